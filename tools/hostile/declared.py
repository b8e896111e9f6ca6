"""Sizes, counts and lengths that are declared, and that nothing bears out."""
import random, struct, zlib
from making import *
from filters import filtered
from fonts import true_type, with_font, composite
from images import GREY, fax, image, jbig2, segment, u32

RANDOM = random.Random(11)


def with_cross_references(entries, table):
    body = Pdf(HELLO).put(9, stream(table, b"/Type/XRef/Root 1 0 R" + entries)).bytes()
    return body[:body.rindex(b"startxref")] + b"startxref\n%d\n%%%%EOF" % body.index(b"9 0 obj")

@pdf
def cross_references_of_wide_fields(): return with_cross_references(b"/W[2147483647 2147483647 2147483647]/Size 9", b"\1" * 5000)

@pdf
def cross_references_of_8_bytes(): return with_cross_references(b"/W[8 8 8]/Size 90000", (b"\1" + b"\xff" * 23) * 90_000)

@pdf
def cross_references_beyond_numbers(): return with_cross_references(b"/W[1 4 2]/Size 2147483647/Index[2147483640 50000 -5 50000 0 2147483647]", b"\2\xff\xff\xff\xff\xff\xff" * 100_000)

@pdf
def cross_references_of_negative_fields(): return with_cross_references(b"/W[-1 4 -3]/Size -9/Index[0 -1 1 1]", b"\1" * 9000)

@pdf
def object_stream_begins_nowhere():
    document = Pdf(HELLO)
    for i, (count, first) in enumerate([(2147483647, -1), (-1, 2147483647), (9, 999_999_999), (2147483647, 4)]):
        document.put(20 + i, stream(b"1 0 2 5 3 -7 4 99999999999 <<>> [] 7", b"/Type/ObjStm/N %d/First %d" % (count, first)))
    return document.bytes().replace(b"xref\n", b"xrxx\n")

@pdf
def object_stream_of_arrays_in_each_other():
    head = b"".join(b"%d %d " % (10_000 + i, i) for i in range(60_000))
    return Pdf(HELLO).put(9, stream(head + b"[" * 60_000, b"/Type/ObjStm/N 60000/First %d" % len(head))).bytes().replace(b"xref\n", b"xrxx\n")

@pdf
def object_stream_of_strings_in_each_other():
    head = b"".join(b"%d %d " % (10_000 + i, i) for i in range(60_000))
    return Pdf(HELLO).put(9, stream(head + b"(" * 60_000 + b")" * 60_000, b"/Type/ObjStm/N 60000/First %d" % len(head))).bytes().replace(b"xref\n", b"xrxx\n")

@pdf
def comments_between_all_tokens(): return Pdf((b"%" + b"x" * 30 + b"\n").join(HELLO.split(b" ")) + b"%\n" * 3_000_000, page=b"%a\n" * 2_000_000).bytes()

@pdf
def predictors_for_the_cross_references():
    data = zlib.compress(b"\2" * 500_000, 9)
    body = Pdf(HELLO).put(9, b"<</Type/XRef/W[1 2 1]/Size 100000/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2147483647>>/Length %d>>stream\n%s\nendstream" % (
        len(data), data)).bytes()
    return body[:body.rindex(b"startxref")] + b"startxref\n%d\n%%%%EOF" % body.index(b"9 0 obj")

for bits, early in ((9, 1), (12, 0)):
    FILES[f"lzw-full-of-zeros-{bits}.pdf"] = lambda bits=bits, early=early: filtered(lzw(60_000_000), b"/Filter/LZWDecode/DecodeParms<</EarlyChange %d>>" % (early * 7))

def lzw(length):
    """Zeros, packed as well as can be: each code is one longer than the one before."""
    out, value, used, code, width, done = bytearray(), 0, 0, 258, 9, 0
    def put(number):
        nonlocal value, used
        value, used = value << width | number, used + width
        while used >= 8:
            used -= 8
            out.append(value >> used & 255)
            value &= (1 << used) - 1
    put(256)
    put(0)
    while done < length:
        if code >= 4094: put(256); code, width = 258, 9; put(0); continue
        put(code)
        done += code - 256
        code += 1
        width = 9 if code < 511 else 10 if code < 1023 else 11 if code < 2047 else 12
    put(257)
    return bytes(out) + b"\0\0"

@pdf
def flate_streams_one_after_the_other(): return filtered(zlib.compress(HELLO) * 100_000, b"/Filter/FlateDecode")

@pdf
def flate_of_empty_blocks(): return filtered(b"\x78\x9c" + b"\0\0\0\xff\xff" * 2_000_000, b"/Filter/FlateDecode")

@pdf
def hexadecimal_of_blanks(): return filtered(b" 4 \n" * 5_000_000 + b">", b"/Filter/ASCIIHexDecode")

@pdf
def crypt_filters_a_thousand(): return filtered(HELLO, b"/Filter[" + b"/Crypt" * 1000 + b"]/DecodeParms[" + b"<</Name/Identity>>" * 1000 + b"]")

@pdf
def content_is_a_fax(): return filtered(b"\xff" * 500_000, b"/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 2147483647/Rows 2147483647>>/Width 9/Height 9")

@pdf
def content_is_a_picture(): return filtered(b"\xff\xd8\xff\xc0\x00\x11\x08\xff\xff\xff\xff\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01" + b"\x5a" * 9000, b"/Filter[/DCTDecode/JPXDecode/JBIG2Decode]")

@pdf
def fonts_and_cmaps_are_pictures():
    return with_font(composite(b"/CIDToGIDMap 8 0 R/FontDescriptor<</FontFile2 8 0 R/FontFile3 8 0 R>>", b" 8 0 R", b"/ToUnicode 8 0 R"), further=[
        (8, b"<</Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 60000/Rows 60000>>/Length 90000>>stream\n" + b"\xaa" * 90_000 + b"\nendstream")])

