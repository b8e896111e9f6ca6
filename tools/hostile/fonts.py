"""Fonts and their CMaps."""
from making import *


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
