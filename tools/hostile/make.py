#!/usr/bin/env python3
"""Writes files that an attacker might send: each a function below, named as its file. Nothing but Python's own library is needed.

usage: make.py FOLDER [WORD]      only those whose name holds the word"""
import os, sys, zlib

FILES = {}


def made(ending):
    def keep(function):
        FILES[function.__name__.replace("_", "-") + ending] = function
        return function
    return keep


pdf = made(".pdf")


class Pdf:
    """Objects by number; 1 the catalog, 2 the pages, 3 Helvetica, 4 a Chinese font that is not embedded, 5 what draws each page."""

    def __init__(self, content=b"", pages=1, resources=b"", media=b"0 0 595 842", catalog=b"", page=b"", trailer=b""):
        self.trailer = trailer
        self.objects = {
            1: b"<</Type/Catalog/Pages 2 0 R" + catalog + b">>",
            3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            4: b"<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UTF16-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun"
               b"/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000>>]>>",
            5: stream(content),
        }
        kids = range(1000, 1000 + pages)
        self.objects[2] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b" ".join(b"%d 0 R" % k for k in kids))
        for kid in kids:
            self.objects[kid] = (b"<</Type/Page/Parent 2 0 R/MediaBox[" + media + b"]/Contents 5 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>"
                                 + resources + b">>" + page + b">>")

    def put(self, number, body):
        self.objects[number] = body
        return self

    def bytes(self):
        out, places = bytearray(b"%PDF-1.7\n"), {}
        for number, body in sorted(self.objects.items()):
            places[number] = len(out)
            out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
        start = len(out)
        out += b"xref\n0 1\n0000000000 65535 f \n" + b"".join(b"%d 1\n%010d 00000 n \n" % p for p in sorted(places.items()))
        return bytes(out + b"trailer\n<</Size %d/Root 1 0 R" % (max(places) + 1) + self.trailer + b">>\nstartxref\n%d\n%%%%EOF\n" % start)


def stream(data, entries=b"", packed=True):
    if not packed: return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(data), data)
    body = zlib.compress(data, 9)
    return b"<<%s/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (entries, len(body), body)


def hexed(text): return b"<" + text.encode("utf-16-be").hex().encode() + b">"


def line(text, x, y, size=10): return b"BT /F2 %g Tf %g %g Td %s Tj ET\n" % (size, x, y, hexed(text))


