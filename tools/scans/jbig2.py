#!/usr/bin/env python3
"""jbig2.py OUT-FOLDER: small PDFs whose picture is JBIG2, one for each way of coding it, all of the same digits.

An encoder for tests, after ITU-T T.88: generic regions in every template, with typical rows and with moved adaptive
samples, a refinement, and symbols with a text region, also refined. Check a file with two decoders of others:
pdftoppm and mutool. Needs Debian's python3-pil.
"""
import io, os, struct, sys
from PIL import Image, ImageDraw, ImageFont

STATES = [(0x5601, 1, 1, 1), (0x3401, 2, 6, 0), (0x1801, 3, 9, 0), (0x0AC1, 4, 12, 0), (0x0521, 5, 29, 0), (0x0221, 38, 33, 0), (0x5601, 7, 6, 1),
          (0x5401, 8, 14, 0), (0x4801, 9, 14, 0), (0x3801, 10, 14, 0), (0x3001, 11, 17, 0), (0x2401, 12, 18, 0), (0x1C01, 13, 20, 0), (0x1601, 29, 21, 0),
          (0x5601, 15, 14, 1), (0x5401, 16, 14, 0), (0x5101, 17, 15, 0), (0x4801, 18, 16, 0), (0x3801, 19, 17, 0), (0x3401, 20, 18, 0), (0x3001, 21, 19, 0),
          (0x2801, 22, 19, 0), (0x2401, 23, 20, 0), (0x2201, 24, 21, 0), (0x1C01, 25, 22, 0), (0x1801, 26, 23, 0), (0x1601, 27, 24, 0), (0x1401, 28, 25, 0),
          (0x1201, 29, 26, 0), (0x1101, 30, 27, 0), (0x0AC1, 31, 28, 0), (0x09C1, 32, 29, 0), (0x08A1, 33, 30, 0), (0x0521, 34, 31, 0), (0x0441, 35, 32, 0),
          (0x02A1, 36, 33, 0), (0x0221, 37, 34, 0), (0x0141, 38, 35, 0), (0x0111, 39, 36, 0), (0x0085, 40, 37, 0), (0x0049, 41, 38, 0), (0x0025, 42, 39, 0),
          (0x0015, 43, 40, 0), (0x0009, 44, 41, 0), (0x0005, 45, 42, 0), (0x0001, 45, 43, 0), (0x5601, 46, 46, 0)]


class Encoder:
    """The arithmetic encoder of annex E; a context is any hashable value."""

    def __init__(self):
        self.a, self.c, self.count, self.bytes, self.states = 0x8000, 0, 12, bytearray([0]), {}

    def bit(self, context, bit):
        index, more = self.states.get(context, (0, 0))
        interval, after_more, after_less, switch = STATES[index]
        self.a -= interval
        if bit == more:
            if self.a & 0x8000:
                self.c += interval
                return
            if self.a < interval: self.a = interval
            else: self.c += interval
            index = after_more
        else:
            if self.a < interval: self.c += interval
            else: self.a = interval
            if switch: more = 1 - more
            index = after_less
        self.states[context] = index, more
        while True:
            self.a <<= 1
            self.c <<= 1
            self.count -= 1
            if self.count == 0: self.byte_out()
            if self.a & 0x8000: break

    def byte_out(self):
        if self.bytes[-1] != 0xFF and self.c >= 0x8000000:
            self.bytes[-1] += 1
            if self.bytes[-1] == 0xFF: self.c &= 0x7FFFFFF
        if self.bytes[-1] == 0xFF:
            self.bytes.append(self.c >> 20)
            self.c &= 0xFFFFF
            self.count = 7
        else:
            self.bytes.append((self.c >> 19) & 0xFF)
            self.c &= 0x7FFFF
            self.count = 8

    def integer(self, kind, value):
        """Annex A; None is out of band."""
        before = 1

        def put(bit):
            nonlocal before
            self.bit((kind, before), bit)
            before = before << 1 | bit if before < 256 else ((before << 1 | bit) & 511) | 256

        put(1 if value is None or value < 0 else 0)
        size = 0 if value is None else abs(value)
        ranges = [(2, 0), (4, 4), (6, 20), (8, 84), (12, 340), (32, 4436)]
        at = max(i for i, (_, offset) in enumerate(ranges) if size >= offset)
        for _ in range(at): put(1)
        if at < 5: put(0)
        bits, offset = ranges[at]
        for i in reversed(range(bits)): put((size - offset) >> i & 1)

    def symbol(self, number, length):
        before = 1
        for i in reversed(range(length)):
            bit = number >> i & 1
            self.bit(("IAID", before), bit)
            before = before << 1 | bit

    def end(self):
        most = self.c + self.a
        self.c |= 0xFFFF
        if self.c >= most: self.c -= 0x8000
        for _ in range(2):
            self.c <<= self.count
            self.byte_out()
        if self.bytes[-1] != 0xFF: self.bytes.append(0xFF)
        self.bytes.append(0xAC)
        return bytes(self.bytes[1:])


