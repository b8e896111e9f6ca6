"""What is drawn stands in what is drawn: glyphs, patterns, functions, marks, and lines too close to tell apart."""
import math
from making import *
from fonts import to_unicode, with_font

TYPE3 = (b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a %d 0 R>>/Encoding<</Differences[65/a]>>/FirstChar 65/LastChar 65"
         b"/Widths[1]/Resources<</Font<</G %d 0 R>>>>>>")


@pdf
def glyphs_of_fonts_in_each_other():
    document = Pdf(b"BT /F9 9 Tf 9 9 Td (AA) Tj ET")
    for i in range(20, 80):
        document.put(i, TYPE3 % (i + 100, i + 1)).put(i + 100, stream(b"BT /G 1 Tf (AA) Tj (AA) Tj ET"))
    document.put(80, b"20 0 R")
    document.objects[1000] = document.objects[1000].replace(b"/F2 4 0 R", b"/F2 4 0 R/F9 20 0 R")
    return document.bytes()

@pdf
def glyphs_paint_forms_that_write_glyphs():
    document = Pdf(b"BT /F9 9 Tf 9 9 Td (AAAAAAAA) Tj ET /X Do", resources=b"/XObject<</X 22 0 R>>").put(
        20, TYPE3.replace(b"/Font<<", b"/XObject<</X 22 0 R>>/Font<<") % (21, 20)).put(21, stream(b"/X Do /X Do BT /G 1 Tf (AAAA) Tj ET")).put(
        22, stream(b"BT /G 1 Tf (AAAA) Tj ET /X Do", b"/Type/XObject/Subtype/Form/Resources<</Font<</G 20 0 R>>/XObject<</X 22 0 R>>>>"))
    document.objects[1000] = document.objects[1000].replace(b"/F2 4 0 R", b"/F2 4 0 R/F9 20 0 R")
    return document.bytes()

@pdf
def patterns_in_each_other():
    document = Pdf(b"/Pattern cs /P scn 0 0 595 842 re f " + HELLO, resources=b"/Pattern<</P 20 0 R>>")
    for i in range(20, 60):
        document.put(i, stream(b"/Pattern cs /P scn 0 0 9 9 re f 1 1 9 9 re f " + HELLO,
                               b"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 0.0001/YStep -1/Resources<</Pattern<</P %d 0 R>>>>" % (i + 1)))
    return document.put(60, document.objects[20]).bytes()

@pdf
def functions_of_many_inputs():
    return Pdf(b"/S sh /C cs " + b"0.5 " * 32 + b"scn " + HELLO, resources=b"/Shading<</S 7 0 R>>/ColorSpace<</C[/DeviceN[" + b"/A" * 32 + b"]/DeviceRGB 8 0 R]>>").put(
        7, b"<</ShadingType 7/ColorSpace/DeviceRGB/BitsPerCoordinate 2147483647/BitsPerFlag 99/BitsPerComponent 32/Function 9 0 R/Decode[0 1 0 1]>>").put(
        8, stream(b"\1" * 99, b"/FunctionType 0/Domain[" + b"0 1 " * 32 + b"]/Range[0 1 0 1 0 1]/Size[" + b"2147483647 " * 32 + b"]/BitsPerSample 32")).put(
        9, stream(b"{" * 900_000 + b"dup mul " * 90_000 + b"}" * 900_000, b"/FunctionType 4/Domain[0 1]/Range[0 1 0 1 0 1]")).bytes()

@pdf
def marks_begun_and_ended_100000(): return Pdf(b"/Span<</MCID 1/Lang(zh)>>BDC " * 100_000 + b"BT /F1 1 Tf 9 9 Td (1) Tj ET EMC " * 100_000).bytes()

@pdf
def marks_with_texts_in_each_other(): return Pdf(b"".join(b"/Span<</ActualText(%d)>>BDC BT /F1 1 Tf 9 %d Td (1) Tj ET " % (i, i % 800) for i in range(60_000)) + b"EMC " * 60_000).bytes()

@pdf
def graphics_begun_in_forms():
    return Pdf(b"/X Do " * 3000 + HELLO, resources=b"/XObject<</X 7 0 R>>").put(
        7, stream(b"q " * 3000 + b"BT " * 300 + b"Q " * 9, b"/Type/XObject/Subtype/Form/Matrix[1e30 0 0 1e30 0 0]/BBox[1e30 0 -1e30 0]")).bytes()

@pdf
def strings_of_escapes(): return Pdf(b"BT /F1 9 Tf 9 9 Td (" + b"\\\n\\777\\8\\" * 1_500_000 + b") Tj ET").bytes()

@pdf
def shown_far_away(): return Pdf(b"BT /F1 1e38 Tf [" + b"(1)-1e38(2)1e38" * 90_000 + b"] TJ 0 Tz [(3)1e-38] TJ 1 0 0 0 0 0 Tm (4) Tj nan inf Td (5) Tj ET " + HELLO).bytes()

