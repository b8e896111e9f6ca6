"""More text, and tables of much that is alike."""
import random
from making import *

RANDOM = random.Random(5)


def text(name, lines): FILES[f"sentences-{name}.pdf"] = lambda: pages_of(lines() if callable(lines) else lines)
text("same-subject-10000", lambda: ["%d.行政运行（项）。年初预算为%d.00万元，支出决算为%d.50万元，完成年初预算的%d.3%%。" % (i, i, i + 7, i % 300) for i in range(10_000)])
text("projects-8000", lambda: ["项目%d：全年预算数为%d万元，执行数为%d万元，完成预算的%d%%，自评得分%d分。" % (i, i, i + 3, i % 120, i % 100) for i in range(8000)])
text("public-6000", lambda: ["“三公”经费支出决算为%d.00万元，比上年增加%d.00万元，增长%d%%，其中：公务接待费%d.00万元，接待%d批次%d人次。" % (i, i * 7, i % 99, i + 1, i % 9, i) for i in range(6000)])
text("compositions", lambda: ["本年支出合计%d.00万元，其中：基本支出%d.00万元，占%d%%；项目支出%d.00万元，占%d%%；经营支出%d万元，占%d%%。" % (i + 9, i, i % 90, i // 2, i % 70, i % 5, i % 9) for i in range(6000)])
text("deep-headings", lambda: ["（" * (i % 40) + "一二三四五六七八九十"[i % 10] * (i % 7 + 1) + "、标题" for i in range(20_000)])
text("item-numbers", lambda: ["%d.%d.%d.%d.（%d）%d）①" % tuple((i * p) % 99 for p in (1, 3, 5, 7, 11, 13)) for i in range(20_000)])
text("digits-of-a-line-million", lambda: ["1" * 3000 for _ in range(300)])
text("one-sentence-300-pages", lambda: ["其中：一般公共服务支出决算为1.00万元，占1%，比上年增加" for _ in range(18_000)])
text("quotes-open", lambda: ["“" * 30 + "《" * 30 + "支出1.00万元" for _ in range(10_000)])
text("units-mixed", lambda: ["支出%d万亿元千元百万元元角分%%‰℃个辆批次人次人台（套）" % i for i in range(15_000)])
text("numbers-odd", lambda: ["支出1e30元，收入1,2,3,4.5元，预算１，２３４．５６万元，结余+-5元，占百分之一百二十三点五，1 234 567.8 9元，--3.4万元，3..4万元，.5元，5.元，0x1F元，1/2元，%s元" % ("9" * 60)] * 3000)

@pdf
def tables_overall_300(): return pages_with_tables("收入支出决算总表", 300, lambda p, r, c: "%d,%03d.%02d" % (p, r * 7 % 999, c * 13 % 99) if c % 3 == 1 or c % 3 == 2 else "项目%d" % (r % 9))
def pages_with_tables(title, count, cell, columns=6, rows=40):
    d = Pdf(pages=count)
    for p in range(count):
        d.put(100_000 + p, stream(line(title, 200, 825, 12) + ruled(columns, rows, text=lambda r, c: cell(p, r, c))))
        d.objects[1000 + p] = d.objects[1000 + p].replace(b"/Contents 5 0 R", b"/Contents %d 0 R" % (100_000 + p))
    return d.bytes()

@pdf
def tables_evaluation_500(): return pages_with_tables("项目支出绩效自评表", 500, lambda p, r, c: ["项目名称", "项目%d" % (p % 7), "年初预算数", "全年预算数", "全年执行数", "%d.5" % (r + p)][(c + r) % 6])

@pdf
def tables_of_which(): return pages_with_tables("一般公共预算财政拨款支出决算表", 100, lambda p, r, c: "%07d" % (2010101 + r * p % 999999) if c == 0 else "其中：" + "行政" * (r % 4) if c == 1 else "%d.%02d" % (r * c, p % 99))

@pdf
def tables_same_rows_narrative():
    d = pages_with_tables("支出决算表", 150, lambda p, r, c: "%07d" % (2010101 + r) if c == 0 else "行政运行" if c == 1 else "%d.%02d" % (r * c + p, p % 99)); return d

@pdf
def cells_merged(): return Pdf(line("支出决算表", 200, 825, 12) + b"".join(b"%d %d %d %d re S\n" % (40 + 5 * RANDOM.randrange(100), 30 + 5 * RANDOM.randrange(150), 5 * RANDOM.randrange(1, 40), 5 * RANDOM.randrange(1, 40)) for _ in range(5000)) + b"".join(line("%d.5" % i, 40 + RANDOM.randrange(500), 30 + RANDOM.randrange(750), 4) for i in range(3000))).bytes()

@pdf
def column_of_30000_letters(): return Pdf(b"".join(line("支", 40 + 3 * (i % 180), 830 - 4.8 * (i // 180), 3) for i in range(30_000))).bytes()

@pdf
def rows_1pt(): return Pdf(b"".join(line("%d,%03d.%02d" % (i % 9, i % 999, i % 99), 30 + 60 * (i % 9), 840 - 0.4 * (i // 9), 1) for i in range(18_000))).bytes()

@pdf
def bidi_text(): return Pdf(line("\u202e元万00.1出支\u2066\u200f支出\u200b1.00\u00ad万元\ufeff", 40, 700) + line("\ud83d\ude00\U0010ffff\ufffe\uffff\U000e0041", 40, 600)).bytes()
