"""A PDF's objects, pages and trees."""
from making import *


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