def pages_of(lines, size=10, columns=1):
    """A document of lines of Chinese text, sixty a page."""
    document, rows = Pdf(pages=max(1, -(-len(lines) // 60))), 60
    for number, start in enumerate(range(0, len(lines), rows)):
        content = b"".join(line(text, 40, 800 - 12.5 * i, size) for i, text in enumerate(lines[start:start + rows]))
        document.put(100_000 + number, stream(content))
        document.objects[1000 + number] = document.objects[1000 + number].replace(b"/Contents 5 0 R", b"/Contents %d 0 R" % (100_000 + number))
    return document.bytes()


def ruled(columns, rows, width=500.0, height=780.0, text=lambda row, column: ""):
    x, y = [40 + width * i / columns for i in range(columns + 1)], [820 - height * i / rows for i in range(rows + 1)]
    out = [b"0.5 w\n"] + [b"%.2f %.2f m %.2f %.2f l S\n" % (at, y[0], at, y[-1]) for at in x]
    out += [b"%.2f %.2f m %.2f %.2f l S\n" % (x[0], at, x[-1], at) for at in y]
    size = min(8.0, height / rows * 0.7, width / columns * 0.5)
    for row in range(rows):
        for column in range(columns):
            if words := text(row, column): out.append(line(words, x[column] + 0.5, y[row + 1] + 0.2 * size, size))
    return b"".join(out)


HELLO = b"BT /F1 12 Tf 50 700 Td (hello 1,234.56) Tj ET\n"


# ---- the file's structure ----

@pdf
def arrays_nested_5_million(): return Pdf(HELLO).put(9, b"[" * 5_000_000).bytes()

@pdf
def dictionaries_nested_million(): return Pdf(HELLO, catalog=b"/A " + b"<</A " * 1_000_000).bytes()

@pdf
def arrays_nested_in_content(): return Pdf(b"[" * 3_000_000 + HELLO).bytes()

@pdf
def dictionaries_nested_in_content(): return Pdf(b"/A <</A " * 500_000 + b"BDC " + HELLO).bytes()

@pdf
def parentheses_nested(): return Pdf(b"BT /F1 9 Tf " + b"(" * 3_000_000 + b" Tj ET" + HELLO).bytes()

@pdf
def number_of_a_million_digits(): return Pdf(b"1" * 1_000_000 + b"." + b"3" * 1_000_000 + b" 0 Td " + HELLO).bytes()

@pdf
def previous_cross_references_loop():
    body = Pdf(HELLO).bytes()
    return body.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d/XRefStm %d" % (body.rindex(b"xref\n0 1"), body.rindex(b"xref\n0 1")))

@pdf
def previous_cross_references_20000():
    out, before = bytearray(Pdf(HELLO).bytes()), None
    before = out.rindex(b"xref\n0 1")
    for _ in range(20_000):
        start = len(out)
        out += b"xref\n0 1\n0000000000 65535 f \ntrailer<</Size 2000/Root 1 0 R/Prev %d>>\n" % before
        before = start
    return bytes(out + b"startxref\n%d\n%%%%EOF" % before)

@pdf
def cross_reference_of_a_billion():
    body = Pdf(HELLO).bytes()
    return body.replace(b"xref\n0 1\n", b"xref\n0 2147483647\n")

@pdf
def cross_reference_stream_of_zero_widths():
    table = stream(b"\0" * 1000, b"/Type/XRef/W[0 0 0]/Size 2147483647/Index[0 2147483647]/Root 1 0 R")
    body = Pdf(HELLO).put(9, table).bytes()
    return body[:body.rindex(b"startxref")] + b"startxref\n%d\n%%%%EOF" % body.index(b"9 0 obj")

@pdf
def object_streams_in_each_other():
    document = Pdf(HELLO)
    for i in range(20, 2000): document.put(i, stream(b"%d 0 <</Type/ObjStm>>" % (i + 1), b"/Type/ObjStm/N 1/First 7/Extends %d 0 R" % (20 + (i - 19) % 1980)))
    entries = b"".join(b"\2" + (20 + (i + 1) % 1980).to_bytes(3, "big") + b"\0" for i in range(2000))
    table = stream(entries, b"/Type/XRef/W[1 3 1]/Size 2000/Root 1 0 R")
    body = document.put(3000, table).bytes()
    return body[:body.rindex(b"startxref")] + b"startxref\n%d\n%%%%EOF" % body.index(b"3000 0 obj")

@pdf
def object_stream_of_a_million():
    head = b"".join(b"%d 0 " % i for i in range(10_000, 1_010_000))
    return Pdf(HELLO).put(9, stream(head + b"null", b"/Type/ObjStm/N 1000000/First %d" % len(head))).bytes().replace(b"xref\n", b"xrxx\n")

@pdf
def object_stream_of_the_same_bytes():
    big = b"[" + b"(x)" * 60_000 + b"]"
    head = b"".join(b"%d 0 " % i for i in range(10_000, 20_000))
    return Pdf(HELLO).put(9, stream(head + big, b"/Type/ObjStm/N 10000/First %d" % len(head))).bytes().replace(b"xref\n", b"xrxx\n")

@pdf
def lengths_refer_to_each_other():
    document = Pdf(HELLO)
    for i in range(20, 5000): document.put(i, b"<</Length %d 0 R>>stream\nx\nendstream" % (i + 1))
    return document.put(5000, b"20 0 R").put(5, b"<</Length 20 0 R>>stream\n" + HELLO + b"endstream").bytes()

@pdf
def references_in_a_circle():
    document = Pdf(HELLO)
    for i in range(20, 9000): document.put(i, b"%d 0 R" % (i + 1))
    return document.put(9000, b"20 0 R").put(2, b"20 0 R").bytes()

@pdf
def pages_deep():
    document = Pdf(HELLO)
    for i in range(20_000, 120_000): document.put(i, b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % (i + 1))
    return document.put(120_000, document.objects[1000]).put(2, b"<</Type/Pages/Count 1/Kids[20000 0 R]>>").bytes()

@pdf
def pages_doubling():
    document = Pdf(HELLO)
    for i in range(20, 60): document.put(i, b"<</Type/Pages/Count 9/Kids[%d 0 R %d 0 R]>>" % (i + 1, i + 1))
    return document.put(60, document.objects[1000]).put(2, b"<</Type/Pages/Count 9/Kids[20 0 R]>>").bytes()

@pdf
def page_19000_times():
    return Pdf(HELLO).put(2, b"<</Type/Pages/Count 19000/Kids[" + b"1000 0 R " * 19_000 + b"]>>").bytes()

@pdf
def pages_inherit_from_far():
    document = Pdf(HELLO)
    for i in range(20, 4000): document.put(i, b"<</Type/Pages/Parent %d 0 R/Kids[%d 0 R]/Count 1>>" % (i - 1 if i > 20 else 2, i + 1))
    document.put(4000, b"<</Type/Pages/Parent 3999 0 R/Count 5000/Kids[" + b"4001 0 R " * 5000 + b"]>>")
    document.put(4001, b"<</Type/Page/Parent 4000 0 R/Contents 5 0 R>>")
    return document.put(2, b"<</Type/Pages/Count 1/Kids[20 0 R]/MediaBox[0 0 9 9]/Resources<</Font<</F1 3 0 R>>>>>>").bytes()

@pdf
def annotations_by_the_million():
    return Pdf(HELLO, page=b"/Annots[" + b"7 0 R " * 1_000_000 + b"]").put(
        7, b"<</Type/Annot/Subtype/Widget/FT/Tx/Rect[0 0 100 100]/V(12)/AP<</N 8 0 R>>>>").put(
        8, stream(HELLO, b"/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</Font<</F1 3 0 R>>>>")).bytes()

@pdf
def fields_are_their_own_parents():
    return Pdf(HELLO, catalog=b"/AcroForm<</Fields[7 0 R]/XFA[(template)7 0 R]>>/Outlines 7 0 R/StructTreeRoot 7 0 R", page=b"/Annots[7 0 R 7 0 R]").put(
        7, b"<</Type/Annot/Subtype/Widget/T(a)/Parent 7 0 R/Kids[7 0 R 7 0 R]/First 7 0 R/Next 7 0 R/K[7 0 R]/AP<</N<</On 7 0 R>>>>/Rect[0 0 1 1]>>").bytes()

@pdf
def layers_in_each_other():
    group = b"<</Type/OCMD/VE[/And 7 0 R 7 0 R]/OCGs[7 0 R]>>"
    return Pdf(b"/OC /L BDC " * 50_000 + HELLO, resources=b"/Properties<</L 7 0 R>>",
               catalog=b"/OCProperties<</OCGs[7 0 R]/D<</Order[7 0 R]/OFF[" + b"7 0 R " * 200_000 + b"]>>>>").put(7, group).bytes()

@pdf
def information_of_10_megabytes():
    return Pdf(HELLO, trailer=b"/Info 7 0 R").put(7, b"<</Title(" + b"\xfe\xff" + b"\x20\x2e\x00\x1b" * 2_500_000 + b")/Producer(\x1b]0;x\x07)>>").bytes()


# ---- encryption ----

def encrypted(dictionary): return Pdf(HELLO, trailer=b"/Encrypt 7 0 R/ID[<00><00>]").put(7, dictionary).bytes()

@pdf
def encrypted_nonsense(): return encrypted(b"<</Filter/Standard/V 5/R 6/O(x)/U(y)/OE(z)/UE()/P -1/Perms(q)/Length -8>>")

@pdf
def encrypted_6_long(): return encrypted(
    b"<</Filter/Standard/V 5/R 6/Length 256/P -1/EncryptMetadata true/StmF/A/StrF/A/CF<</A<</CFM/AESV3/Length 32>>>>/Perms<" + b"00" * 16 + b">/O<"
    + b"41" * 4_000_000 + b">/U<" + b"41" * 4_000_000 + b">/OE<" + b"41" * 32 + b">/UE<" + b"41" * 32 + b">>>")

@pdf
def encrypted_long_key(): return encrypted(b"<</Filter/Standard/V 2/R 3/Length 2147483640/O<" + b"41" * 32 + b">/U<" + b"41" * 32 + b">/P -1>>")

@pdf
def encrypted_by_itself(): return encrypted(b"7 0 R")

@pdf
def encrypted_crypt_filters(): return encrypted(
    b"<</Filter/Standard/V 4/R 4/Length 128/O<" + b"41" * 32 + b">/U<" + b"41" * 32 + b">/P -1/StmF/A/StrF/A/CF 7 0 R>>")


# ---- filters and images ----

def filtered(data, entries): return Pdf(HELLO).put(5, b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(data), data)).bytes()

def predictor(**parameters):
    entries = b"".join(b"/%s %d" % (name.encode(), value) for name, value in parameters.items())
    return filtered(zlib.compress(b"\2" * 3_000_000, 9), b"/Filter/FlateDecode/DecodeParms<<" + entries + b">>")

@pdf
def predictor_of_giant_columns(): return predictor(Predictor=15, Columns=2147483647, Colors=32, BitsPerComponent=16)

@pdf
def predictor_of_many_colours(): return predictor(Predictor=12, Columns=1, Colors=2147483647, BitsPerComponent=8)

@pdf
def predictor_of_negative_columns(): return predictor(Predictor=12, Columns=-5, Colors=-1, BitsPerComponent=-8)

@pdf
def predictor_of_one_bit(): return predictor(Predictor=2, Columns=1, Colors=1, BitsPerComponent=1)

@pdf
def filters_a_thousand(): return filtered(zlib.compress(b" " * 9_000_000, 9), b"/Filter[" + b"/FlateDecode" * 1000 + b"]")

@pdf
def filter_is_itself(): return filtered(b"x", b"/Filter 5 0 R/DecodeParms 5 0 R")

@pdf
def flate_of_flate():
    data = b" " * 100_000_000
    for _ in range(4): data = zlib.compress(data, 9)
    return filtered(data, b"/Filter[" + b"/FlateDecode" * 4 + b"]")

@pdf
def flate_bomb_on_each_page():
    document = Pdf(HELLO, pages=300)
    bomb = stream(b" " * 60_000_000)
    for i in range(300):
        document.put(20_000 + i, bomb)
        document.objects[1000 + i] = document.objects[1000 + i].replace(b"/Contents 5 0 R", b"/Contents %d 0 R" % (20_000 + i))
    return document.bytes()

@pdf
def ascii85_of_zeros(): return filtered(b"z" * 20_000_000 + b"~>", b"/Filter/ASCII85Decode")

@pdf
def lzw_of_clears(): return filtered(b"\x80\x40\x20\x10" * 2_000_000, b"/Filter/LZWDecode")

@pdf
def runlength_of_runlength(): return filtered(b"\x81\x81" * 1_000_000, b"/Filter[/RunLengthDecode/RunLengthDecode/RunLengthDecode/RunLengthDecode]")

def image(entries, data=b"\0\1\2", paints=1, packed=False):
    return Pdf(b"q 595 0 0 842 0 0 cm /I Do Q\n" * paints, resources=b"/XObject<</I 7 0 R>>").put(
        7, stream(data, b"/Type/XObject/Subtype/Image" + entries, packed)).bytes()

GREY = b"/ColorSpace/DeviceGray/BitsPerComponent 8"

@pdf
def image_of_a_trillion_pixels(): return image(b"/Width 1000000/Height 1000000" + GREY)

@pdf
def image_of_two_billion_rows(): return image(b"/Width 1/Height 2147483647" + GREY)

@pdf
def image_bomb(): return image(b"/Width 10900/Height 10900" + GREY, b"\xff" * (10_900 * 10_900), packed=True)

@pdf
def image_of_no_size(): return image(b"/Width 0/Height -4" + GREY)

@pdf
def fax_of_giant_columns(): return image(b"/Width 60000/Height 60000/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 60000/Rows 60000>>", b"\xaa\x55\x80\x01" * 20_000)

@pdf
def fax_of_billion_columns(): return image(b"/Width 2147483647/Height 2147483647/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K 0/Columns 2147483647/Rows 2147483647>>", b"\xff\x00" * 9000)

def jbig2(width, height, further=b""):
    page = (0).to_bytes(4, "big") + b"\x30\x01" + (19).to_bytes(4, "big") + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\0" * 8 + b"\0\0\0"
    return image(b"/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode" % (width & 0x7fffffff, height & 0x7fffffff), page + further)

def generic_region(width, height, data, number=1):
    body = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\0" * 8 + b"\0" + b"\0" + b"\3\xff\xfd\xff\2\xfe\xfe\xfe" + data
    return number.to_bytes(4, "big") + b"\x26\x01" + len(body).to_bytes(4, "big") + body if number < 256 else b""

@pdf
def jbig2_of_giant_page(): return jbig2(0xffffffff, 0xffffffff)

@pdf
def jbig2_of_giant_region(): return jbig2(60_000, 60_000, generic_region(60_000, 60_000, b"\x5a" * 500))

@pdf
def jbig2_of_many_regions(): return jbig2(9000, 9000, b"".join(
    i.to_bytes(4, "big") + generic_region(9000, 9000, b"\x5a" * 40)[4:] for i in range(1, 200)))

@pdf
def jbig2_symbols_without_end():
    body = b"\0\0" + b"\3\xff\xfd\xff\2\xfe\xfe\xfe" + (0x7fffffff).to_bytes(4, "big") * 2 + b"\x5a" * 4000
    return jbig2(100, 100, (1).to_bytes(4, "big") + b"\0\x01" + len(body).to_bytes(4, "big") + body)

@pdf
def jpeg_of_65535_pixels():
    head = b"\xff\xd8\xff\xc0\x00\x11\x08\xff\xff\xff\xff\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01\xff\xda\x00\x0c\x03\x01\x00\x02\x11\x03\x11\x00\x3f\x00"
    return image(b"/Width 65535/Height 65535/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode", head + b"\x5a" * 1000)

@pdf
def jpeg2000_nonsense(): return image(b"/Width 60000/Height 60000/Filter/JPXDecode", b"\xff\x4f\xff\x51\x00\x2f" + b"\xff" * 900)

@pdf
def image_masks_itself(): return image(b"/Width 9/Height 9/SMask 7 0 R/Mask 7 0 R/ColorSpace[/Indexed 7 0 R 255 7 0 R]/BitsPerComponent 8")

@pdf
def image_painted_100000_times(): return image(b"/Width 300/Height 300" + GREY, b"\x80" * 90_000, 100_000)

@pdf
def inline_images(): return Pdf(b"q 9 0 0 9 9 9 cm BI /W 3 /H 3 /BPC 8 /CS /G ID 123456789 EI Q\n" * 200_000).bytes()

@pdf
def inline_image_open(): return Pdf(b"BI /W 99999 /H 99999 /BPC 8 /CS /G ID " * 200_000).bytes()

@pdf
def scanned_pages_200(): return Pdf(b"q 595 0 0 842 0 0 cm /I Do Q\n", pages=200, resources=b"/XObject<</I 7 0 R>>").put(
    7, stream(bytes((i * 7919 >> 5) & 255 for i in range(1700 * 2400)), b"/Type/XObject/Subtype/Image/Width 1700/Height 2400" + GREY)).bytes()


# ---- fonts ----

def with_font(font, content=None, further=()):
    document = Pdf(content or b"BT /F9 12 Tf 50 700 Td <00010002000300040041> Tj ET\n", resources=b"/X<</F9 7 0 R>>").put(7, font)
    document.objects[1000] = document.objects[1000].replace(b"/F2 4 0 R", b"/F2 4 0 R/F9 7 0 R")
    for number, body in further: document.put(number, body)
    return document.bytes()

def composite(descendant, encoding=b"/Identity-H", further=b""):
    return b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding" + encoding + b"/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/A" + descendant + b">>]" + further + b">>"

@pdf
def widths_of_a_billion(): return with_font(composite(b"/W[0 2147483647 500 -2147483648 2147483647 9]"))

@pdf
def widths_a_million_ranges(): return with_font(composite(b"/W[" + b"0 65535 500 " * 1_000_000 + b"]"))

@pdf
def widths_a_million(): return with_font(composite(b"/W[0[" + b"500 " * 3_000_000 + b"]]"))

@pdf
def simple_widths_negative(): return with_font(b"<</Type/Font/Subtype/TrueType/BaseFont/A/FirstChar -2147483648/LastChar 2147483647/Widths[" + b"5 " * 900_000 + b"]>>")

@pdf
def differences_a_million(): return with_font(b"<</Type/Font/Subtype/Type1/BaseFont/A/Encoding<</Differences[" + b"0 /A /B /C -7 /D 2147483647 /E " * 200_000 + b"]>>>>")

@pdf
def cmap_uses_itself(): return with_font(composite(b"", b" 8 0 R"), further=[(8, stream(
    b"/A usecmap 1 begincodespacerange <0000> <ffff> endcodespacerange 1 begincidrange <0000> <ffff> 0 endcidrange", b"/Type/CMap/CMapName/A/UseCMap 8 0 R"))])

@pdf
def cmap_chain(): return with_font(composite(b"", b" 20 0 R"), further=[(i, stream(
    b"1 begincodespacerange <0000> <ffff> endcodespacerange 1 begincidrange <0000> <ffff> 0 endcidrange", b"/Type/CMap/CMapName/A/UseCMap %d 0 R" % (i + 1)))
    for i in range(20, 9000)])

@pdf
def cmap_ranges_of_four_bytes(): return with_font(composite(b"", b" 8 0 R"), further=[(8, stream(
    b"1 begincodespacerange <00000000> <ffffffff> endcodespacerange\n" + b"1 begincidrange <00000000> <ffffffff> 0 endcidrange\n" * 100_000, b"/Type/CMap"))])

def to_unicode(cmap, content=None): return with_font(
    composite(b"", further=b"/ToUnicode 8 0 R"), content, [(8, stream(b"1 begincodespacerange <0000> <ffff> endcodespacerange\n" + cmap))])

@pdf
def unicode_of_everything(): return to_unicode(b"1 beginbfrange <0000> <ffff> <0030> endbfrange\n" * 50_000)

@pdf
def unicode_of_four_bytes(): return to_unicode(b"1 beginbfrange <00000000> <ffffffff> <0030> endbfrange\n" * 5000)

@pdf
def unicode_long(): return to_unicode(
    b"1 beginbfchar <0001> <" + b"0031" * 60_000 + b"> endbfchar\n", b"BT /F9 1 Tf 50 700 Td " + b"<" + b"0001" * 4000 + b"> Tj ET\n")

@pdf
def unicode_range_long(): return to_unicode(b"1 beginbfrange <0000> <ffff> <" + b"0031" * 20_000 + b"> endbfrange\n")

@pdf
def unicode_array(): return to_unicode(b"1 beginbfrange <0000> <ffff> [" + b"<0031>" * 800_000 + b"] endbfrange\n")

@pdf
def type3_calls_itself(): return with_font(
    b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 8 0 R>>/Encoding<</Differences[65/a]>>/FirstChar 65/LastChar 65"
    b"/Widths[1]/Resources<</Font<</F9 7 0 R/F8 9 0 R>>>>>>", b"BT /F9 9 Tf 9 9 Td (AAAA) Tj ET",
    [(8, stream(b"BT /F9 1 Tf (AAAAAAAA) Tj /F8 1 Tf (AAAAAAAAA) Tj ET")),
     (9, b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 8 0 R>>/Encoding<</Differences[65/a]>>/FirstChar 65/LastChar 65"
         b"/Widths[1]/Resources<</Font<</F9 7 0 R/F8 9 0 R>>>>>>")])

@pdf
def type3_of_much_content(): return with_font(
    b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 8 0 R>>/Encoding<</Differences[65/a]>>/FirstChar 65/LastChar 65"
    b"/Widths[1]>>", b"BT /F9 9 Tf 9 9 Td (" + b"A" * 100_000 + b") Tj ET", [(8, stream(b"0 0 1 1 re f\n" * 10_000))])

@pdf
def font_descends_from_itself(): return with_font(b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 7 0 R/FontDescriptor 7 0 R/FontFile2 7 0 R>>")

@pdf
def fonts_10000():
    document = Pdf(b"".join(b"BT /G%d 9 Tf 9 9 Td (a) Tj ET\n" % i for i in range(10_000)))
    fonts = b"".join(b"/G%d %d 0 R" % (i, 20_000 + i) for i in range(10_000))
    document.objects[1000] = document.objects[1000].replace(b"/F2 4 0 R", b"/F2 4 0 R" + fonts)
    for i in range(10_000): document.put(20_000 + i, composite(b"/W[0[" + b"5 " * 60 + b"]]", b"/UniGB-UCS2-H"))
    return document.bytes()

def true_type(tables):
    head = b"\0\1\0\0" + len(tables).to_bytes(2, "big") + b"\0" * 6
    place, directory, bodies = 12 + 16 * len(tables), b"", b""
    for tag, body in tables.items():
        directory += tag + b"\0" * 4 + (place + len(bodies)).to_bytes(4, "big") + len(body).to_bytes(4, "big")
        bodies += body
    program = head + directory + bodies
    return with_font(composite(b"/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4/FontFile2 8 0 R>>"), further=[(8, stream(program))])

@pdf
def truetype_groups_of_billions():
    groups = b"".join((0).to_bytes(4, "big") + b"\xff\xff\xff\xff" + b"\0\0\0\1" for _ in range(50_000))
    cmap = b"\0\0\0\1\0\3\0\x0a\0\0\0\x0c" + b"\0\x0c\0\0" + (16 + len(groups)).to_bytes(4, "big") + b"\0" * 4 + (50_000).to_bytes(4, "big") + groups
    return true_type({b"cmap": cmap, b"head": b"\0" * 54, b"maxp": b"\0\1\0\0\xff\xff" + b"\0" * 26})

@pdf
def truetype_segments_over_each_other():
    n = 16_000
    format4 = b"\0\4\xff\xff\0\0" + (2 * n).to_bytes(2, "big") + b"\0" * 6 + b"\xff\xff" * n + b"\0\0" + b"\0\0" * n + b"\0\1" * n + b"\0\0" * n
    return true_type({b"cmap": b"\0\0\0\1\0\3\0\1\0\0\0\x0c" + format4, b"head": b"\0" * 54, b"maxp": b"\0\1\0\0\xff\xff" + b"\0" * 26})

@pdf
def cff_nonsense():
    program = b"\1\0\4\4" + b"\xff\xff\4" + b"\xff\xff\xff\xff" * 65_535 + b"\x5a" * 9999
    return with_font(composite(b"/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4/FontFile3 8 0 R>>"), further=[(8, stream(program, b"/Subtype/CIDFontType0C"))])


# ---- what pages draw ----

@pdf
def states_saved_5_million(): return Pdf(b"q " * 5_000_000 + HELLO).bytes()

@pdf
def forms_in_each_other():
    document = Pdf(b"/X0 Do", resources=b"/XObject<</X0 20 0 R>>")
    for i in range(20, 60):
        document.put(i, stream(b"/A Do /B Do " + HELLO, b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 3 0 R>>/XObject<</A %d 0 R/B %d 0 R>>>>" % (i + 1, i + 1)))
    return document.put(60, stream(HELLO, b"/Type/XObject/Subtype/Form")).bytes()

@pdf
def form_paints_itself(): return Pdf(b"/X0 Do " * 1000, resources=b"/XObject<</X0 20 0 R>>").put(
    20, stream(b"/X0 Do " * 1000, b"/Type/XObject/Subtype/Form/Resources<</XObject<</X0 20 0 R>>>>")).bytes()

@pdf
def numbers_beyond_all(): return Pdf(
    b"1e308 0 0 1e308 1e308 1e308 cm 99999999999999999999999999999999999999999999 0 0 99999999999999999999999999999999999999999999 0 0 cm\n" * 50
    + b"BT /F1 99999999999999999999999999999999999999999 Tf 9999999999999999999999999999999999999999999999999999 Tc -1e30 Tz 1e30 Ts (1,234) Tj ET "
    + b"0 0 m 99999999999999999999999999999999999999 99999999999999999999999999999999 l S 0 0 0 0 0 0 cm " + HELLO).bytes()

@pdf
def page_of_a_billion_points(): return Pdf(HELLO, media=b"-1000000000 -1000000000 1000000000 1000000000", page=b"/UserUnit 100000/Rotate 45").bytes()

@pdf
def page_of_no_size(): return Pdf(HELLO, media=b"7 7 7 7", page=b"/CropBox[0 0 -9 -9]/Rotate 2147483647").bytes()

@pdf
def letters_on_one_spot(): return Pdf(b"BT /F1 9 Tf 50 700 Td " + b"(1) Tj 0 0 Td " * 190_000 + b"ET").bytes()

@pdf
def letters_scattered(): return Pdf(b"".join(b"BT /F1 %d Tf %d %d Td (%d) Tj ET\n" % (3 + i % 17, i * 7919 % 590, i * 104_729 % 840, i % 10) for i in range(190_000))).bytes()

@pdf
def letters_turned(): return Pdf(b"".join(b"BT /F1 9 Tf %.3f %.3f %.3f %.3f %d %d Tm (12,345.67) Tj ET\n" % (
    ((i * 37) % 100) / 100, ((i * 53) % 100) / 100, -((i * 53) % 100) / 100, ((i * 37) % 100) / 100, i * 7919 % 590, i * 104_729 % 840) for i in range(20_000))).bytes()

@pdf
def rulings_at_random(): return Pdf(b"".join(b"%d %d m %d %d l S\n" % (
    i * 7919 % 590, i * 104_729 % 840, i * 7919 % 590 + (0 if i % 2 else i % 70), i * 104_729 % 840 + (i % 70 if i % 2 else 0)) for i in range(190_000)) + HELLO).bytes()

@pdf
def rulings_dotted(): return Pdf(b"".join(b"%.1f %d m %.1f %d l S\n" % (40 + x * 0.8, y, 40.4 + x * 0.8, y) for y in range(30, 800, 3) for x in range(600)) + HELLO).bytes()

@pdf
def grid_400_by_400(): return Pdf(ruled(400, 400)).bytes()

@pdf
def grid_1500_by_1500_empty(): return Pdf(ruled(1500, 1500)).bytes()

@pdf
def grid_3000_lines_on_50_pages(): return Pdf(ruled(1400, 1400), pages=50).bytes()

@pdf
def grids_in_grids(): return Pdf(b"".join(b"%.2f %.2f %.2f %.2f re S\n" % (40 + i * 0.02, 40 + i * 0.03, 500 - i * 0.04, 760 - i * 0.06) for i in range(12_000)) + HELLO).bytes()

@pdf
def table_150_by_150(): return Pdf(line("收入支出决算总表", 200, 825, 12) + ruled(150, 150, text=lambda r, c: str(r * c))).bytes()

@pdf
def table_on_300_pages(): return Pdf(line("支出决算表", 200, 825, 12) + ruled(8, 60, text=lambda r, c: "2010101" if c == 0 else "行政运行" if c == 1 else "1,234.56"), pages=300).bytes()

@pdf
def unruled_figures(): return Pdf(b"".join(line("12.34", 40 + 26 * c, 820 - 6 * r, 5) for r in range(130) for c in range(20)), pages=60).bytes()

@pdf
def marked_contents_without_end(): return Pdf(b"/Span <</ActualText(1)>> BDC " * 300_000 + HELLO * 100).bytes()


# ---- what is written ----

def repeated(name, text, times):
    def function(): return pages_of([text] * times)
    FILES[f"{name}.pdf"] = function

for name, text, times in [
    ("text-headings", "一、部门收入支出决算总体情况说明", 20_000), ("text-chapters", "第二部分 2024年度部门决算情况说明", 20_000),
    ("text-brackets", "（（（（（（（（（（（（（（（（（（（（（（（（（（（（", 20_000), ("text-close-brackets", "“《（）》”、，。；：其中：（1）①", 20_000),
    ("text-amounts", "支出1万元2万元3万元4万元5万元6万元7万元8万元，", 8000), ("text-without-stop", "其中基本支出占增长完成年初预算的百分之", 20_000),
    ("text-of-which", "其中：其中：其中：其中：其中：其中：其中：其中：", 20_000), ("text-codes", "2010101 2010102 2080505 类款项（类）（款）（项）", 20_000),
    ("text-digits", "12345678901234567890123456789012345678901234567890", 20_000), ("text-commas", "1,2,3,4,5,6,7,8,9,1,2,3,4,5,6,7,8,9,1,2,3,4,", 8000),
    ("text-titles", "收入支出决算总表", 20_000), ("text-table-labels", "公开01表 收入决算表 单位：万元", 20_000), ("text-contents", "一、收入决算表……………………12", 20_000),
    ("text-ranges", "2020—2024年1—2—3—4—5至6至7到8～9～10%", 20_000), ("text-evaluation", "项目支出绩效自评表（2024年度）项目名称 年度资金总额 100 95 95%", 20_000),
    ("text-glossary", "一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。", 20_000), ("text-year", "2024年2024年2024年比2023年增加减少增加减少", 20_000),
    ("text-public", "“三公”经费支出决算为1.00万元，完成预算的100%，其中：", 8000), ("text-same-comparison", "与上年相比增加1.00万元，增长10%；与上年相比减少", 8000)]:
    repeated(name, text, times)

@pdf
def text_one_line(): return Pdf(b"BT /F2 1 Tf 1 0 0 1 9 400 Tm " + hexed("支出1.5万元，" * 20_000) + b" Tj ET").bytes()

@pdf
def text_obeyed(): return Pdf(line("名称\u001b[2J\u009b2J\u202e\u2066机关运行经费支出\u00075.00万元", 40, 700), trailer=b"/Info<</Title(\x1b]0;owned\x07)>>").bytes()

@pdf
def text_formulas(): return Pdf(line('=HYPERLINK("http://x","y")', 40, 700) + line("=1+1|cmd", 40, 650) + line("@SUM(A1)", 40, 600)
    + ruled(4, 4, height=300, text=lambda r, c: "=1+2" if c else "<script>")).bytes()


# ---- JSON, lists, SQL ----

json = made(".json")

@json
def brackets_deep(): return b"[" * 5_000_000

@json
def objects_deep(): return b'{"tables":' * 1_000_000

@json
def keys_twice(): return b'{"schema_version":1,' + b'"document":{"name":"a"},' * 200_000 + b'"document":{}}'

@json
def tables_a_million(): return b'{"tables":[' + b"{}," * 1_000_000 + b"{}]}"

@json
def string_of_50_megabytes(): return b'{"document":{"name":"' + b"\\u001b" * 8_000_000 + b'"}}'

@json
def number_long(): return b'{"schema_version":' + b"9" * 5_000_000 + b"}"

@json
def surrogates_alone(): return b'{"document":{"name":"\\ud800","sha256":"\xff\xfe"}}'

csv = made(".csv")

@csv
def list_of_nul(): return b"file,city\n" + b"\0" * 3_000_000 + b"\n"

@csv
def list_of_columns(): return b"file," + b"a," * 2_000_000 + b"b\nx.pdf\n"

@csv
def list_open_quote(): return b'file,city\n"' + b"x.pdf,a\n" * 1_000_000

@csv
def list_of_quotes(): return b"file,city\n" + b'"' * 5_000_001

@csv
def list_outside(): return b"file,city\n../../../../etc/passwd,x\n/etc/shadow,y\n\\\\host\\share\\a.pdf,z\nfile:///etc/passwd,w\n"

@csv
def list_half_utf16(): return "file,city\nx.pdf,新乡\n".encode("utf-16")[:-1]

@csv
def list_of_missing(): return b"file,city\n" + b"".join(b"missing-%d.pdf,x\n" % i for i in range(100_000))

sql = made(".sql")

@sql
def without_end(): return b"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

@sql
def sorted_without_end(): return b"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, hex(randomblob(200)) AS x FROM n ORDER BY x"

@sql
def set_without_end(): return b"WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n) SELECT count(DISTINCT i) FROM n"

@sql
def blob_of_a_gigabyte(): return b"SELECT hex(zeroblob(900000000))"

@sql
def letters_of_a_gigabyte(): return b"SELECT printf('%.*c', 900000000, 'x')"

@sql
def strings_joined(): return b"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000000) SELECT group_concat(i || 'xxxxxxxxxxxxxxxx') FROM n"

@sql
def pattern_that_backtracks(): return b"SELECT replace(hex(zeroblob(20000)), '0', 'a') LIKE '" + b"%a" * 2000 + b"%b'"

@sql
def brackets_in_sql(): return b"SELECT " + b"(" * 50_000 + b"1" + b")" * 50_000

@sql
def extension(): return b"SELECT load_extension('/tmp/x.so')"

@sql
def file_written(): return b"VACUUM INTO '/tmp/extractor-was-here.db'"

@sql
def file_attached(): return b"/* */ aTTach '/tmp/extractor-was-here.db' AS x"

@sql
def pragma(): return b"PRAGMA writable_schema=1"


def main():
    folder, word = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""
    os.makedirs(folder, exist_ok=True)
    for name, function in FILES.items():
        if word in name:
            with open(os.path.join(folder, name), "wb") as file: file.write(function())


main()