SLOTS = [  # The samples of a context in reading order; a number is an adaptive one.
    [3, (-1, -2), (0, -2), (1, -2), 2, 1, (-2, -1), (-1, -1), (0, -1), (1, -1), (2, -1), 0, (-4, 0), (-3, 0), (-2, 0), (-1, 0)],
    [(-1, -2), (0, -2), (1, -2), (2, -2), (-2, -1), (-1, -1), (0, -1), (1, -1), (2, -1), 0, (-3, 0), (-2, 0), (-1, 0)],
    [(-1, -2), (0, -2), (1, -2), (-2, -1), (-1, -1), (0, -1), (1, -1), 0, (-2, 0), (-1, 0)],
    [(-3, -1), (-2, -1), (-1, -1), (0, -1), (1, -1), 0, (-4, 0), (-3, 0), (-2, 0), (-1, 0)]]
USUAL = [[(3, -1), (-3, -1), (2, -2), (-2, -2)], [(3, -1)], [(2, -1)], [(2, -1)]]
TYPICAL = [0x9B25, 0x0795, 0x00E5, 0x0195]
OWN = [[(0, -1), (1, -1), (-1, 0), (-1, -1)], [(-1, -1), (0, -1), (1, -1), (-1, 0)]]
OTHER = [[(0, -1), (1, -1), (-1, 0), (0, 0), (1, 0), (-1, 1), (0, 1), (1, 1), (-1, -1)], [(0, -1), (-1, 0), (0, 0), (1, 0), (0, 1), (1, 1)]]


def at(rows, x, y): return rows[y][x] if 0 <= y < len(rows) and 0 <= x < len(rows[y]) else 0


def generic(encoder, rows, template=0, adaptive=None, typical=False):
    adaptive = adaptive or USUAL[template]
    places = [adaptive[slot] if isinstance(slot, int) else slot for slot in SLOTS[template]]
    before = 0
    for y, row in enumerate(rows):
        if typical:
            alike = int(row == (rows[y - 1] if y else [0] * len(row)))
            encoder.bit(("GB", TYPICAL[template]), alike ^ before)
            before = alike
            if alike: continue
        for x, bit in enumerate(row):
            context = 0
            for dx, dy in places: context = context << 1 | at(rows, x + dx, y + dy)
            encoder.bit(("GB", context), bit)


def refinement(encoder, rows, other, template, shift=(0, 0)):
    for y, row in enumerate(rows):
        for x, bit in enumerate(row):
            context = 0
            for dx, dy in OWN[template]: context = context << 1 | at(rows, x + dx, y + dy)
            for dx, dy in OTHER[template]: context = context << 1 | at(other, x - shift[0] + dx, y - shift[1] + dy)
            encoder.bit(("GR", context), bit)


def places(values): return b"".join(struct.pack(">bb", x, y) for x, y in values)


def segment(number, kind, data, refers=()):
    return struct.pack(">IBB", number, kind, len(refers) << 5) + bytes(refers) + b"\x01" + struct.pack(">I", len(data)) + data


def region(rows, left=0, top=0): return struct.pack(">IIIIB", len(rows[0]), len(rows), left, top, 0)


def page(rows): return segment(0, 48, struct.pack(">IIIIBH", len(rows[0]), len(rows), 0, 0, 0, 0))


def generic_segment(number, kind, rows, template=0, adaptive=None, typical=False):
    encoder = Encoder()
    generic(encoder, rows, template, adaptive, typical)
    return segment(number, kind, region(rows) + bytes([template << 1 | typical << 3]) + places(adaptive or USUAL[template]) + encoder.end())


def dictionary(number, symbols):
    """Symbols by height, each as a generic region of its own."""
    encoder = Encoder()
    height = 0
    for one in sorted({len(symbol) for symbol in symbols}):
        encoder.integer("IADH", one - height)
        height, width = one, 0
        for symbol in (symbol for symbol in symbols if len(symbol) == one):
            encoder.integer("IADW", len(symbol[0]) - width)
            width = len(symbol[0])
            generic(encoder, symbol)
        encoder.integer("IADW", None)
    encoder.integer("IAEX", 0)
    encoder.integer("IAEX", len(symbols))
    return segment(number, 0, struct.pack(">H", 0) + places(USUAL[0]) + struct.pack(">II", len(symbols), len(symbols)) + encoder.end())


