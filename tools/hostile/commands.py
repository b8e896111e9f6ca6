"""Every command that a file can be given to."""
import glob, os, shutil
from making import HELLO, Pdf


def pdf_commands(file, out):
    yield "text", ["text", file]
    yield "extract to the output", ["extract", file]
    yield "extract", ["extract", file, "--out", f"{out}/json"]
    yield "extract again", ["extract", file, "--out", f"{out}/json"]
    yield "extract with the other engine", ["extract", file, "--out", f"{out}/pdfpig", "--engine", "pdfpig"]
    yield "extract verified", ["extract", file, "--out", f"{out}/verified", "--verify"]
    yield "text with the other engine", ["text", file, "--engine", "pdfpig"]
    yield "inspect", ["inspect", file, "--page", "1", "--out", f"{out}/page.svg"]
    yield "inspect the narrative", ["inspect", file, "--page", "1", "--narrative"]
    yield "check", ["check", file]
    yield "check with the other engine", ["check", file, "--engine", "pdfpig"]
    for form in ("json", "html", "docx", "xlsx", "pdf"):
        yield f"check {form}", ["check", file, "--format", form] + ([] if form == "json" else ["--out", f"{out}/check-{form}"])
    for form in ("csv", "jsonl", "xlsx", "parquet", "duckdb"):
        yield f"export {form}", ["export", file, "--format", form, "--out", f"{out}/{form}"]
    yield "extract a shard", ["extract", file, "--shard", "1/1", "--out", f"{out}/shards"]
    yield "merge", ["merge", f"{out}/shards"]
    if glob.glob(f"{out}/json/*.json"): yield from folder_commands(f"{out}/json", out)


def folder_commands(folder, out):
    yield "load", ["load", folder, "--db", f"{out}/a.db"]
    yield "check the JSON", ["check", folder]
    for form in ("json", "html", "docx", "xlsx"):
        yield f"check {form} from JSON", ["check", folder, "--format", form] + ([] if form == "json" else ["--out", f"{out}/check-{form}-json"])
    for form in ("csv", "jsonl", "xlsx", "parquet", "duckdb"):
        yield f"export {form} from JSON", ["export", folder, "--format", form, "--out", f"{out}/{form}-json"]
    if not os.path.exists(f"{out}/a.db"): return
    yield "check the store", ["check", f"{out}/a.db"]
    yield "export the store", ["export", f"{out}/a.db", "--out", f"{out}/csv-store"]
    yield "query", ["query", f"{out}/a.db", "SELECT * FROM amounts LIMIT 100"]
    yield "query the text", ["query", f"{out}/a.db", "SELECT * FROM narrative LIMIT 100", "--format", "json"]
    yield "outliers", ["outliers", f"{out}/a.db"]


def list_commands(file, out):
    """A list may be given as one, or lie in the output folder as if a run before had left it."""
    yield "extract a list", ["extract", "--manifest", file, "--out", f"{out}/json"]
    yield "merge with a list", ["merge", f"{out}/json", "--manifest", file]
    yield "load with former names", ["load", f"{out}/json", "--db", f"{out}/a.db", "--former-names", file]
    with open(f"{out}/good.pdf", "wb") as good: good.write(Pdf(HELLO).bytes())
    for name in ("index.csv", "failures.csv"):
        given = f"{out}/given-{name}"
        os.makedirs(given)
        shutil.copy(file, f"{given}/{name}")
        yield f"extract beside it as {name}", ["extract", f"{out}/good.pdf", "--out", given]
        yield f"merge beside it as {name}", ["merge", given]
    # A folder with our marker, whose lists somebody else wrote.
    yield "extract", ["extract", f"{out}/good.pdf", "--out", f"{out}/ours"]
    for name in ("index.csv", "failures.csv"):
        os.path.exists(f"{out}/ours/{name}") and os.remove(f"{out}/ours/{name}")
        shutil.copyfile(file, f"{out}/ours/{name}")
    yield "extract with it as our list", ["extract", f"{out}/good.pdf", "--out", f"{out}/ours"]
    yield "merge with it as our list", ["merge", f"{out}/ours"]


def commands(file, out):
    if file.endswith(".pdf"): return pdf_commands(file, out)
    if file.endswith(".csv"): return list_commands(file, out)
    if file.endswith(".sql"): return [("query", ["query", os.environ.get("STORE", f"{out}/a.db"), open(file, encoding="utf-8").read()])]
    return folder_commands(file, out)
