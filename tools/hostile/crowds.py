"""Much of what is usually little: fields, annotations, images, parts of a content stream, entries of a list."""
from making import *

GREY = b"/ColorSpace/DeviceGray/BitsPerComponent 8"


@pdf
def fields_200000():
    document = Pdf(HELLO, catalog=b"/AcroForm<</NeedAppearances true/Fields[" + b" ".join(b"%d 0 R" % i for i in range(20_000, 220_000)) + b"]>>")
    for i in range(20_000, 220_000): document.put(i, b"<</FT/Tx/T(f%d)/V(1,234.56)/DA(/F1 9 Tf)>>" % i)
    return document.bytes()

@pdf
def widgets_with_values():
    one = b"<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(%s)/DA(/F1 9 Tf)/Rect[%d %d %d %d]/AP<</N 8 0 R>>>>"
    return Pdf(HELLO, page=b"/Annots[" + b"".join(one % (b"9" * 60, i % 500, i * 7 % 800, i % 500 + 60, i * 7 % 800 + 9) for i in range(30_000)) + b"]").put(
        8, stream(b"/Tx BMC BT /F1 9 Tf 1 1 Td (1,234.56) Tj ET EMC", b"/Type/XObject/Subtype/Form/BBox[0 0 60 9]/Resources<</Font<</F1 3 0 R>>>>")).bytes()

@pdf
def forms_of_xml():
    bomb = b'<!DOCTYPE a [<!ENTITY a "' + b"x" * 9000 + b'"><!ENTITY b "' + b"&a;" * 9000 + b'">]><xdp>' + b"<a>" * 500_000 + b"&b;</xdp>"
    return Pdf(HELLO, catalog=b"/AcroForm<</XFA[" + b"(part)8 0 R" * 50_000 + b"]/Fields[]>>/NeedsRendering true").put(8, stream(bomb)).bytes()

@pdf
def annotations_on_2000_pages():
    return Pdf(HELLO, pages=2000, page=b"/Annots 7 0 R").put(
        7, b"[" + b"<</Type/Annot/Subtype/Stamp/Rect[0 0 500 500]/AP<</N 8 0 R>>>>" * 200 + b"]").put(
        8, stream(HELLO * 30, b"/Type/XObject/Subtype/Form/BBox[0 0 500 500]/Resources<</Font<</F1 3 0 R>>>>")).bytes()

@pdf
def images_100000():
    document = Pdf(b"".join(b"q 3 0 0 3 %d %d cm /I%d Do Q\n" % (i * 3 % 590, i // 200, i) for i in range(100_000)),
                   resources=b"/XObject<<" + b"".join(b"/I%d %d 0 R" % (i, 20_000 + i) for i in range(100_000)) + b">>")
    for i in range(100_000): document.put(20_000 + i, stream(bytes([i & 255]), b"/Type/XObject/Subtype/Image/Width 1/Height 1" + GREY, packed=False))
    return document.bytes()

@pdf
def images_in_strips():
    document = Pdf(b"".join(b"q 595 0 0 2 0 %d cm /I%d Do Q\n" % (i, i) for i in range(842)),
                   resources=b"/XObject<<" + b"".join(b"/I%d %d 0 R" % (i, 20_000 + i) for i in range(842)) + b">>")
    for i in range(842): document.put(20_000 + i, stream(bytes((i * j * 7919 >> 4) & 255 for j in range(5000)), b"/Type/XObject/Subtype/Image/Width 2500/Height 2" + GREY))
    return document.bytes()

@pdf
def scans_2000():
    """Each page a picture of its own, so that none is known from before."""
    document = Pdf(pages=2000)
    for i in range(2000):
        rows = bytearray(b"\xff" * (1240 * 1754))
        for y in range(200, 1500, 60):
            for x in range(150, 1100, 25):
                if (x * y + i) % 3: rows[1240 * y + x:1240 * y + x + 14] = b"\0" * 14
        document.put(20_000 + i, stream(bytes(rows), b"/Type/XObject/Subtype/Image/Width 1240/Height 1754" + GREY)).put(40_000 + i, stream(b"q 595 0 0 842 0 0 cm /I Do Q"))
        document.objects[1000 + i] = document.objects[1000 + i].replace(b"/Contents 5 0 R", b"/Contents %d 0 R" % (40_000 + i)).replace(
            b"/Resources<<", b"/Resources<</XObject<</I %d 0 R>>" % (20_000 + i))
    return document.bytes()

@pdf
def content_in_60000_parts():
    document = Pdf(b"").put(5, b"[" + b" ".join(b"%d 0 R" % i for i in range(20_000, 80_000)) + b"]")
    for i in range(20_000, 80_000): document.put(i, stream(HELLO[i % len(HELLO):i % len(HELLO) + 1], packed=False))
    return document.bytes()

@pdf
def the_same_content_50000_times(): return Pdf(HELLO * 20).put(1000, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[" + b"5 0 R " * 50_000
                                               + b"]/Resources<</Font<</F1 3 0 R>>>>>>").bytes()

@pdf
def actual_text_of_megabytes():
    return Pdf(b"/Span /A BDC " + HELLO + b"EMC\n" + b"/Span /A BDC BT /F1 9 Tf 9 9 Td (a) Tj ET EMC\n" * 2000,
               resources=b"/Properties<</A<</ActualText(" + b"9" * 5_000_000 + b")>>>>").bytes()

@pdf
def fonts_with_vertical_widths():
    return Pdf(b"BT /V 9 Tf 300 800 Td <00410042> Tj ET " * 3000, resources=b"/X 1").put(7, b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-V/DescendantFonts[<</Type"
        b"/Font/Subtype/CIDFontType0/BaseFont/A/DW2[1e30 -1e30]/W2[0 2147483647 -1000 500 880 " + b"0 65535 -1000 500 880 " * 300_000 + b"]>>]>>").put(
        1000, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</V 7 0 R>>>>>>").bytes()

@pdf
def pages_turned_5000(): return Pdf(b"".join(line("本年支出合计1,234.56万元，占总支出的12.5%。", 40, 800 - 20 * i) for i in range(38)), pages=5000, page=b"/Rotate 90").bytes()

@pdf
def dictionary_of_a_million_keys(): return Pdf(HELLO, page=b"".join(b"/K%d %d" % (i, i) for i in range(1_000_000))).bytes()

@pdf
def dictionary_of_one_key_a_million_times(): return Pdf(HELLO, page=b"/K<</K[1 2 3]>>" * 1_000_000).bytes()

@pdf
def states_set_a_million_times(): return Pdf(b"/G gs " * 1_000_000 + HELLO, resources=b"/ExtGState<</G<</Font[3 0 R 9]/D[[3 5]0]/LW 2/SMask/None>>>>").bytes()
