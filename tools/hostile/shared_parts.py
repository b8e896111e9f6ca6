"""Parts that many pages or objects share, and that would be read anew for each."""
import os
from making import *
from fonts import composite

PAGES = 2000


def each_page(document, further):
    for kid in range(1000, 1000 + PAGES):
        if kid in document.objects: document.objects[kid] = further(document.objects[kid])
    return document.bytes()

@pdf
def contents_of_nothing_on_2000_pages():
    document = Pdf(pages=PAGES).put(7, b"[" + b"8 0 R " * 20_000 + b"]").put(8, stream(b"", packed=False))
    return each_page(document, lambda page: page.replace(b"/Contents 5 0 R", b"/Contents 7 0 R"))

@pdf
def contents_missing_on_2000_pages():
    document = Pdf(pages=PAGES).put(7, b"[" + b"".join(b"%d 0 R " % i for i in range(500_000, 520_000)) + b"]")
    return each_page(document, lambda page: page.replace(b"/Contents 5 0 R", b"/Contents 7 0 R"))

@pdf
def resources_of_60000_fonts_on_2000_pages():
    document = Pdf(HELLO, pages=PAGES).put(7, b"<</Font<</F1 3 0 R" + b"".join(b"/G%d 3 0 R" % i for i in range(60_000)) + b">>>>")
    return each_page(document, lambda page: page[:page.index(b"/Resources")] + b"/Resources 7 0 R>>")

@pdf
def annotations_of_nothing_on_2000_pages(): return Pdf(HELLO, pages=PAGES, page=b"/Annots 7 0 R").put(7, b"[" + b"8 0 R null " * 50_000 + b"]").put(8, b"<</Subtype/Link>>").bytes()

@pdf
def groups_of_layers_on_2000_pages():
    layers = b" ".join(b"%d 0 R" % i for i in range(20_000, 40_000))
    document = Pdf(b"/OC/L BDC " * 40 + HELLO, pages=PAGES, resources=b"/Properties<</L 7 0 R>>",
                   catalog=b"/OCProperties<</OCGs[" + layers + b"]/D<</BaseState/OFF/ON[" + layers + b"]/OFF[" + layers + b"]>>>>")
    for i in range(20_000, 40_000): document.put(i, b"<</Type/OCG/Name(a)>>")
    return document.put(7, b"<</Type/OCMD/P/AllOff/OCGs[" + layers + b"]>>").bytes()

@pdf
def kids_a_million_of_one_page(): return Pdf(HELLO).put(2, b"<</Type/Pages/Count 1000000/Kids[" + b"1000 0 R " * 1_000_000 + b"]>>").bytes()

@pdf
def kids_a_million_of_nothing(): return Pdf(HELLO).put(2, b"<</Type/Pages/Count 1/Kids[" + b"null 9999 0 R(a)" * 1_000_000 + b"1000 0 R]>>").bytes()

@pdf
def kids_shared_by_1000_nodes():
    document = Pdf(HELLO).put(7, b"[" + b"8 0 R " * 20_000 + b"]").put(8, b"<</Type/Font>>")
    for i in range(20_000, 21_000): document.put(i, b"<</Type/Pages/Count 1/Kids 7 0 R>>")
    return document.put(2, b"<</Type/Pages/Count 1/Kids[" + b" ".join(b"%d 0 R" % i for i in range(20_000, 21_000)) + b" 1000 0 R]>>").bytes()

@pdf
def widths_each_a_reference():
    return with_fonts(composite(b"/W[0[" + b"8 0 R " * 700_000 + b"]]"), (8, b"9 0 R"), (9, b"500"))

def with_fonts(font, *further, content=b"BT /F9 12 Tf 50 700 Td <00010002000300040041> Tj ET\n"):
    document = Pdf(content).put(7, font)
    document.objects[1000] = document.objects[1000].replace(b"/F2 4 0 R", b"/F2 4 0 R/F9 7 0 R")
    for number, body in further: document.put(number, body)
    return document.bytes()

