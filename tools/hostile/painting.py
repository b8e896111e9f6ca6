"""Paths, patterns, masks and inline images."""
import zlib
from making import *


@pdf
def dash_of_atoms(): return Pdf(b"[0.00001 0.00001] 0 d " + b"0 %d m 595 %d l S\n" * 200 % tuple(x // 2 for x in range(400)) + b"[0 0] 0 d 0 9 m 99 9 l S [" + b"1 " * 500_000 + b"] 1e308 d 9 9 m 99 9 l S " + HELLO).bytes()

@pdf
def pattern_of_atoms(): return Pdf(b"/Pattern cs /P scn 0 0 595 842 re f " + HELLO, resources=b"/Pattern<</P 7 0 R>>").put(7, stream(b"/Pattern cs /P scn 0 0 9 9 re f " + HELLO, b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.00001/YStep 0.00001/Resources<</Pattern<</P 7 0 R>>/Font<</F1 3 0 R>>>>")).bytes()

@pdf
def soft_masks_loop(): return Pdf(b"/G gs " * 1000 + HELLO, resources=b"/ExtGState<</G<</SMask<</S/Luminosity/G 7 0 R>>/Font[7 0 R 9]>>>>").put(7, stream(b"/G gs /X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Group<</S/Transparency>>/Resources<</ExtGState<</G<</SMask<</G 7 0 R>>>>>>/XObject<</X 7 0 R>>>>")).bytes()

@pdf
def path_5_million(): return Pdf(b"0 0 m " + b"1 1 l " * 5_000_000 + b"S " + HELLO).bytes()

@pdf
def rectangles_one_stroke(): return Pdf(b"".join(b"%d %d 3 3 re\n" % (i % 595, i // 595) for i in range(500_000)) + b"S " + HELLO).bytes()

@pdf
def curves_million(): return Pdf(b"0 0 m " + b"1 1 2 2 3 3 c " * 1_000_000 + b"f " + HELLO).bytes()

@pdf
def clips_500000(): return Pdf(b"q 0 0 99 99 re W n " * 500_000 + HELLO).bytes()

@pdf
def tj_array_5_million(): return Pdf(b"BT /F1 9 Tf 9 9 Td [" + b"(1)-500" * 2_500_000 + b"] TJ ET").bytes()

@pdf
def operands_without_operator(): return Pdf(b"1 " * 6_000_000 + HELLO).bytes()

@pdf
def unknown_operators(): return Pdf(b"xyzzy " * 2_000_000 + b"BX " * 500_000 + HELLO).bytes()

@pdf
def inline_bomb():
    z = zlib.compress(b"\0" * 50_000_000, 9); return Pdf((b"q 99 0 0 99 9 9 cm BI /W 7000 /H 7000 /BPC 8 /CS /G /F /Fl ID " + z + b" EI Q\n") * 20 + HELLO).bytes()

@pdf
def inline_filters(): return Pdf(b"BI /W 9 /H 9 /BPC 8 /CS /G /F [" + b"/A85 /AHx /RL /LZW /Fl " * 300 + b"] ID abc EI " + HELLO).bytes()

@pdf
def inline_without_ei_on_300_pages(): return Pdf(b"BI /W 9 /H 9 /BPC 8 /CS /G ID " + b"\0E I" * 50_000, pages=300).bytes()

@pdf
def inline_fake_ei(): return Pdf(b"BI /W 9999 /H 9999 /BPC 8 /CS /G ID " + b"x EI y " * 500_000 + HELLO).bytes()

@pdf
def texts_invisible_and_doubled(): return Pdf((b"3 Tr " + line("支出1万元", 40, 700) + b"0 Tr " + line("支出1万元", 40.1, 700.1)) * 3000).bytes()

@pdf
def contents_array_of_itself(): return Pdf(HELLO).put(5, b"[" + b"5 0 R " * 50_000 + b"]").bytes()

@pdf
def contents_array_nested():
    d = Pdf(HELLO);
    for i in range(20, 60): d.put(i, b"[%d 0 R %d 0 R]" % (i + 1, i + 1))
    return d.put(60, stream(HELLO)).put(5, b"[20 0 R 20 0 R]").bytes()

@pdf
def appearance_in_each_other(): return Pdf(HELLO, page=b"/Annots[" + b"<</Type/Annot/Subtype/FreeText/Rect[0 0 100 100]/Contents(1)/AP<</N 8 0 R>>>>" * 3000 + b"]").put(8, stream(b"/X Do " * 300, b"/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 8 0 R>>>>")).bytes()

@pdf
def letter_sizes_extreme(): return Pdf(b"".join(b"BT /F1 %s Tf 1 0 0 1 %d %d Tm (12.5) Tj ET\n" % ([b"0", b"-9", b"0.0001", b"5000", b"1e30", b"9"][i % 6], i % 500, i % 800) for i in range(30_000))).bytes()

@pdf
def skewed_matrix(): return Pdf(b"".join(b"q %d 1e10 -1e10 %d 0 0 cm BT /F1 9 Tf 1e-10 0 0 1e-10 5 5 Tm (9) Tj ET Q\n" % (i, i) for i in range(20_000))).bytes()
