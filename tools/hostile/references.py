"""Cross references, revisions and objects that are damaged or lie."""
import zlib
from making import *


@pdf
def xref_same_section_100000():
    b = Pdf(HELLO).bytes(); i = b.rindex(b"trailer")
    return b[:i] + b"0 1\n0000000000 65535 f \n" * 100_000 + b[i:]

@pdf
def xref_all_to_one_place():
    b = Pdf(HELLO).bytes(); i = b.rindex(b"xref\n0 1"); at = b.index(b"5 0 obj")
    t = b"xref\n0 60000\n" + b"%010d 00000 n \n" % at * 60_000 + b"trailer\n<</Size 60000/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % i
    return b[:i] + t

@pdf
def xref_offsets_beyond():
    b = Pdf(HELLO).bytes(); i = b.rindex(b"xref\n0 1")
    return b[:i] + b"xref\n0 9\n" + b"9999999999 00000 n \n" * 9 + b"trailer\n<</Size 9/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % i

@pdf
def startxref_100000(): return Pdf(HELLO).bytes() + b"startxref\n99999999999\n%%EOF\n" * 100_000

@pdf
def startxref_negative(): return Pdf(HELLO).bytes().rsplit(b"startxref", 1)[0] + b"startxref\n-5\n%%EOF"

@pdf
def xref_stream_index_million():
    t = stream(b"\1\0\x10\0" * 1_000_00, b"/Type/XRef/W[1 2 1]/Size 2000000/Root 1 0 R/Index[" + b"7 1 " * 1_000_000 + b"]")
    b = Pdf(HELLO).put(9, t).bytes(); return b[:b.rindex(b"startxref")] + b"startxref\n%d\n%%%%EOF" % b.index(b"9 0 obj")

@pdf
def xref_stream_bomb():
    t = stream(b"\0" * 200_000_000, b"/Type/XRef/W[1 2 1]/Size 50000000/Root 1 0 R")
    b = Pdf(HELLO).put(9, t).bytes(); return b[:b.rindex(b"startxref")] + b"startxref\n%d\n%%%%EOF" % b.index(b"9 0 obj")

@pdf
def xref_stream_wide():
    t = stream(b"\1" * 4000, b"/Type/XRef/W[2147483647 2147483647 2147483647]/Size 5/Root 1 0 R")
    b = Pdf(HELLO).put(9, t).bytes(); return b[:b.rindex(b"startxref")] + b"startxref\n%d\n%%%%EOF" % b.index(b"9 0 obj")

@pdf
def xref_stream_previous_itself():
    t = stream(b"\1\0\x10\0" * 9, b"/Type/XRef/W[1 2 1]/Size 9/Root 1 0 R/Prev 99999999")
    b = Pdf(HELLO).put(9, t).bytes(); at = b.index(b"9 0 obj"); b = b.replace(b"/Prev 99999999", b"/Prev %08d" % at)
    return b[:b.rindex(b"startxref")] + b"startxref\n%d\n%%%%EOF" % at

@pdf
def object_stream_in_itself():
    entries = b"".join(b"\2" + (20).to_bytes(3, "big") + bytes([i % 256]) for i in range(200))
    d = Pdf(HELLO).put(20, stream(b"20 0 1 5 <</Type/ObjStm/N 2/First 9>> <<>>", b"/Type/ObjStm/N 2/First 10"))
    b = d.put(30, stream(entries, b"/Type/XRef/W[1 3 1]/Size 200/Root 1 0 R")).bytes()
    return b[:b.rindex(b"startxref")] + b"startxref\n%d\n%%%%EOF" % b.index(b"30 0 obj")

@pdf
def object_stream_counts(): return Pdf(HELLO).put(20, stream(b"1 0 " * 99, b"/Type/ObjStm/N 2147483647/First -2147483648")).put(21, stream(b"1 -5 2 99999999999 ", b"/Type/ObjStm/N -9/First 99999999999")).bytes().replace(b"xref\n", b"xrxx\n")

@pdf
def revisions_3000():
    b = bytearray(Pdf(HELLO).bytes()); prev = b.rindex(b"xref\n0 1")
    for i in range(3000):
        at = len(b); b += b"5 0 obj\n" + stream(HELLO) + b"\nendobj\n"; x = len(b)
        b += b"xref\n5 1\n%010d 00000 n \ntrailer<</Size 2000/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (at, prev, x); prev = x
    return bytes(b)

@pdf
def comments_10mb(): return b"%PDF-1.7\n" + b"%" * 10_000_000 + b"\n" + Pdf(b"%" * 3_000_000 + b"\n" + HELLO).bytes()

@pdf
def header_only(): return b"%PDF-1.7"

@pdf
def empty(): return b""

@pdf
def only_spaces_20mb(): return b" " * 20_000_000

@pdf
def obj_words_million(): return b"%PDF-1.7\n" + b"1 0 obj\n" * 1_000_000

@pdf
def endobj_missing_50000():
    return b"%PDF-1.7\n" + b"".join(b"%d 0 obj<</Type/Page/Parent 2 0 R/A(" % i for i in range(50_000)) + Pdf(HELLO).bytes()

