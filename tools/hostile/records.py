"""Extracted JSON that was tampered with: each file is the corpus document with one change."""
import json as text, os
from making import *

CORPUS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "corpus", "xinxiang-hrss-2024", "expected.json")
OUTSIDE = "../../../../../../tmp/extractor-was-here"


def record(name, change):
    def function():
        with open(CORPUS, encoding="utf-8") as file: document = text.load(file)
        change(document)
        return text.dumps(document, ensure_ascii=False).encode("utf-8", "surrogatepass")
    FILES[f"json-{name}.json"] = function


def set_to(name, value, *path):
    def change(document):
        for key in path[:-1]: document = document[key]
        document[path[-1]] = value
    record(name, change)


def times(name, count, *path):
    def change(document):
        for key in path[:-1]: document = document[key]
        document[path[-1]] = document[path[-1]] * count
    record(name, change)


for number, name in enumerate([
        OUTSIDE, "/tmp/extractor-was-here.pdf", "..", ".", "", "a/b.pdf", "a\\b.pdf", "CON.pdf", "x" * 5000 + ".pdf", "a\nb.pdf", "\u202efdp.pdf",
        "=cmd|' /C calc'!A0.pdf", "index.html", "site.css", "all.xlsx", "<img src=x onerror=alert(1)>.pdf", "\ud800.pdf", "..\u2215x", " ", "a.pdf ",
        "一" * 90 + ".pdf"]):
    set_to(f"name-{number:02d}", name, "document", "name")
for number, hash in enumerate([OUTSIDE, "", "a" * 3000, "ZZ", "\n"]): set_to(f"sha-{number}", hash, "document", "sha256")
for number, place in enumerate([OUTSIDE, "..", ".", "", "a/b", "p" * 400, "a\nb", "=1+1", "x\u0000y", "javascript:alert(1)"]):
    set_to(f"place-{number}", {key: place for key in ("province", "city", "department", "url")}, "provenance")

times("cells-many", 4000, "tables", 0, "rows")
times("rows-wide", 60_000, "tables", 0, "rows", 0, "cells")
times("tables-many", 300, "tables")
times("statements-many", 400, "narrative", "statements")
times("sections-many", 400, "narrative", "sections")
times("operands-many", 100_000, "narrative", "statements", 0, "operands")
times("forms-many", 300, "attachments", "forms")
times("problems-many", 100_000, "problems")
times("notes-many", 100_000, "tables", 0, "notes")
times("pages-many", 500_000, "tables", 0, "pages")
times("text-long", 200_000, "narrative", "sections", 0, "sections", 0, "paragraphs", 0, "text")

for number, count in enumerate([2147483647, -1, 0, 20_000_001]): set_to(f"page-count-{number}", count, "document", "page_count")
for number, page in enumerate([[2147483647], [0], [-5, 7], list(range(1, 300_000))]): set_to(f"pages-{number}", page, "tables", 0, "pages")
for number, box in enumerate([[1e308, -1e308, 1e308, -1e308], [0, 0, 0, 0], [9, 9, 1, 1], [1, 2], [1e-300, 0, 1e300, 5]]):
    set_to(f"box-{number}", {"page": 2147483647 if number % 2 else 8, "box": box, "text": "x"}, "tables", 0, "title")
for number, year in enumerate([2147483647, -2147483648, 0, 99999]): set_to(f"year-{number}", year, "cover", "fiscal_year")
for number, body in enumerate(["", "\x1b[2J", "\u202e" * 3000, "=1+1", "<script>alert(1)</script>", "x" * 1_000_000]):
    set_to(f"body-{number}", {"page": 1, "box": [1, 2, 3, 4], "text": body}, "cover", "body")
for number, status in enumerate(["partial", "failed", "nonsense", "", None]): set_to(f"status-{number}", status, "status")
