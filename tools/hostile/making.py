"""What the makers of hostile files share: a small writer of PDFs, and a list to which each adds its files."""
import zlib

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


def hexed(text): return b"<" + text.encode("utf-16-be", "surrogatepass").hex().encode() + b">"


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


json = made(".json")
csv = made(".csv")
sql = made(".sql")