@pdf
def jbig2_globals_of_itself(): return image(b"/Width 9/Height 9/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode/DecodeParms<</JBIG2Globals 7 0 R>>", b"\0" * 900)

@pdf
def jbig2_of_100000_segments(): return jbig2(1000, 1000, b"".join(segment(i, 62, b"") for i in range(1, 100_000)))

@pdf
def jbig2_refers_to_65535(): return jbig2(100, 100, u32(70_000) + b"\x06" + b"\xe0\x01\x00\x00" + b"\xff" * 9000)

@pdf
def jpeg_of_100000_heads():
    one = b"\xff\xd8" + b"\xff\xe1\xff\xff" + b"\0" * 65_533 + b"\xff\xc4\x00\x03\x00" + b"\xff\xdd\x00\x04\x00\x01"
    return image(b"/Width 900/Height 900/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode", one * 100 + b"\xff\xd8" * 100_000 + b"\xff\xd0" * 100_000)

@pdf
def jpeg_without_a_height():
    head = b"\xff\xd8\xff\xc2\x00\xff\x0c\x00\x00\xff\xff\xff" + b"\1\xff\0" * 80
    return image(b"/Width 65535/Height 65535/ColorSpace/DeviceCMYK/BitsPerComponent 8/Filter/DCTDecode", head + b"\xff\xda" + b"\x5a" * 90_000)

@pdf
def profile_of_a_billion_colours():
    return image(b"/Width 9/Height 9/BitsPerComponent 16/Decode[" + b"0 1e308 " * 90_000 + b"]/ColorSpace[/ICCBased 8 0 R]").replace(
        b"7 0 obj", b"8 0 obj<</N 2147483647/Alternate[/DeviceN[" + b"/A" * 50_000 + b"]/DeviceCMYK 8 0 R]/Length 0>>stream\n\nendstream endobj\n7 0 obj", 1)

@pdf
def fax_of_two_kinds_without_rows(): return fax(9, 60_000, 0, b"\0\x01" * 900_000)

@pdf
def truetype_of_65535_tables(): return program(b"\0\1\0\0\xff\xff" + b"\0" * 6 + (b"cmap" + b"\0" * 4 + u32(12, 0xfffffff0)) * 65_535)

def program(data): return with_font(composite(b"/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4/FontFile2 8 0 R>>"), further=[(8, stream(data))])

@pdf
def truetype_collection_of_billions(): return program(b"ttcf\0\2\0\0" + u32(0xffffffff) + u32(0) * 90_000)

@pdf
def truetype_maps_of_every_kind():
    kinds = [(kind, struct.pack(">HHIII", kind, 0, 0xffffffff, 0, 0xffffffff) + b"\xff" * 3000) for kind in (0, 2, 6, 8, 10, 12, 13, 14, 99)]
    head, bodies, at = b"", b"", 4 + 8 * len(kinds)
    for kind, body in kinds: head += struct.pack(">HHI", 3, kind % 11, at + len(bodies)); bodies += body
    return true_type({b"cmap": struct.pack(">HH", 0, len(kinds)) + head + bodies, b"head": b"\0" * 54, b"maxp": b"\0\1\0\0\xff\xff" + b"\0" * 26})

@pdf
def truetype_glyph_of_itself():
    glyph = struct.pack(">hhhhh", -1, 0, 0, 9, 9) + struct.pack(">HHHH", 0x20, 1, 0, 0) * 4000
    return true_type({b"glyf": glyph, b"loca": b"\0" * 131_072, b"head": b"\0" * 54, b"maxp": b"\0\1\0\0\xff\xff" + b"\xff" * 26, b"hhea": b"\xff" * 36, b"hmtx": b"\xff" * 9,
                      b"cmap": b"\0\0\0\0"})

@pdf
def compact_font_of_a_long_number(): return with_font(composite(b"/FontDescriptor<</FontFile3 8 0 R>>"), further=[
    (8, stream(b"\1\0\4\4\0\1\1\1\2A\0\1\4\0\0\0\1" + u32(2_000_001) + b"\x1e" + b"\x11" * 2_000_000 + b"\xff\x0f", b"/Subtype/CIDFontType0C"))])

def locked(number):
    version, revision, length = RANDOM.randrange(7), RANDOM.randrange(8), RANDOM.choice([-8, 0, 1, 7, 39, 40, 41, 56, 128, 256, 257, 2147483647, -2147483648])
    def key(count): return b"<" + bytes(RANDOM.randrange(256) for _ in range(RANDOM.choice([0, 1, count - 1, count, count, count]))).hex().encode() + b">"
    return lambda: Pdf(HELLO, trailer=b"/Encrypt 7 0 R" + RANDOM.choice([b"", b"/ID[]", b"/ID[<>(a)]", b"/ID 7 0 R", b"/ID[<00><00>]"])).put(
        7, b"<</Filter/Standard/V %d/R %d/Length %d/P %d/O%s/U%s/OE%s/UE%s/Perms%s/EncryptMetadata %s/StmF/A/StrF/B/CF<</A<</CFM/%s/Length %d>>/B<</CFM/None>>>>>>" % (
            version, revision, length, RANDOM.choice([-1, 0, 4294967295]), key(48 if revision > 4 else 32), key(48 if revision > 4 else 32), key(32), key(32), key(16),
            RANDOM.choice([b"true", b"null", b"7"]), RANDOM.choice([b"V2", b"AESV2", b"AESV3", b"X"]), RANDOM.choice([-1, 0, 5, 16, 32, 128, 2147483647]))).bytes()

for number in range(24): FILES[f"locked-oddly-{number:02d}.pdf"] = locked(number)
