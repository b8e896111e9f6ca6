"""How long the review pages take over a large store: wall clock and the server's CPU for each page, and its memory.

usage: measure.py EXTRACTOR STORE [ROUNDS]

EXTRACTOR is the command, STORE a store (many.py makes a large one). Each page is asked for ROUNDS times (9 where not given) after one that does not count;
the medians are told, and what the worst took. A machine that does other work makes the wall clock longer, the CPU little.
"""
import os
import re
import statistics
import subprocess
import sys
import time
import urllib.parse
import urllib.request

TICK = os.sysconf('SC_CLK_TCK')
MOST_MS, MOST_MB = 300, 500
# Rare and frequent words, of two characters and more, two that never stand together, and none at all.
WORDS = ['接待', '公务', '支出', '预算', '绩效', '残联', '麒麟', '公务接待', '公务接待费', '一般公共预算财政拨款支出', '预算 绩效', '接待 残联', '接待 麒麟',
         '鲲鹏展翅', '中心 支出', '的', '项目 接待']
FILTERS = ['', 'q=医院', 'q=地市7 局', 'year=2021', 'severity=contradiction&year=2020', 'city=地市8', 'sort=pages&page=900', 'sort=body&status=partial']


def cpu(server):
    with open(f'/proc/{server}/stat') as stat:
        fields = stat.read().rsplit(')', 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK * 1000


def memory(server, name):
    with open(f'/proc/{server}/status') as status:
        return int(re.search(name + r':\s+(\d+)', status.read())[1]) / 1000


def get(address, path):
    quoted = urllib.parse.quote(path, safe='/?=&')
    with urllib.request.urlopen(address + quoted) as answer:
        return answer.read().decode()


def timed(server, address, paths, rounds):
    """Paths are asked for in turn, so that each is another document, or the same page again."""
    get(address, paths[-1])
    walls, cpus = [], []
    for path in (paths * rounds)[:rounds]:
        before, start = cpu(server), time.perf_counter()
        get(address, path)
        walls.append((time.perf_counter() - start) * 1000)
        cpus.append(cpu(server) - before)
    return walls, cpus


def pages(address):
    """What a page is called, and the addresses that ask for it."""
    listed = re.findall(r'class="body" href="(/documents/\w+)"', get(address, '/?sort=year&page=3'))
    yield from ((f'/?{f}' if f else '/', [f'/?{f}']) for f in FILTERS)
    yield 'a document that was not open', listed[:-1]
    yield 'a document again', [listed[-1]]
    yield 'its narrative', [listed[-1] + '?tab=narrative']
    yield from ((p, [p]) for p in ('/queue', '/queue?severity=warning', '/compare?city=地市8&year=2021'))
    yield from ((f'/search?q={w}', [f'/search?q={w}']) for w in WORDS)


def main(extractor, store, rounds):
    data = store + '.measured'
    address = 'http://127.0.0.1:5093'
    process = subprocess.Popen([extractor, 'serve', store, '--data', data, '--urls', address], stderr=subprocess.PIPE, text=True)
    try:
        begun = time.perf_counter()
        process.stderr.readline()
        print(f'{time.perf_counter() - begun:.1f} s to begin; load {os.getloadavg()[0]:.1f}\n')
        print(f'{"page":<44}{"ms wall":>9}{"worst":>8}{"ms CPU":>9}')
        slow = 0
        for path, asked in pages(address):
            walls, cpus = timed(process.pid, address, asked, rounds)
            wall, work = statistics.median(walls), statistics.mean(cpus)
            slow += wall > MOST_MS
            print(f'{path:<44}{wall:>9.0f}{max(walls):>8.0f}{work:>9.0f}{"  over " + str(MOST_MS) if wall > MOST_MS else ""}', flush=True)
        most = memory(process.pid, 'VmHWM')
        print(f'\n{most:.0f} MB of memory at the most, {memory(process.pid, "VmRSS"):.0f} MB at the end; {slow} pages over {MOST_MS} ms')
        return int(slow > 0 or most > MOST_MB)
    finally:
        process.terminate()
        process.wait()


if __name__ == '__main__':
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) == 4 else 9))
