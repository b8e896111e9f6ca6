"""Streams that unpack to much."""
import zlib
from making import *


def filtered(data, entries): return Pdf(HELLO).put(5, b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(data), data)).bytes()

def predictor(**parameters):
    entries = b"".join(b"/%s %d" % (name.encode(), value) for name, value in parameters.items())
    return filtered(zlib.compress(b"\2" * 3_000_000, 9), b"/Filter/FlateDecode/DecodeParms<<" + entries + b">>")

@pdf
def predictor_of_giant_columns(): return predictor(Predictor=15, Columns=2147483647, Colors=32, BitsPerComponent=16)

@pdf
def predictor_of_many_colours(): return predictor(Predictor=12, Columns=1, Colors=2147483647, BitsPerComponent=8)

@pdf
def predictor_of_negative_columns(): return predictor(Predictor=12, Columns=-5, Colors=-1, BitsPerComponent=-8)

@pdf
def predictor_of_one_bit(): return predictor(Predictor=2, Columns=1, Colors=1, BitsPerComponent=1)

@pdf
def filters_a_thousand(): return filtered(zlib.compress(b" " * 9_000_000, 9), b"/Filter[" + b"/FlateDecode" * 1000 + b"]")

@pdf
def filter_is_itself(): return filtered(b"x", b"/Filter 5 0 R/DecodeParms 5 0 R")

@pdf
def flate_of_flate():
    data = b" " * 100_000_000
    for _ in range(4): data = zlib.compress(data, 9)
    return filtered(data, b"/Filter[" + b"/FlateDecode" * 4 + b"]")

@pdf
def flate_bomb_on_each_page():
    document = Pdf(HELLO, pages=300)
    bomb = stream(b" " * 60_000_000)
    for i in range(300):
        document.put(20_000 + i, bomb)
        document.objects[1000 + i] = document.objects[1000 + i].replace(b"/Contents 5 0 R", b"/Contents %d 0 R" % (20_000 + i))
    return document.bytes()

@pdf
def ascii85_of_zeros(): return filtered(b"z" * 20_000_000 + b"~>", b"/Filter/ASCII85Decode")

@pdf
def lzw_of_clears(): return filtered(b"\x80\x40\x20\x10" * 2_000_000, b"/Filter/LZWDecode")

@pdf
def runlength_of_runlength(): return filtered(b"\x81\x81" * 1_000_000, b"/Filter[/RunLengthDecode/RunLengthDecode/RunLengthDecode/RunLengthDecode]")
