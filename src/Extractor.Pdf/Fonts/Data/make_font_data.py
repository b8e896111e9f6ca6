#!/usr/bin/env python3
"""Makes the font data beside this script. README.md says from which packages the inputs come.

usage: make_font_data.py CMAPS PDFBOX_JAR PDFJS_WORKER
  CMAPS         the folder with Adobe-GB1, Adobe-CNS1 and so on (poppler-data)
  PDFBOX_JAR    the PDFBox library, for Adobe's glyph lists and Core 14 metrics
  PDFJS_WORKER  pdf.worker.mjs of pdfjs-dist, for the names of the base encodings and CFF's standard strings
"""
import json
import os
import re
import sys
import zipfile
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
COLLECTIONS = ["Adobe-GB1", "Adobe-CNS1", "Adobe-Japan1", "Adobe-Korea1"]
NAME_LISTS = [
    "StandardEncoding", "WinAnsiEncoding", "MacRomanEncoding", "MacExpertEncoding", "SymbolSetEncoding",
    "ZapfDingbatsEncoding", "ExpertEncoding", "MacStandardGlyphOrdering", "ExpertCharset", "ExpertSubsetCharset",
    "CFFStandardStrings",
]


def varint(n):
    out = bytearray()
    while n >= 0x80:
        out.append(n & 0x7F | 0x80)
        n >>= 7
    out.append(n)
    return bytes(out)


def zigzag(n):
    return varint(n << 1 if n >= 0 else (-n << 1) - 1)


def text(value):
    return bytes([len(value)]) + value.encode("ascii")


def tokens(text):
    text = re.sub(r"%[^\r\n]*", " ", text)
    return re.findall(r"<[0-9A-Fa-f]+>|[\[\]]|/?[^\s\[\]<>]+", text)