@pdf
def dashes_of_a_million(): return Pdf((b"[" + b"0.001 1 " * 1_000_000 + b"] 0 d 0 0 m 500 0 l S ") * 4 + HELLO).bytes()

@pdf
def lines_a_hair_apart(): return Pdf(b"".join(b"%.4f 30 m %.4f 800 l S\n" % (40 + i * 0.0027, 40 + i * 0.0027) for i in range(190_000)) + HELLO).bytes()

@pdf
def columns_100000(): return Pdf(b"40 100 m 555 100 l S 40 120 m 555 120 l S\n" + b"".join(b"%.3f 100 m %.3f 120 l S\n" % (40 + i * 0.00515, 40 + i * 0.00515) for i in range(100_000))
    + b"".join(line("1", 40 + i * 0.0515, 105, 1) for i in range(10_000))).bytes()

@pdf
def lines_all_on_one(): return Pdf(b"".join(b"%.2f 300 m %.2f 300 l S\n" % (40 + i % 500, 41.5 + i % 500) for i in range(190_000)) + HELLO).bytes()

@pdf
def boxes_of_no_height(): return Pdf(b"".join(b"%.3f %.3f 500 %.5f re f\n" % (40 + i % 7 * 0.01, 30 + i * 0.004, i % 3 * 1e-5) for i in range(190_000)) + HELLO).bytes()

@pdf
def lines_in_a_spiral(): return Pdf(b"".join(b"%d %d m %d %d l S\n" % (
    300 - i if i % 4 in (0, 3) else 300 + i, 400 - i if i % 4 < 2 else 400 + i, 300 - i if i % 4 in (2, 3) else 300 + i, 400 - i if i % 4 in (0, 3) else 400 + i)
    for i in range(280)) * 300 + HELLO).bytes()

@pdf
def cells_in_a_staircase(): return Pdf(b"".join(b"%.2f %.2f 8 8 re S\n" % (40 + i * 0.03, 30 + i * 0.045) for i in range(17_000)) + b"".join(
    line("%d.5" % i, 41 + i * 0.3, 31 + i * 0.45, 2) for i in range(1700))).bytes()

@pdf
def letters_in_a_spiral(): return Pdf(b"".join(b"BT /F1 5 Tf %.4f %.4f %.4f %.4f %.2f %.2f Tm (1) Tj ET\n" % (
    math.cos(i / 90), math.sin(i / 90), -math.sin(i / 90), math.cos(i / 90), 300 + i / 700 * math.cos(i / 90), 400 + i / 700 * math.sin(i / 90)) for i in range(150_000))).bytes()

@pdf
def letters_as_watermarks():
    mark = b"".join(b"BT /F2 40 Tf 0.7 0.7 -0.7 0.7 %d %d Tm %s Tj ET\n" % (i % 500, i * 7 % 800, hexed("仅供审核" * 5)) for i in range(400))
    return Pdf(mark + b"".join(line("本年支出合计1,234.56万元，占12.5%。", 40, 800 - 12 * i) for i in range(60)), pages=60).bytes()

@pdf
def letters_printed_five_times(): return Pdf(b"".join(line("本年支出合计1,234.56万元", 40 + k * 0.2, 800 - 0.8 * i, 6) for i in range(900) for k in range(5)), pages=12).bytes()

@pdf
def letters_of_many_letters(): return to_unicode(
    b"2 beginbfchar <0001> <fdfa> <0002> <" + b"fdfa0301200d" * 100 + b"> endbfchar\n", b"BT /F9 1 Tf 50 700 Td " + b"<" + b"00010002" * 20_000 + b"> Tj ET\n")

@pdf
def letters_of_nothing(): return to_unicode(
    b"6 beginbfchar <0001> <0000> <0002> <d800> <0003> <> <0004> <dc00d800> <0005> <ffff> <0006> <d83d> endbfchar\n",
    b"BT /F9 9 Tf 50 700 Td <000100020003000400050006> Tj ET\n" * 3000)

@pdf
def letters_that_combine(): return Pdf(line("e" + "\u0301" * 60_000, 40, 700, 1) + line("支" + "\ufe00\u200d" * 30_000 + "出", 40, 600, 1) + line("1" + "\u20e3" * 20_000 + "万元", 40, 500, 1)).bytes()

@pdf
def images_in_glyphs(): return with_font(
    b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 8 0 R>>/Encoding<</Differences[65/a]>>/FirstChar 65/LastChar 65/Widths[1]>>",
    b"BT /F9 9 Tf 9 9 Td (" + b"A" * 30_000 + b") Tj ET", [(8, stream(b"1 0 d0 9 0 0 9 0 0 cm BI /W 300 /H 300 /BPC 1 /IM true ID " + b"\x5a" * 11_400 + b" EI"))])
