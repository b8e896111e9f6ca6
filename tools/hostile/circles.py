"""Things that stand in themselves or deep in each other: colour spaces, functions, shadings, masks, trees of names, charstrings."""
import struct
from making import *
from fonts import composite, with_font

GREY = b"/ColorSpace/DeviceGray/BitsPerComponent 8"


@pdf
def colour_space_of_itself():
    return Pdf(b"/C cs 0.5 sc /I Do " + HELLO, resources=b"/ColorSpace<</C 7 0 R>>/XObject<</I 8 0 R>>").put(
        7, b"[/Indexed 7 0 R 255 7 0 R]").put(8, stream(b"\1" * 81, b"/Type/XObject/Subtype/Image/Width 9/Height 9/BitsPerComponent 8/ColorSpace 7 0 R")).bytes()

@pdf
def colour_spaces_in_each_other():
    document = Pdf(b"/I Do " + HELLO, resources=b"/XObject<</I 8 0 R>>")
    for i in range(20, 20_000): document.put(i, b"[/Separation/A %d 0 R 19 0 R]" % (i + 1))
    document.put(20_000, b"/DeviceRGB").put(19, b"<</FunctionType 3/Functions[19 0 R 19 0 R]/Domain[0 1]/Bounds[0.5]/Encode[0 1 0 1]>>")
    return document.put(8, stream(b"\1" * 81, b"/Type/XObject/Subtype/Image/Width 9/Height 9/BitsPerComponent 8/ColorSpace 20 0 R")).bytes()

@pdf
def shading_of_itself():
    return Pdf(b"/S sh " * 20_000 + HELLO, resources=b"/Shading<</S 7 0 R>>/Pattern<</P 9 0 R>>").put(
        7, b"<</ShadingType 1/ColorSpace[/Pattern 7 0 R]/Function 8 0 R/Matrix[0 0 0 0 0 0]>>").put(
        8, b"<</FunctionType 3/Functions[8 0 R 8 0 R]/Domain[0 1]>>").put(9, b"<</PatternType 2/Shading 7 0 R>>").bytes()

@pdf
def masks_in_each_other():
    document = Pdf(b"q 595 0 0 842 0 0 cm /I Do Q " + HELLO, resources=b"/XObject<</I 20 0 R>>")
    for i in range(20, 5020):
        document.put(i, stream(b"\x80" * 900, b"/Type/XObject/Subtype/Image/Width 30/Height 30/SMask %d 0 R" % (i + 1) + GREY))
    return document.put(5020, document.objects[20]).bytes()

@pdf
def groups_in_each_other():
    document = Pdf(b"/G gs /X Do " + HELLO, resources=b"/ExtGState<</G 7 0 R>>/XObject<</X 20 0 R>>").put(7, b"<</SMask<</S/Alpha/G 20 0 R/TR 7 0 R>>>>")
    for i in range(20, 5020):
        document.put(i, stream(b"/G gs /X Do /X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Group<</S/Transparency/CS 7 0 R>>/Resources<</ExtGState<</G"
                               b"<</SMask<</S/Alpha/G %d 0 R>>>>>>/XObject<</X %d 0 R>>>>" % (i + 1, i + 1)))
    return document.put(5020, stream(HELLO, b"/Type/XObject/Subtype/Form")).bytes()

@pdf
def page_labels_in_each_other():
    document = Pdf(HELLO, catalog=b"/PageLabels 20 0 R/Names<</Dests 20 0 R/JavaScript 20 0 R>>/Dests 20 0 R")
    for i in range(20, 200): document.put(i, b"<</Kids[%d 0 R %d 0 R %d 0 R]/Limits[0 9]>>" % (i + 1, i + 1, 20))
    return document.put(200, b"<</Nums[" + b"0<</S/D/St 2147483647/P(x)>>" * 100_000 + b"]>>").bytes()

@pdf
def outline_of_a_million():
    return Pdf(HELLO, catalog=b"/Outlines<</First 20 0 R/Count 2147483647>>").put(20, b"<</Title(x)/Next 20 0 R/First 20 0 R/Dest[" + b"1000 0 R/Fit " * 300_000 + b"]>>").bytes()

@pdf
def layers_deep():
    return Pdf(b"/OC/L BDC " + HELLO + b" EMC " + HELLO, resources=b"/Properties<</L<</Type/OCMD/VE" + b"[/Not " * 500_000 + b"]" * 500_000 + b">>>>").bytes()

@pdf
def resources_refer_to_themselves():
    return Pdf(b"/R Do /R Do " * 500 + HELLO).put(1000, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources 9 0 R>>").put(
        9, b"<</Font 9 0 R/XObject<</R 10 0 R>>/F1 3 0 R/R 10 0 R/ExtGState 9 0 R/Properties 9 0 R>>").put(
        10, stream(b"/R Do " * 900, b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources 9 0 R")).bytes()

def cff(charstrings, subroutines):
    def index(items):
        if not items: return b"\0\0"
        offsets = [1]
        for item in items: offsets.append(offsets[-1] + len(item))
        return struct.pack(">HB", len(items), 4) + b"".join(struct.pack(">I", at) for at in offsets) + b"".join(items)
    def number(value): return b"\x1d" + struct.pack(">i", value)
    head = b"\1\0\4\4" + index([b"A"])
    def top(strings_at, private_at): return index([number(strings_at) + b"\x11" + number(12) + number(private_at) + b"\x12"])
    fixed = len(head) + len(top(0, 0)) + len(index([])) + len(index(subroutines))
    strings = index(charstrings)
    private_at = fixed + len(strings)
    return head + top(fixed, private_at) + index([]) + index(subroutines) + strings + number(12) + b"\x13" + b"\x0b" * 6 + index(subroutines)

def compact_font(charstrings, subroutines):
    return with_font(composite(b"/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4/FontFile3 8 0 R>>"),
                     further=[(8, stream(cff(charstrings, subroutines), b"/Subtype/CIDFontType0C"))])

@pdf
def subroutines_in_a_circle():
    call = bytes([32, 29]) * 200 + bytes([33, 29]) * 200 + b"\x0b"
    return compact_font([call + b"\x0e"] * 60_000, [call] * 1000)

@pdf
def accents_on_themselves(): return compact_font([bytes([139, 139, 139 + 65, 139 + 65, 14])] * 60_000, [b"\x0b"])

@pdf
def charstrings_of_nothing(): return compact_font([b""] * 65_000, [b""] * 65_000)
