#!/usr/bin/env python3
"""scan.py IN.pdf OUT.pdf [options]: what a scanner would make of a printed PDF.

Renders each page (pdftoppm), turns it a little, blurs it, adds noise, and packs the pictures into a PDF without any
text. The same options and seed give the same file. Needs Debian's poppler-utils, python3-pil and python3-numpy.
"""
import argparse, io, os, random, subprocess, sys, tempfile
import numpy
from PIL import Image, ImageFilter, TiffImagePlugin


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
    parser.add_argument("--fax", action="store_true", help="black and white, CCITT group 4")
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--last", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def rendered(options, folder):
    command = ["pdftoppm", "-r", str(options.dpi), "-f", str(options.first)]
    if options.last: command += ["-l", str(options.last)]
    if not options.colour: command.append("-gray")
    subprocess.run([*command, options.source, os.path.join(folder, "page")], check=True)
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder))]


def scanned(path, options, chance):
    image = Image.open(path)
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


def written(images, options):
    objects, kids = [], []
    for image in images:
        data, entries = group4(image) if options.fax else jpeg(image, options.quality)
        width, height = image.width * 72 / options.dpi, image.height * 72 / options.dpi
        number = 3 + len(objects)
        content = f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /I Do Q".encode()
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width:.3f} {height:.3f}]/Contents {number + 1} 0 R/Resources<</XObject<</I {number + 2} 0 R>>>>>>".encode())
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
        objects.append(f"<</Type/XObject/Subtype/Image/Width {image.width}/Height {image.height}{entries}/Length {len(data)}>>stream\n".encode() + data + b"\nendstream")
        kids.append(f"{number} 0 R")
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