def parse(path):
    cmap = {"parent": "", "vertical": 0, "spaces": [], "cid": {1: [], 2: [], 3: [], 4: []}, "text": []}
    toks = tokens(open(path, encoding="latin-1").read())
    i = 0
    while i < len(toks):
        t = toks[i]
        if t == "usecmap":
            cmap["parent"] = toks[i - 1][1:]
        elif t == "/WMode":
            cmap["vertical"] = int(toks[i + 1])
        elif t.startswith("begin") and t[5:] in ("codespacerange", "cidrange", "cidchar", "bfrange", "bfchar"):
            kind, i = t[5:], i + 1
            while toks[i] != "end" + kind:
                low = toks[i][1:-1]
                high = low if kind.endswith("char") else toks[i + 1][1:-1]
                i += 1 if kind.endswith("char") else 2
                if kind == "codespacerange":
                    cmap["spaces"].append((len(low) // 2, int(low, 16), int(high, 16)))
                    continue
                value, i = toks[i], i + 1
                if kind.startswith("cid"):
                    cmap["cid"][len(low) // 2].append((int(low, 16), int(high, 16), int(value)))
                elif value == "[":
                    code = int(low, 16)
                    while toks[i] != "]":
                        cmap["text"].append((code, code, bytes.fromhex(toks[i][1:-1])))
                        code, i = code + 1, i + 1
                    i += 1
                else:
                    cmap["text"].append((int(low, 16), int(high, 16), bytes.fromhex(value[1:-1])))
        i += 1
    return cmap


def merged(ranges):
    """Sorted, with neighbours that count on joined."""
    out = []
    for low, high, value in sorted(ranges):
        if out and out[-1][1] + 1 == low and out[-1][2] + low - out[-1][0] == value:
            out[-1] = (out[-1][0], high, out[-1][2])
        else:
            assert not out or out[-1][1] < low
            out.append((low, high, value))
    return out


def cid_entry(cmap, collection):
    out = bytearray([cmap["vertical"]]) + text(collection) + text(cmap["parent"])
    out += varint(len(cmap["spaces"]))
    for length, low, high in cmap["spaces"]:
        out += bytes([length]) + varint(low) + varint(high)
    for length in (1, 2, 3, 4):
        ranges = merged(cmap["cid"][length])
        out += varint(len(ranges))
        at = expected = 0
        for low, high, cid in ranges:
            out += varint(low - at) + varint(high - low) + zigzag(cid - expected)
            at, expected = high + 1, cid + high - low + 1
    return bytes(out)


def without_selector(text):
    """Adobe writes a variant as its plain character with a variation selector behind it."""
    last = text.decode("utf-16-be")[-1:]
    is_selector = "\ufe00" <= last <= "\ufe0f" or "\U000e0100" <= last <= "\U000e01ef"
    return text[:-len(last.encode("utf-16-be"))] if is_selector and len(text) > 2 else text


def text_entry(cmap):
    """CID ranges to UTF-16: single units in ranges, longer texts one by one."""
    single, longer = [], []
    for low, high, text in cmap["text"]:
        text = without_selector(text)
        if text == b"\xff\xfd":
            continue  # CID 0
        if len(text) == 2:
            single.append((low, high, int.from_bytes(text, "big")))
        else:
            units = [int.from_bytes(text[k:k + 2], "big") for k in range(0, len(text), 2)]
            longer += [(low + k, units[:-1] + [units[-1] + k]) for k in range(high - low + 1)]
    out = bytearray()
    ranges = merged(single)
    out += varint(len(ranges))
    at = expected = 0
    for low, high, unit in ranges:
        out += varint(low - at) + varint(high - low) + zigzag(unit - expected)
        at, expected = high + 1, unit + high - low + 1
    out += varint(len(longer))
    at = 0
    for cid, units in sorted(longer):
        out += varint(cid - at) + varint(len(units)) + b"".join(varint(u) for u in units)
        at = cid
    return bytes(out)


def make_cmaps(folder):
    entries = []
    for collection in COLLECTIONS:
        for name in sorted(os.listdir(os.path.join(folder, collection))):
            if "UTF8" in name or "UTF32" in name:
                continue  # none of them is a predefined CMap of PDF
            cmap = parse(os.path.join(folder, collection, name))
            if name == collection + "-UCS2":
                entries.append((collection, text_entry(cmap)))
            elif name.endswith(("-H", "-V")) or name in ("H", "V"):
                entries.append((name, cid_entry(cmap, collection)))
    index, content = "", b""
    for name, entry in entries:
        packed = deflated(entry)
        index += f"{name} {len(content)} {len(entry)}\n"
        content += packed
    with open(os.path.join(HERE, "cmaps.bin"), "wb") as out:
        out.write(len(index).to_bytes(4, "big") + index.encode("ascii") + content)


def deflated(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def make_glyph_lists(jar):
    for name in ("glyphlist.txt", "zapfdingbats.txt"):
        text = jar.read("org/apache/pdfbox/resources/glyphlist/" + name).decode("ascii")
        lines = [line for line in text.splitlines() if line and not line.startswith("#")]
        lines.sort(key=lambda line: line.split(";")[0])
        write(name, lines)


def make_names(worker):
    source = open(worker, encoding="utf-8").read()
    lines = []
    for name in NAME_LISTS:
        names = json.loads(re.search(r"const " + name + r" = (\[[^\]]*\]);", source).group(1))
        lines.append(" ".join([name] + [n or "-" for n in names]))
    write("glyphnames.txt", lines)


def make_core14(jar):
    """One line a font: its name, ascent, descent, then name=width; an oblique face with its upright one's widths says so."""
    fonts = {}
    for entry in sorted(jar.namelist()):
        if entry.endswith(".afm"):
            afm = jar.read(entry).decode("latin-1")
            box = re.search(r"^FontBBox \S+ (\S+) \S+ (\S+)", afm, re.M)
            ascent = re.search(r"^Ascender (\S+)", afm, re.M)
            descent = re.search(r"^Descender (\S+)", afm, re.M)
            widths = {n: w for w, n in re.findall(r"^C \S+ ; WX (\d+) ; N (\S+)", afm, re.M)}
            fonts[os.path.basename(entry)[:-4]] = (
                ascent.group(1) if ascent else box.group(2), descent.group(1) if descent else box.group(1), widths)
    lines = []
    for name, (ascent, descent, widths) in fonts.items():
        common = max(set(widths.values()), key=list(widths.values()).count)
        others = [f"{n}={w}" for n, w in sorted(widths.items()) if w != common or len(set(widths.values())) > 1]
        lines.append(" ".join([name, ascent, descent] + (others or ["*=" + common])))
    write("core14.txt", lines)


def write(name, lines):
    with open(os.path.join(HERE, name), "w", encoding="ascii", newline="\n") as out:
        out.write("\n".join(lines) + "\n")


def main():
    cmaps, pdfbox, worker = sys.argv[1:]
    make_cmaps(cmaps)
    with zipfile.ZipFile(pdfbox) as jar:
        make_glyph_lists(jar)
        make_core14(jar)
    make_names(worker)


main()