def text(number, rows, symbols, placed, refers, refined=None):
    """placed: (symbol, left, bottom) in one strip a line; refined: the true shapes of those that differ from their symbol."""
    refined = refined or {}
    encoder = Encoder()
    length = max(1, (len(symbols) - 1).bit_length())
    strip, first = 0, 0
    encoder.integer("IADT", 0)
    for bottom in sorted({b for _, _, b in placed}):
        encoder.integer("IADT", bottom - strip)
        strip, along = bottom, None
        for index, (symbol, left, b) in enumerate(placed):
            if b != bottom: continue
            if along is None:
                encoder.integer("IAFS", left - first)
                first = left
            else:
                encoder.integer("IADS", left - along)
            encoder.symbol(symbol, length)
            shape = refined.get(index)
            if refined: encoder.integer("IARI", 0 if shape is None else 1)
            if shape is not None:
                wider, higher = len(shape[0]) - len(symbols[symbol][0]), len(shape) - len(symbols[symbol])
                for kind, value in (("IARDW", wider), ("IARDH", higher), ("IARDX", 0), ("IARDY", 0)): encoder.integer(kind, value)
                refinement(encoder, shape, symbols[symbol], 1, (wider >> 1, higher >> 1))
            along = left + len((shape or symbols[symbol])[0]) - 1
        encoder.integer("IADS", None)
    flags = (2 | 1 << 15) if refined else 0
    return segment(number, 6, region(rows) + struct.pack(">HI", flags, len(placed)) + encoder.end(), refers)


def group4(rows):
    """The strip of a TIFF; libtiff takes ones for black here."""
    image = Image.new("1", (len(rows[0]), len(rows)))
    image.putdata([255 * bit for row in rows for bit in row])
    file = io.BytesIO()
    image.save(file, "TIFF", compression="group4", tiffinfo={278: image.height})
    tags = Image.open(file).tag_v2
    return file.getvalue()[tags[273][0]:tags[273][0] + tags[279][0]]


def glyph(character, font):
    box = font.getbbox(character)
    image = Image.new("1", (box[2] - box[0], box[3] - box[1]))
    ImageDraw.Draw(image).text((-box[0], -box[1]), character, fill=1, font=font)
    return [[int(image.getpixel((x, y)) > 0) for x in range(image.width)] for y in range(image.height)]


def drawn(symbols, placed, refined, size):
    rows = [[0] * size[0] for _ in range(size[1])]
    for index, (symbol, left, bottom) in enumerate(placed):
        shape = (refined or {}).get(index) or symbols[symbol]
        for y, row in enumerate(shape):
            for x, bit in enumerate(row): rows[bottom - len(shape) + 1 + y][left + x] |= bit
    return rows


def pdf(rows, data, shared=b""):
    width, height = len(rows[0]), len(rows)
    parameters = "/DecodeParms<</JBIG2Globals 6 0 R>>" if shared else ""
    content = f"q {width} 0 0 {height} 0 0 cm /I Do Q".encode()
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
               f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>".encode(),
               b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
               f"<</Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode{parameters}/Length {len(data)}>>stream\n".encode() + data + b"\nendstream"]
    if shared: objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(shared), shared))
    file, starts = bytearray(b"%PDF-1.5\n"), []
    for number, body in enumerate(objects, 1):
        starts.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % start for start in starts)
    return bytes(file + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table))


def main(folder):
    font = ImageFont.load_default()
    symbols = sorted((glyph(character, font) for character in "0123456789"), key=lambda rows: len(rows))
    placed = [(int(c), 6 + 9 * i, 20 + 16 * line) for line, figure in enumerate(("28718900", "2591023", "10867")) for i, c in enumerate(figure)]
    bolder = [[int(at(symbols[3], x, y) or at(symbols[3], x - 1, y)) for x in range(len(symbols[3][0]) + 1)] for y in range(len(symbols[3]))]
    refined = {i: bolder for i, (symbol, _, _) in enumerate(placed) if symbol == 3}
    plain, bold = drawn(symbols, placed, None, (90, 64)), drawn(symbols, placed, refined, (90, 64))
    files = {f"generic-{t}": (plain, page(plain) + generic_segment(1, 38, plain, t), b"") for t in range(4)}
    files |= {f"typical-{t}": (plain, page(plain) + generic_segment(1, 38, plain, t, typical=True), b"") for t in range(4)}
    files["adaptive"] = plain, page(plain) + generic_segment(1, 38, plain, 0, [(-9, 0), (-3, -1), (2, -2), (0, -5)]), b""
    files["fax"] = plain, page(plain) + segment(1, 38, region(plain) + bytes([1]) + group4(plain)), b""
    for template in range(2):
        encoder = Encoder()
        refinement(encoder, bold, plain, template)
        data = region(bold) + bytes([template]) + (places([(-1, -1), (-1, -1)]) if template == 0 else b"") + encoder.end()
        files[f"refinement-{template}"] = bold, page(plain) + generic_segment(1, 36, plain) + segment(2, 42, data, [1]), b""
    files["symbols"] = plain, page(plain) + text(2, plain, symbols, placed, [1]), dictionary(1, symbols)
    files["symbols-refined"] = bold, page(plain) + text(2, plain, symbols, placed, [1], refined), dictionary(1, symbols)
    os.makedirs(folder, exist_ok=True)
    for name, (rows, data, shared) in files.items():
        with open(os.path.join(folder, f"{name}.pdf"), "wb") as file: file.write(pdf(rows, data, shared))
    for name, rows in (("plain", plain), ("bold", bold)):
        with open(os.path.join(folder, f"{name}.txt"), "w") as file: file.writelines("".join(".#"[bit] for bit in row) + "\n" for row in rows)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
