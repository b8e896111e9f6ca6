"""Encrypted PDFs: wrong, damaged, or with a password that nobody has."""
import os, random, subprocess, tempfile
from making import *


def encrypted(dictionary): return Pdf(HELLO, trailer=b"/Encrypt 7 0 R/ID[<00><00>]").put(7, dictionary).bytes()

@pdf
def encrypted_nonsense(): return encrypted(b"<</Filter/Standard/V 5/R 6/O(x)/U(y)/OE(z)/UE()/P -1/Perms(q)/Length -8>>")

@pdf
def encrypted_6_long(): return encrypted(
    b"<</Filter/Standard/V 5/R 6/Length 256/P -1/EncryptMetadata true/StmF/A/StrF/A/CF<</A<</CFM/AESV3/Length 32>>>>/Perms<" + b"00" * 16 + b">/O<"
    + b"41" * 4_000_000 + b">/U<" + b"41" * 4_000_000 + b">/OE<" + b"41" * 32 + b">/UE<" + b"41" * 32 + b">>>")

@pdf
def encrypted_long_key(): return encrypted(b"<</Filter/Standard/V 2/R 3/Length 2147483640/O<" + b"41" * 32 + b">/U<" + b"41" * 32 + b">/P -1>>")

@pdf
def encrypted_by_itself(): return encrypted(b"7 0 R")

@pdf
def encrypted_crypt_filters(): return encrypted(
    b"<</Filter/Standard/V 4/R 4/Length 128/O<" + b"41" * 32 + b">/U<" + b"41" * 32 + b">/P -1/StmF/A/StrF/A/CF 7 0 R>>")

def qpdf(*a, data=None):
    with tempfile.TemporaryDirectory() as t:
        open(t + "/a.pdf", "wb").write(data or Pdf(HELLO).bytes()); subprocess.run(["qpdf", "--warning-exit-0", *a[:1], *a[1:], t + "/a.pdf", t + "/b.pdf"], check=True)
        return open(t + "/b.pdf", "rb").read()

@pdf
def password_128(): return qpdf("--encrypt", "user", "owner", "128", "--use-aes=y", "--")

@pdf
def password_256(): return qpdf("--encrypt", "user", "owner", "256", "--")

@pdf
def password_40(): return qpdf("--allow-weak-crypto", "--encrypt", "user", "owner", "40", "--")
def tampered(bits, seed):
    b = bytearray(qpdf("--allow-weak-crypto", "--encrypt", "", "owner", bits, "--")); r = random.Random(seed); i = b.index(b"/Encrypt")
    for _ in range(40): b[r.randrange(15, len(b))] = r.randrange(256)
    return bytes(b)
for bits in ("40", "128", "256"):
    for k in range(4): FILES[f"tampered-{bits}-{k}.pdf"] = lambda bits=bits, k=k: tampered(bits, k)

@pdf
def wrong_key():
    b = qpdf("--encrypt", "", "owner", "128", "--use-aes=y", "--"); i = b.index(b"/O <") + 4
    return b[:i] + bytes(b[i + 2:i + 4]) + b[i + 2:]

@pdf
def public_key(): return Pdf(HELLO, trailer=b"/Encrypt<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4/Recipients[<00>]>>/ID[<00><00>]").bytes()

@pdf
def aes_not_of_16(): return Pdf(HELLO, trailer=b"/Encrypt 7 0 R/ID[<00><00>]").put(7, b"<</Filter/Standard/V 4/R 4/Length 128/O<" + b"41" * 32 + b">/U<" + b"00" * 32 + b">/P -1/StmF/A/StrF/A/CF<</A<</CFM/AESV2/Length 16>>>>>>").put(5, b"<</Length 17>>stream\n12345678901234567\nendstream").bytes()