@pdf
def stream_words_million(): return b"%PDF-1.7\n" + b"1 0 obj<<>>stream\n" * 400_000 + Pdf(HELLO).bytes()

@pdf
def concatenated_400(): return Pdf(HELLO, pages=3).bytes() * 400

@pdf
def pages_are_their_own_kids(): return Pdf(HELLO).put(2, b"<</Type/Pages/Count 2147483647/Kids[2 0 R 1000 0 R 2 0 R 1 0 R 5 0 R]/Parent 2 0 R>>").bytes()

@pdf
def pages_cycle_of_many():
    d = Pdf(HELLO)
    for i in range(20, 1020): d.put(i, b"<</Type/Pages/Count 9/Kids[" + b" ".join(b"%d 0 R" % (20 + (i * j) % 1000) for j in range(1, 60)) + b"]>>")
    return d.put(2, b"<</Type/Pages/Kids[20 0 R 1000 0 R]>>").bytes()

@pdf
def kids_direct_dictionaries(): return Pdf(HELLO).put(2, b"<</Type/Pages/Count 5/Kids[" + b"<</Type/Page/MediaBox[0 0 9 9]/Contents 5 0 R/Resources<</Font<</F1 3 0 R>>>>>>" * 30_000 + b"]>>").bytes()

@pdf
def count_giant(): return Pdf(HELLO).put(2, b"<</Type/Pages/Count 9223372036854775807/Kids[]>>").bytes()

@pdf
def no_page_tree_60000_pages():
    return b"%PDF-1.7\n" + b"".join(b"%d 0 obj<</Type/Page/MediaBox[0 0 99 99]>>endobj\n" % i for i in range(60_000))

@pdf
def pages_19000_with_text():
    d = Pdf(pages=19_000)
    d.put(5, stream(b"".join(line("一、支出决算情况说明支出决算为1.00万元，完成预算的100%。", 40, 800 - 20 * i) for i in range(30)))); return d.bytes()

@pdf
def pages_2000_forms(): return Pdf(line("支出决算表", 200, 825, 12) + ruled(8, 40, text=lambda r, c: "%07d" % (2010101 + r) if c == 0 else "行政运行" if c == 1 else "1,234.56"), pages=2000).bytes()

@pdf
def media_nonsense():
    d = Pdf(HELLO, pages=6)
    for i, m in enumerate([b"[0 0 1e308 1e308]", b"[0 0 99999999999999999999 842]", b"[(a)/b null 9]", b"1000 0 R", b"[0 0 0.0000001 0.0000001]", b"[-1e38 -1e38 1e38 1e38]"]):
        d.objects[1000 + i] = d.objects[1000 + i].replace(b"[0 0 595 842]", m).replace(b">>", b"/UserUnit 0>>", 1)
    return d.bytes()

@pdf
def names_of_hashes(): return Pdf(HELLO, catalog=b"/" + b"#41" * 2_000_000 + b" 1/" + b"#zz#" * 500_000 + b" 2").bytes()

@pdf
def hex_string_10mb(): return Pdf(b"BT /F1 9 Tf 9 9 Td <" + b"4" * 10_000_000 + b"> Tj ET").bytes()

@pdf
def outlines_loop(): return Pdf(HELLO, catalog=b"/Outlines 7 0 R/PageLabels 7 0 R/Names 7 0 R/Dests 7 0 R/MarkInfo 7 0 R/Metadata 7 0 R").put(7, b"<</First 7 0 R/Last 7 0 R/Next 7 0 R/Prev 7 0 R/Kids[7 0 R 7 0 R]/Nums[0 7 0 R 0 7 0 R]/Names[(a) 7 0 R]>>").bytes()

@pdf
def metadata_xml_bomb():
    x = b'<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">' + b"".join(b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(12)) + b"]><x>&m;</x>"
    return Pdf(HELLO, catalog=b"/Metadata 7 0 R").put(7, stream(x, b"/Type/Metadata/Subtype/XML")).bytes()

@pdf
def embedded_files(): return Pdf(HELLO, catalog=b"/Names<</EmbeddedFiles<</Names[(../../x)7 0 R]>>>>").put(7, b"<</Type/Filespec/F(../../../tmp/extractor-was-here)/EF<</F 8 0 R>>>>").put(8, stream(b"x" * 90_000_000)).bytes()

@pdf
def structure_tree_loop():
    return Pdf(b"/P <</MCID 0>> BDC " + HELLO + b" EMC", catalog=b"/StructTreeRoot 7 0 R/MarkInfo<</Marked true>>", page=b"/StructParents 0").put(7, b"<</Type/StructTreeRoot/K[8 0 R 7 0 R]/ParentTree 9 0 R/RoleMap<</A/B/B/A/P/A>>>>").put(8, b"<</S/P/P 8 0 R/K[8 0 R 8 0 R 0]/ActualText(" + b"9" * 100_000 + b")>>").put(9, b"<</Kids[9 0 R 9 0 R]/Nums[0[8 0 R 9 0 R]]/Limits[0 99999999]>>").bytes()
