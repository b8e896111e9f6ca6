"""Images that are larger than they are."""
import os, random, struct, subprocess, tempfile, zlib
from making import *

RANDOM = random.Random(5)


def image(entries, data=b"\0\1\2", paints=1, packed=False):
    return Pdf(b"q 595 0 0 842 0 0 cm /I Do Q\n" * paints, resources=b"/XObject<</I 7 0 R>>").put(
        7, stream(data, b"/Type/XObject/Subtype/Image" + entries, packed)).bytes()

GREY = b"/ColorSpace/DeviceGray/BitsPerComponent 8"

@pdf
def image_of_a_trillion_pixels(): return image(b"/Width 1000000/Height 1000000" + GREY)

@pdf
def image_of_two_billion_rows(): return image(b"/Width 1/Height 2147483647" + GREY)

@pdf
def image_bomb(): return image(b"/Width 10900/Height 10900" + GREY, b"\xff" * (10_900 * 10_900), packed=True)

@pdf
def image_of_no_size(): return image(b"/Width 0/Height -4" + GREY)

@pdf
def fax_of_giant_columns(): return image(b"/Width 60000/Height 60000/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 60000/Rows 60000>>", b"\xaa\x55\x80\x01" * 20_000)

@pdf
def fax_of_billion_columns(): return image(b"/Width 2147483647/Height 2147483647/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K 0/Columns 2147483647/Rows 2147483647>>", b"\xff\x00" * 9000)

def jbig2(width, height, further=b""):
    page = (0).to_bytes(4, "big") + b"\x30\x01" + (19).to_bytes(4, "big") + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\0" * 8 + b"\0\0\0"
    return image(b"/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode" % (width & 0x7fffffff, height & 0x7fffffff), page + further)

def generic_region(width, height, data, number=1):
    body = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\0" * 8 + b"\0" + b"\0" + b"\3\xff\xfd\xff\2\xfe\xfe\xfe" + data
    return number.to_bytes(4, "big") + b"\x26\x01" + len(body).to_bytes(4, "big") + body if number < 256 else b""

@pdf
def jbig2_of_giant_page(): return jbig2(0xffffffff, 0xffffffff)

@pdf
def jbig2_of_giant_region(): return jbig2(60_000, 60_000, generic_region(60_000, 60_000, b"\x5a" * 500))

@pdf
def jbig2_of_many_regions(): return jbig2(9000, 9000, b"".join(
    i.to_bytes(4, "big") + generic_region(9000, 9000, b"\x5a" * 40)[4:] for i in range(1, 200)))

@pdf
def jbig2_symbols_without_end():
    body = b"\0\0" + b"\3\xff\xfd\xff\2\xfe\xfe\xfe" + (0x7fffffff).to_bytes(4, "big") * 2 + b"\x5a" * 4000
    return jbig2(100, 100, (1).to_bytes(4, "big") + b"\0\x01" + len(body).to_bytes(4, "big") + body)

@pdf
def jpeg_of_65535_pixels():
    head = b"\xff\xd8\xff\xc0\x00\x11\x08\xff\xff\xff\xff\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01\xff\xda\x00\x0c\x03\x01\x00\x02\x11\x03\x11\x00\x3f\x00"
    return image(b"/Width 65535/Height 65535/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode", head + b"\x5a" * 1000)

@pdf
def jpeg2000_nonsense(): return image(b"/Width 60000/Height 60000/Filter/JPXDecode", b"\xff\x4f\xff\x51\x00\x2f" + b"\xff" * 900)

@pdf
def image_masks_itself(): return image(b"/Width 9/Height 9/SMask 7 0 R/Mask 7 0 R/ColorSpace[/Indexed 7 0 R 255 7 0 R]/BitsPerComponent 8")

@pdf
def image_painted_100000_times(): return image(b"/Width 300/Height 300" + GREY, b"\x80" * 90_000, 100_000)

@pdf
def inline_images(): return Pdf(b"q 9 0 0 9 9 9 cm BI /W 3 /H 3 /BPC 8 /CS /G ID 123456789 EI Q\n" * 200_000).bytes()

@pdf
def inline_image_open(): return Pdf(b"BI /W 99999 /H 99999 /BPC 8 /CS /G ID " * 200_000).bytes()

@pdf
def scanned_pages_200(): return Pdf(b"q 595 0 0 842 0 0 cm /I Do Q\n", pages=200, resources=b"/XObject<</I 7 0 R>>").put(
    7, stream(bytes((i * 7919 >> 5) & 255 for i in range(1700 * 2400)), b"/Type/XObject/Subtype/Image/Width 1700/Height 2400" + GREY)).bytes()

def fax(k, columns, rows, data): return image(b"/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K %d/Columns %d/Rows %d/EndOfBlock false>>" % (columns, rows, k, columns, rows), data)

@pdf
def fax_row_a_bit(): return fax(-1, 30_000, 30_000, b"\xff" * 2_000_000)

@pdf
def fax_row_a_bit_open(): return fax(-1, 60_000, 0, b"\xff" * 4_000_000)

@pdf
def fax_100_images():
    d = Pdf(b"".join(b"q 595 0 0 842 0 0 cm /I%d Do Q\n" % i for i in range(100)), resources=b"/XObject<<" + b"".join(b"/I%d %d 0 R" % (i, 3000 + i) for i in range(100)) + b">>")
    for i in range(100): d.put(3000 + i, stream(bytes([255 - i]) * 300_000, b"/Type/XObject/Subtype/Image/Width 9000/Height 9000/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 9000/Rows 9000>>", False))
    return d.bytes()
def segment(n, kind, body, page=1): return n.to_bytes(4, "big") + bytes([kind, 0, page]) + len(body).to_bytes(4, "big") + body
def u32(*v): return b"".join(x.to_bytes(4, "big") for x in v)

