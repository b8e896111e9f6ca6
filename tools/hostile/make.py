#!/usr/bin/env python3
"""Writes files that an attacker might send: each is a function of a module beside this one, named as its file.

usage: make.py FOLDER [WORD]      only those whose name holds the word"""
import importlib, os, sys
from making import FILES

KINDS = ["structure", "references", "circles", "crowds", "encryption", "filters", "images", "fonts", "font_programs", "drawing", "painting", "texts",
         "sentences", "layouts", "data", "records", "shared_parts", "declared", "chains", "wording", "tampering"]


def main():
    folder, word = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""
    for kind in KINDS: importlib.import_module(kind)
    os.makedirs(folder, exist_ok=True)
    for name, function in FILES.items():
        if word not in name: continue
        try:
            content = function()
        except OSError as missing:
            print(f"{name} is left out: {missing}", file=sys.stderr)
            continue
        with open(os.path.join(folder, name), "wb") as file: file.write(content)


main()