@pdf
def glyph_numbers_unpack_to_200_megabytes(): return with_fonts(composite(b"/CIDToGIDMap 8 0 R/FontDescriptor<</FontFile2 8 0 R>>"), (8, stream(b"\0\1" * 100_000_000)))

@pdf
def fonts_each_of_100_megabytes():
    """Long itself, so that it may unpack to much."""
    document = Pdf(b"".join(b"BT /G%d 9 Tf 9 9 Td <00010002> Tj ET\n" % i for i in range(24))).put(9, stream(os.urandom(9_000_000), packed=False))
    document.objects[1000] = document.objects[1000].replace(b"/F2 4 0 R", b"/F2 4 0 R" + b"".join(b"/G%d %d 0 R" % (i, 20_000 + i) for i in range(24)))
    for i in range(24):
        head = b"\0\1\0\0\0\2" + b"\0" * 6 + b"cmap" + b"\0" * 4 + (44).to_bytes(4, "big") + (90_000_000 + i).to_bytes(4, "big") + b"glyf" + b"\0" * 4 + (44).to_bytes(4, "big") * 2
        document.put(20_000 + i, composite(b"/CIDToGIDMap %d 0 R/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4/FontFile2 %d 0 R>>" % (30_000 + i, 30_000 + i)))
        document.put(30_000 + i, stream(head + b"\0" * 100_000_000))
    return document.bytes()

@pdf
def glyph_numbers_of_1000_fonts():
    document = Pdf(b"".join(b"BT /G%d 9 Tf 9 9 Td <0001> Tj ET\n" % i for i in range(1000))).put(8, stream(b"\0\1" * 65_536))
    document.objects[1000] = document.objects[1000].replace(b"/F2 4 0 R", b"/F2 4 0 R" + b"".join(b"/G%d %d 0 R" % (i, 20_000 + i) for i in range(1000)))
    for i in range(1000): document.put(20_000 + i, composite(b"/CIDToGIDMap 8 0 R"))
    return document.bytes()

@pdf
def glyph_numbers_are_the_font(): return with_fonts(composite(b"/CIDToGIDMap 7 0 R/W 7 0 R/DW 7 0 R"))

@pdf
def encodings_named_as_paths():
    names = [b"../../../../etc/passwd", b"/dev/zero", b"#00", b"..#2f..#2fUniGB-UTF16-H", b"A" * 60_000, b"UniGB-UTF16-H#00", b"con", b"%s%n%x"]
    document = Pdf(b"".join(b"BT /G%d 9 Tf 9 9 Td <00410042> Tj ET\n" % i for i in range(len(names))))
    document.objects[1000] = document.objects[1000].replace(b"/F2 4 0 R", b"/F2 4 0 R" + b"".join(b"/G%d %d 0 R" % (i, 20_000 + i) for i in range(len(names))))
    for i, name in enumerate(names): document.put(20_000 + i, composite(b"/FontName/" + name.replace(b"/", b"#2f"), b"/" + name.replace(b"/", b"#2f")))
    return document.bytes()

@pdf
def names_with_nul():
    document = Pdf(b"BT /F#00 9 Tf 50 700 Td (a\\000b\0c) Tj ET /\0 Do " + HELLO, trailer=b"/Info<</Title(a\0b)/Producer<0000>>>")
    document.objects[1000] = document.objects[1000].replace(b"/F2 4 0 R", b"/F2 4 0 R/F#00 3 0 R/#00#00 3 0 R/ 3 0 R")
    return document.bytes()

@pdf
def attachments_in_each_other():
    inner = Pdf(HELLO).bytes()
    for _ in range(12):
        inner = Pdf(HELLO, catalog=b"/Names<</EmbeddedFiles<</Names[(a)7 0 R(a)7 0 R]/Kids[7 0 R]>>>>/Collection<</View/D>>/AF[7 0 R]", page=b"/AF[7 0 R]").put(
            7, b"<</Type/Filespec/F(a.pdf)/EF<</F 8 0 R/UF 8 0 R>>/RF<</F[(a)8 0 R]>>>>").put(8, stream(inner, b"/Type/EmbeddedFile/Params<</Size -1>>")).bytes()
    return inner