@pdf
def jbig2_halftone():
    pattern = b"\1\xff\xff" + u32(0xffff) + b"\x5a" * 400
    half = u32(9000, 9000, 0, 0) + b"\0" + b"\1" + u32(0x7fffffff, 0x7fffffff, 0, 0) + b"\0\1\0\1" + b"\x5a" * 400
    return jbig2(9000, 9000, segment(1, 16, pattern) + segment(2, 22, half))

@pdf
def jbig2_text_region():
    text = u32(9000, 9000, 0, 0) + b"\0" + b"\0\0" + u32(0x7fffffff) + b"\x5a" * 2000
    return jbig2(9000, 9000, segment(2, 6, text))

@pdf
def jbig2_refinement():
    ref = u32(20000, 20000, 0, 0) + b"\0" + b"\0" + b"\xff\xff\xff\xff" + b"\x5a" * 500
    return jbig2(20000, 20000, b"".join(segment(i, 42, ref) for i in range(2, 60)))

@pdf
def jbig2_self_reference(): return jbig2(99, 99, b"\0\0\0\1\0\x21\1\1" + u32(0) + u32(5) + b"\xe0\xff\xff\xff" * 50)

@pdf
def jbig2_stripes(): return jbig2(60_000, 0xffffffff, b"".join(segment(i, 50, u32(i * 60_000)) for i in range(1, 3000)))
def jp2(w, h, tw, th, comps=1, levels=5, rest=b""):
    siz = struct.pack(">HHIIIIIIIIH", 38 + 3 * comps, 0, w, h, 0, 0, tw, th, 0, 0, comps) + b"\7\1\1" * comps
    cod = struct.pack(">HBBHBBBBBB", 12, 0, 0, 1, 0, levels, 4, 4, 0, 1)
    qcd = struct.pack(">HB", 3 + 3 * levels + 1, 0x20) + b"\x48" * (3 * levels + 1)
    return b"\xff\x4f\xff\x51" + siz + b"\xff\x52" + cod + b"\xff\x5c" + qcd + rest
def tile(n, data): return b"\xff\x90" + struct.pack(">HHIBB", 10, n, 14 + len(data), 0, 1) + b"\xff\x93" + data
def jpx(data, w=2000, h=2000): return image(b"/Width %d/Height %d/Filter/JPXDecode" % (w, h), data)

@pdf
def jpx_tiles_of_one_pixel(): return jpx(jp2(4_000_000_00 % 60_000, 60_000, 1, 1, rest=tile(0, b"\xff" * 50) * 500))

@pdf
def jpx_giant(): return jpx(jp2(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, rest=tile(0, b"\x5a" * 5000)))

@pdf
def jpx_components_16384(): return jpx(jp2(1000, 1000, 1000, 1000, 16384, rest=tile(0, b"\x5a" * 50_000)))

@pdf
def jpx_levels_32(): return jpx(jp2(8000, 8000, 8000, 8000, 1, 32, rest=tile(0, b"\xff\x7f" * 100_000)))

@pdf
def jpx_noise(): return jpx(jp2(9000, 9000, 9000, 9000, 3, 5, rest=tile(0, bytes(RANDOM.randrange(255) for _ in range(300_000)))))

@pdf
def jpx_boxes_loop(): return jpx(struct.pack(">I4sI", 12, b"jP  ", 0x0d0a870a) + (struct.pack(">I4s", 8, b"jp2h") * 100_000) + struct.pack(">I4s", 0, b"jp2c"))

@pdf
def jpeg_progressive_scans():
    r = os.popen("convert -version").read()
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["convert", "-size", "6000x8000", "xc:gray", "-interlace", "JPEG", t + "/a.jpg"], check=True); d = open(t + "/a.jpg", "rb").read()
    i = d.rindex(b"\xff\xda"); scan = d[i:-2]
    return image(b"/Width 6000/Height 8000/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode", d[:i] + scan * 800 + b"\xff\xd9")

@pdf
def jpeg_in_flate(): return image(b"/Width 30000/Height 30000/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter[/FlateDecode/FlateDecode/DCTDecode]", zlib.compress(zlib.compress(b"\xff\xd8\xff\xc0\x00\x11\x08\x75\x30\x75\x30\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01" + b"\xff" * 50_000_000)))

@pdf
def indexed_wrong(): return image(b"/Width 3000/Height 3000/ColorSpace[/Indexed[/Indexed[/Indexed/DeviceRGB 255(a)]255(b)]2147483647(c)]/BitsPerComponent 16/Decode[1e308 -1e308]", b"\0" * 900_000, packed=True)

@pdf
def image_bits(): return image(b"/Width 4000/Height 4000/ColorSpace/DeviceCMYK/BitsPerComponent 2147483647", b"\0" * 90_000)

@pdf
def scans_noise_40():
    d = Pdf(pages=40);
    for i in range(40):
        r = random.Random(i); w, h = 1240, 1754
        rows = bytearray(b"\xff" * (w * h))
        for _ in range(30_000):
            at = r.randrange(w * h - 40 * w); rows[at:at + r.randrange(1, 9)] = b"\0" * 3
        rows = bytes(rows[:w * h])
        d.put(20_000 + i, stream(rows, b"/Type/XObject/Subtype/Image/Width 1240/Height 1754" + GREY)); d.put(30_000 + i, stream(b"q 595 0 0 842 0 0 cm /I Do Q"))
        d.objects[1000 + i] = d.objects[1000 + i].replace(b"/Contents 5 0 R", b"/Contents %d 0 R" % (30_000 + i)).replace(b"/Resources<<", b"/Resources<</XObject<</I %d 0 R>>" % (20_000 + i))
    return d.bytes()
