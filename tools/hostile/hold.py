#!/usr/bin/env python3
"""Holds the program to its promise on every file of a folder, in every command: exit code 0, 1 or 2, no stack trace, under 10 seconds of
processor time and 1 GB, nothing on the terminal that it would obey, nothing of the user's written, and the file named where something is told.

usage: hold.py EXTRACTOR FOLDER [--only WORD] [--commands NAME,NAME] [--jobs N] [--table CSV] [--most-cpu SECONDS]
  ends with 1 where the promise is broken; the table holds each run's exit code, processor seconds, megabytes and what it told"""
import csv, filecmp, glob, json, os, re, shutil, signal, sys, tempfile, threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from commands import commands
from served import serve

MOST_KB, MOST_SECONDS = 1 << 20, 600
ELSEWHERE = "/tmp/extractor-was-here*"
TRACE = re.compile(r"^ +at |Unhandled|this should not happen|Aborted|core dumped", re.M)
VICTIM = b"the user's own\n"
# What is wrong may lie in another file of the command's, which is named then.
UNNAMED = ("query", "outliers", "merge", "load with", "extract beside", "extract with it", "check the store", "export the store")
OBEYED = re.compile("[\x00-\x08\x0b\x0d-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


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
    if OBEYED.search(error) or (name.startswith(("text", "check")) and OBEYED.search(output.replace("\f", ""))): yield "control characters"
    if code == 2 and os.path.basename(file).split(".")[0] not in error and not name.startswith(UNNAMED): yield "the file is not named"
    for written in glob.glob(ELSEWHERE):
        yield f"{written} was written"
        shutil.rmtree(written) if os.path.isdir(written) else os.remove(written)


def touched(file, out):
    """What lies in an output folder or beside it, and is not ours, stays as it is."""
    with open(f"{out}/victim.txt", "rb") as victim:
        if victim.read() != VICTIM: yield "a file beside the output folder was written"
    for given in glob.glob(f"{out}/given-*/*.csv"):
        if os.path.basename(os.path.dirname(given)) == f"given-{os.path.basename(given)}" and not filecmp.cmp(given, file, shallow=False):
            yield f"the user's own {os.path.basename(given)} was written"


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
        with open(f"{out}/victim.txt", "wb") as victim: victim.write(VICTIM)

        def take(name, result, found):
            code, cpu, peak, output, error = result
            costs.append((cpu, peak >> 10, name))
            found += list(faults(name, file, *result)) + list(touched(file, out)) + (list(limits_untold(f"{out}/json")) if name == "extract" else [])
            broken.extend(f"{file}: {name}: {fault}\n      {error.strip()[:300]}" for fault in found)
            table([os.path.basename(file), name, code, f"{cpu:.1f}", peak >> 10, "; ".join(found), " ".join(error.split())[:600]])

        for name, arguments in commands(file, out):
            if not wanted or name in wanted: take(name, run(program, arguments), [])
        if file.endswith(".pdf") and (not wanted or "serve" in wanted): take("serve", *serve(program, file, f"{out}/served"))
    if not costs: return []
    slowest, largest = max(costs), max(costs, key=lambda c: c[1])
    print(f"{os.path.basename(file)}: {len(costs)} commands, at most {slowest[0]:.1f} s ({slowest[2]}), {largest[1]} MB ({largest[2]})", flush=True)
    return broken


def totals(rows):
    """A line for each command: how often it was run, with which exit codes, and the most that it took."""
    print(f"{'command':34} {'runs':>5} {'0':>5} {'1':>5} {'2':>5} {'other':>5} {'most s':>7} {'most MB':>7} {'faults':>6}")
    for name in sorted({row[1] for row in rows}) + ["all"]:
        of = [row for row in rows if name in (row[1], "all")]
        codes = Counter(row[2] if row[2] in (0, 1, 2) else "other" for row in of)
        print(f"{name:34} {len(of):5} {codes[0]:5} {codes[1]:5} {codes[2]:5} {codes['other']:5} {max((float(row[3]) for row in of), default=0):7.1f}"
              f" {max((row[4] for row in of), default=0):7} {sum(row[5] != '' for row in of):6}")


def main():
    program, folder = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    only, wanted = option("--only", ""), [name for name in option("--commands", "").split(",") if name]
    # A page that was recognised before would cost nothing.
    os.environ["EXTRACTOR_OCR_CACHE"] = ""
    files = sorted(os.path.join(where, name) for where, _, names in os.walk(folder) for name in names
                   if name.endswith((".pdf", ".json", ".csv", ".sql")) and only in name)
    rows = []
    with open(option("--table", os.devnull), "w", newline="") as lines, ThreadPoolExecutor(int(option("--jobs", 1))) as pool:
        writer, lock = csv.writer(lines), threading.Lock()

        def table(row):
            with lock:
                rows.append(row)
                writer.writerow(row)
                lines.flush()

        writer.writerow(["file", "command", "code", "seconds", "megabytes", "faults", "message"])
        broken = [fault for found in pool.map(lambda file: try_file(program, file, wanted, table), files) for fault in found]
    totals(rows)
    print("\n".join(broken) or f"{len(files)} files: the promise holds")
    return 1 if broken else 0


sys.exit(main())
