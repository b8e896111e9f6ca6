#!/usr/bin/env python3
"""scan.py IN.pdf OUT.pdf [options]: what a scanner would make of a printed PDF.

Renders each page (pdftoppm), turns it a little, blurs it, adds noise, and packs the pictures into a PDF without any
text. The same options and seed give the same file. Needs Debian's poppler-utils, python3-pil and python3-numpy.
"""
import argparse, io, math, os, random, subprocess, sys, tempfile, zlib
import numpy
from PIL import Image, ImageDraw, ImageFilter, TiffImagePlugin


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--dpi", type=int, default=200)
    parser.add_argument("--skew", type=float, default=0.5, help="a page is turned by up to so many degrees, either way")
    parser.add_argument("--blur", type=float, default=0.5, help="radius in pixels")
    parser.add_argument("--noise", type=float, default=4, help="standard deviation, of 255")
    parser.add_argument("--quality", type=int, default=70, help="of the JPEG")
    parser.add_argument("--colour", action="store_true", help="otherwise grey")
    parser.add_argument("--turn", type=int, default=0, choices=[0, 90, 180, 270], help="the sheet lies so on the glass")
    parser.add_argument("--codec", default="jpeg", choices=CODECS, help="how the pictures are stored; fax is black and white, CCITT group 4")
    parser.add_argument("--strips", type=int, default=1, help="pictures that a page is cut into")
    parser.add_argument("--stamp", choices=["red", "grey"], help="a seal on the middle of each page")
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--last", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def rendered(options, folder):
    command = ["pdftoppm", "-r", str(options.dpi), "-f", str(options.first)]
    if options.last: command += ["-l", str(options.last)]
    if not options.colour and not options.stamp: command.append("-gray")
    subprocess.run([*command, options.source, os.path.join(folder, "page")], check=True)
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder))]


def stamped(image, options, chance):
    """A ring of 4 cm with a star and signs on it, as a seal has, let through by half where something is printed."""
    side = int(4 / 2.54 * options.dpi)
    seal = Image.new("L", (side, side), 0)
    pen, width, middle = ImageDraw.Draw(seal), max(2, side // 30), side / 2
    pen.ellipse([width, width, side - width, side - width], outline=255, width=width)
    def around(radius, turn): return middle + radius * math.sin(turn), middle - radius * math.cos(turn)
    pen.polygon([around(side * (0.16 if i % 2 == 0 else 0.065), i * math.pi / 5) for i in range(10)], fill=255)
    for i in range(14):
        turn = (i - 6.5) * 0.3
        pen.line([around(side * 0.32, turn), around(side * 0.42, turn)], fill=255, width=width)
        pen.line([around(side * 0.37, turn - 0.08), around(side * 0.37, turn + 0.08)], fill=255, width=width)
    ink = Image.new("RGB", seal.size, (215, 40, 45) if options.stamp == "red" else (110, 110, 110))
    place = [int(image.width * chance.uniform(0.3, 0.7)) - side // 2, int(image.height * chance.uniform(0.3, 0.6)) - side // 2]
    under = image.crop((*place, place[0] + side, place[1] + side)).convert("RGB")
    image.paste(Image.fromarray(numpy.minimum(numpy.asarray(under), numpy.asarray(ink))), tuple(place), seal)
    return image if options.colour or options.stamp == "red" else image.convert("L")


def scanned(path, options, chance):
    image = Image.open(path)
    if options.stamp: image = stamped(image, options, chance)
    white = 255 if image.mode == "L" else (255, 255, 255)
    angle = chance.uniform(-options.skew, options.skew)
    image = image.rotate(angle, resample=Image.BICUBIC, fillcolor=white).filter(ImageFilter.GaussianBlur(options.blur))
    samples = numpy.asarray(image, dtype=numpy.float32)
    noise = numpy.random.default_rng(chance.getrandbits(32)).normal(0, options.noise, samples.shape)
    image = Image.fromarray(numpy.clip(samples + noise, 0, 255).astype(numpy.uint8))
    return image.rotate(options.turn, expand=True) if options.turn else image


def group4(image):
    """The strip of a TIFF is the data of a CCITTFaxDecode stream; libtiff writes 0 for white there."""
    TiffImagePlugin.STRIP_SIZE = 1 << 30  # One strip holds all rows.
    file = io.BytesIO()
    image.convert("1", dither=Image.NONE).save(file, "TIFF", compression="group4", tiffinfo={278: image.height})
    tags = Image.open(file).tag_v2
    start, length = tags[273][0], tags[279][0]
    black_is_one = tags[262] == 0
    entries = f"/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns {image.width}/Rows {image.height}>>"
    return file.getvalue()[start:start + length], entries + ("" if black_is_one else "/Decode[1 0]")


def jpeg(image, quality):
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality)
    return file.getvalue(), f"/ColorSpace/{'DeviceGray' if image.mode == 'L' else 'DeviceRGB'}/BitsPerComponent 8/Filter/DCTDecode"


def jpeg2000(image, quality):
    file = io.BytesIO()
    image.save(file, "JPEG2000", quality_mode="dB", quality_layers=[quality / 2], irreversible=True)
    return file.getvalue(), "/Filter/JPXDecode"


def plain(image, colours, more=""):
    return zlib.compress(image.tobytes()), f"/ColorSpace{colours}/BitsPerComponent 8/Filter/FlateDecode{more}"


def indexed(image):
    image = image.convert("P", palette=Image.ADAPTIVE, colors=64)
    palette = bytes(image.getpalette())
    return plain(image, f"[/Indexed/DeviceRGB {len(palette) // 3 - 1}<{palette.hex()}>]")


CODECS = {"jpeg": lambda image, options: jpeg(image, options.quality), "jpx": lambda image, options: jpeg2000(image, options.quality),
          "fax": lambda image, options: group4(image), "indexed": lambda image, options: indexed(image),
          "flate": lambda image, options: plain(image, "/DeviceGray" if image.mode == "L" else "/DeviceRGB"),
          "cmyk": lambda image, options: plain(image.convert("RGB").convert("CMYK"), "/DeviceCMYK")}


def written(images, options):
    objects, kids = [], []
    def add(entries, data):
        objects.append(f"<<{entries}/Length {len(data)}>>stream\n".encode() + data + b"\nendstream")
        return 2 + len(objects)
    for image in images:
        scale, content, names = 72 / options.dpi, "", ""
        for strip in range(options.strips):
            top, bottom = image.height * strip // options.strips, image.height * (strip + 1) // options.strips
            part = image.crop((0, top, image.width, bottom))
            data, entries = CODECS[options.codec](part, options)
            number = add(f"/Type/XObject/Subtype/Image/Width {part.width}/Height {part.height}{entries}", data)
            names += f"/I{strip} {number} 0 R"
            content += f"q {image.width * scale:.3f} 0 0 {part.height * scale:.3f} 0 {(image.height - bottom) * scale:.3f} cm /I{strip} Do Q\n"
        number = add("", content.encode())
        size = f"{image.width * scale:.3f} {image.height * scale:.3f}"
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {size}]/Contents {number} 0 R/Resources<</XObject<<{names}>>>>>>".encode())
        kids.append(f"{2 + len(objects)} 0 R")
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>".encode(), *objects]
    file, places = bytearray(b"%PDF-1.5\n"), []
    for number, text in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % place for place in places)
    file += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(file)


def main():
    options = arguments()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        pages = [scanned(path, options, chance) for path in rendered(options, folder)]
    with open(options.target, "wb") as file: file.write(written(pages, options))


if __name__ == "__main__":
    sys.exit(main())
