#!/usr/bin/env python3
"""Holds the program to its promise on every file of a folder, in every command: exit code 0, 1 or 2, no stack trace, under 10 seconds of
processor time and 1 GB, nothing on the terminal that it would obey, nothing written elsewhere, and the file named where something is told.

usage: hold.py EXTRACTOR FOLDER [--only WORD] [--commands NAME,NAME] [--jobs N] [--table CSV] [--most-cpu SECONDS]
  ends with 1 where the promise is broken; the table holds each command's exit code, processor seconds, megabytes and first line"""
import csv, glob, json, os, re, shutil, signal, sys, tempfile, threading
from concurrent.futures import ThreadPoolExecutor

MOST_KB, MOST_SECONDS = 1 << 20, 600
ELSEWHERE = "/tmp/extractor-was-here*"
TRACE = re.compile(r"^ +at |Unhandled|this should not happen|Aborted|core dumped", re.M)
OBEYED = re.compile("[\x00-\x08\x0b\x0d-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def pdf_commands(file, out):
    yield "text", ["text", file]
    yield "extract to the output", ["extract", file]
    yield "extract", ["extract", file, "--out", f"{out}/json"]
    yield "extract with the other engine", ["extract", file, "--out", f"{out}/pdfpig", "--engine", "pdfpig"]
    yield "inspect", ["inspect", file, "--page", "1", "--out", f"{out}/page.svg"]
    yield "inspect the narrative", ["inspect", file, "--page", "1", "--narrative"]
    yield "check", ["check", file]
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
    yield "query", ["query", f"{out}/a.db", "SELECT * FROM amounts LIMIT 100"]
    yield "query the text", ["query", f"{out}/a.db", "SELECT * FROM narrative LIMIT 100"]
    yield "outliers", ["outliers", f"{out}/a.db"]


def commands(file, out):
    if file.endswith(".pdf"): return pdf_commands(file, out)
    if file.endswith(".csv"): return [("extract a list", ["extract", "--manifest", file, "--out", f"{out}/json"])]
    if file.endswith(".sql"): return [("query", ["query", os.environ.get("STORE", f"{out}/a.db"), open(file, encoding="utf-8").read()])]
    return folder_commands(file, out)


def run(program, arguments):
    """Exit code, processor seconds, peak in KB, both streams."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as error:
        actions = [(os.POSIX_SPAWN_DUP2, output.fileno(), 1), (os.POSIX_SPAWN_DUP2, error.fileno(), 2)]
        child = os.posix_spawn(program, [program, *arguments], os.environ, file_actions=actions)
        timer = threading.Timer(MOST_SECONDS, lambda: os.kill(child, signal.SIGKILL))
        timer.start()
        _, status, usage = os.wait4(child, 0)
        timer.cancel()
        output.seek(0), error.seek(0)
        return (os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss,
                output.read(1 << 20).decode("utf-8", "replace"), error.read(1 << 20).decode("utf-8", "replace"))


def faults(name, file, code, cpu, peak, output, error):
    if code not in (0, 1, 2): yield f"exit code {code}"
    if TRACE.search(error): yield "a stack trace or an internal error"
    if cpu > float(option("--most-cpu", 10)): yield f"{cpu:.1f} s of processor time"
    if peak > MOST_KB: yield f"{peak >> 10} MB"
    if OBEYED.search(error) or (name in ("text", "check") and OBEYED.search(output.replace("\f", ""))): yield "control characters"
    if code == 2 and os.path.basename(file).split(".")[0] not in error and not name.startswith(("query", "outliers", "merge")): yield "the file is not named"
    for written in glob.glob(ELSEWHERE):
        yield f"{written} was written"
        shutil.rmtree(written) if os.path.isdir(written) else os.remove(written)


def limits_untold(folder):
    """What was read of a document up to a limit says which limit it was."""
    for file in glob.glob(f"{folder}/*.json"):
        with open(file, encoding="utf-8") as text: problems = json.load(text).get("problems", [])
        for problem in problems:
            if problem["code"] == "limit-reached" and not re.search("[0-9]", problem["message"]): yield f"no limit is named: {problem['message']}"


def option(name, otherwise): return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else otherwise


def try_file(program, file, wanted, table):
    broken, costs = [], []
    with tempfile.TemporaryDirectory() as out:
        for name, arguments in commands(file, out):
            if wanted and name not in wanted: continue
            code, cpu, peak, output, error = run(program, arguments)
            costs.append((cpu, peak >> 10, name))
            found = list(faults(name, file, code, cpu, peak, output, error)) + (list(limits_untold(f"{out}/json")) if name == "extract" else [])
            broken += [f"{file}: {name}: {fault}\n      {error.strip()[:300]}" for fault in found]
            table([os.path.basename(file), name, code, f"{cpu:.1f}", peak >> 10, "; ".join(found), " ".join(error.split())[:300]])
    if not costs: return []
    slowest, largest = max(costs), max(costs, key=lambda c: c[1])
    print(f"{os.path.basename(file)}: {len(costs)} commands, at most {slowest[0]:.1f} s ({slowest[2]}), {largest[1]} MB ({largest[2]})", flush=True)
    return broken


def main():
    program, folder = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    only, wanted = option("--only", ""), [name for name in option("--commands", "").split(",") if name]
    # A page that was recognised before would cost nothing.
    os.environ["EXTRACTOR_OCR_CACHE"] = ""
    files = sorted(os.path.join(where, name) for where, _, names in os.walk(folder) for name in names
                   if name.endswith((".pdf", ".json", ".csv", ".sql")) and only in name)
    with open(option("--table", os.devnull), "w", newline="") as lines, ThreadPoolExecutor(int(option("--jobs", 1))) as pool:
        writer, lock = csv.writer(lines), threading.Lock()

        def table(row):
            with lock:
                writer.writerow(row)
                lines.flush()

        table(["file", "command", "code", "seconds", "megabytes", "faults", "message"])
        broken = [fault for found in pool.map(lambda file: try_file(program, file, wanted, table), files) for fault in found]
    print("\n".join(broken) or f"{len(files)} files: the promise holds")
    return 1 if broken else 0


sys.exit(main())
