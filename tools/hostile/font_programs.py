"""Font programs, shared and false."""
import os, random, struct
from making import *

RANDOM = random.Random(5)
from fonts import composite, to_unicode, true_type, with_font


@pdf
def fonts_3000_share_cmap():
    d = Pdf(b"".join(b"BT /G%d 9 Tf 9 9 Td <0001> Tj ET\n" % i for i in range(3000)))
    d.objects[1000] = d.objects[1000].replace(b"/F2 4 0 R", b"/F2 4 0 R" + b"".join(b"/G%d %d 0 R" % (i, 20_000 + i) for i in range(3000)))
    cm = b"1 begincodespacerange <0000> <ffff> endcodespacerange\n" + b"".join(b"100 beginbfchar\n" + b"".join(b"<%04x> <%04x>\n" % (j * 100 + i & 0xffff, 0x4e00 + i) for i in range(100)) + b"endbfchar\n" for j in range(650))
    d.put(8, stream(cm))
    for i in range(3000): d.put(20_000 + i, composite(b"", further=b"/ToUnicode 8 0 R"))
    return d.bytes()

@pdf
def fonts_2000_share_program():
    d = Pdf(b"".join(b"BT /G%d 9 Tf 9 9 Td <00010002> Tj ET\n" % i for i in range(2000)))
    d.objects[1000] = d.objects[1000].replace(b"/F2 4 0 R", b"/F2 4 0 R" + b"".join(b"/G%d %d 0 R" % (i, 20_000 + i) for i in range(2000)))
    import glob
    f = sorted(glob.glob("/usr/share/fonts/truetype/**/*.ttf", recursive=True) , key=os.path.getsize)
    d.put(8, stream(open(f[-1], "rb").read() if f else b"\0\1\0\0" * 9999))
    for i in range(2000): d.put(20_000 + i, composite(b"/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4/FontFile2 8 0 R>>"))
    return d.bytes()

@pdf
def cmap_usecmap_predefined(): return with_font(composite(b"", b" 8 0 R"), further=[(8, stream(b"/GBK-EUC-H usecmap\n" * 50_000 + b"1 begincodespacerange <00> <ff> endcodespacerange", b"/Type/CMap/CMapName/A/UseCMap/GBKp-EUC-H"))])

@pdf
def cmap_backwards(): return to_unicode(b"2 beginbfrange <ffff> <0000> <0030> <0000> <ffffffffffffffffffff> <0041> endbfrange\n" * 20_000 + b"1 begincidrange <ffff> <0000> -1 endcidrange\n" * 20_000)

@pdf
def cmap_postscript_nested(): return to_unicode(b"[" * 2_000_000 + b"<<" * 900_000 + b"(" * 500_000)

@pdf
def cmap_values_long(): return to_unicode(b"100 beginbfchar\n" + b"".join(b"<%04x> <%s>\n" % (i, b"4e00" * 5000) for i in range(400)) + b"endbfchar\n", b"BT /F9 1 Tf 9 400 Td " + (b"<" + b"".join(b"%04x" % (i % 400) for i in range(3000)) + b"> Tj ") * 3 + b"ET")

@pdf
def type1_eexec(): return with_font(b"<</Type/Font/Subtype/Type1/BaseFont/A/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4/FontFile 8 0 R>>>>", b"BT /F9 9 Tf 9 9 Td (abc) Tj ET", [(8, stream(b"%!PS-AdobeFont-1.0\n/Encoding 2147483647 array\n" + b"dup 65 /A put\n" * 400_000 + b"currentfile eexec\n" + bytes(RANDOM.randrange(256) for _ in range(200_000)), b"/Length1 2147483647/Length2 -5/Length3 9"))])

@pdf
def cff_index_lies():
    p = b"\1\0\4\1" + b"\0\1\1\1\5AAAA" + b"\xff\xff\4" + b"".join(struct.pack(">I", (i * 0x10001) & 0xffffffff) for i in range(65_536)) + b"\0\0"
    return with_font(composite(b"/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4/FontFile3 8 0 R>>"), further=[(8, stream(p, b"/Subtype/CIDFontType0C"))])

@pdf
def ttf_cmap_13_12_many():
    n = 4000; subs = b"".join(struct.pack(">HHI", 3, 10, 4 + 8 * n) for _ in range(n))
    g = struct.pack(">HHIIIIII", 12, 0, 28, 0, 1, 0, 0x10ffff, 1); return true_type({b"cmap": struct.pack(">HH", 0, n) + subs + g, b"head": b"\0" * 54, b"maxp": b"\0\1\0\0\xff\xff" + b"\0" * 26})

@pdf
def ttf_post_names():
    post = struct.pack(">IIhhIIIII", 0x20000, 0, 0, 0, 0, 0, 0, 0, 0) + struct.pack(">H", 65535) + b"\xff\xff" * 65535 + b"\xff" * 900_000
    return true_type({b"post": post, b"cmap": b"\0\0\0\0", b"head": b"\0" * 54, b"maxp": b"\0\1\0\0\xff\xff" + b"\0" * 26})

@pdf
def font_matrix_zero(): return with_font(b"<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[0 0 0 0 0 0]/CharProcs<</a 8 0 R>>/Encoding<</Differences[65/a]>>/FirstChar 65/LastChar 65/Widths[1e308]>>", b"BT /F9 1e308 Tf 9 9 Td (AAAA) Tj ET", [(8, stream(b"1e308 0 d0 0 0 1 1 re f"))])
