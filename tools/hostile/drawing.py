"""What pages draw."""
from making import *


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
