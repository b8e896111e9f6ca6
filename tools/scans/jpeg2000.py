#!/usr/bin/env python3
"""jpeg2000.py OUT-FOLDER: small JPEG 2000 files, one for each way of coding, as OpenJPEG writes them, and their pictures.

grey.pgm and colour.ppm are the pictures; NAME.jp2 begins with the picture's name. Needs Debian's python3-pil.
"""
import os, sys
from PIL import Image, ImageDraw

LOSSY = dict(irreversible=True, quality_mode="dB", quality_layers=[44])
CODED = {"grey-plain": {}, "grey-one-resolution": dict(num_resolutions=1), "grey-tiles": dict(tile_size=(20, 20)), "grey-lossy": LOSSY,
         "grey-layers": dict(quality_layers=[20, 5, 1]), "colour-plain": {}, "colour-lossy": LOSSY,
         "colour-offset": dict(offset=(13, 7), tile_size=(30, 20), tile_offset=(5, 3)),
         **{f"colour-{order.lower()}": dict(progression=order, precinct_size=(32, 32), codeblock_size=(8, 8), tile_size=(40, 30), quality_layers=[4, 0])
            for order in ("LRCP", "RLCP", "RPCL", "PCRL", "CPRL")}}


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    colour = Image.new("RGB", (61, 37), (250, 245, 240))
    pen = ImageDraw.Draw(colour)
    pen.text((4, 3), "2,871.89", fill=(10, 10, 10))
    pen.ellipse([30, 10, 58, 35], outline=(215, 40, 45), width=3)
    pen.line([0, 30, 60, 18], fill=(30, 60, 200))
    pictures = {"grey": colour.convert("L"), "colour": colour}
    pictures["grey"].save(os.path.join(folder, "grey.pgm"))
    colour.save(os.path.join(folder, "colour.ppm"))
    for name, options in CODED.items():
        pictures[name.split("-")[0]].save(os.path.join(folder, f"{name}.jp2"), "JPEG2000", **options)


if __name__ == "__main__":
    sys.exit(main())
