"""Sentences and tables that are longer than anybody writes them."""
from making import *
from texts import repeated
from sentences import pages_with_tables


def words(name, lines): FILES[f"words-{name}.pdf"] = lambda: pages_of(lines())

def folded(text, width=45): return [text[at:at + width] for at in range(0, len(text), width)]


words("clauses-100000", lambda: folded("2024年度支出决算" + "，其中第1项支出1.5万元" + "".join("，第%d项支出%d.5万元" % (i, i % 900) for i in range(2, 60_000)) + "。"))
words("in-brackets-of-brackets", lambda: folded("支出10万元" + "".join("（其中：第%d类支出%d万元" % (i, i) for i in range(12_000)) + "）" * 12_000 + "。"))
words("respectively-10000", lambda: folded("、".join("第%d科" % i for i in range(10_000)) + "的支出分别为" + "、".join("%d.5" % i for i in range(10_000)) + "万元，分别占" + "、".join("%d%%" % (i % 90) for i in range(10_000)) + "。"))
words("enumerations-joined", lambda: folded("分别为" * 3000 + "、".join("支出和收入及结余" for _ in range(9000)) + "分别增长1%、2%和3%。"))
words("numeral-of-100000", lambda: folded("支出" + "一千二百三十四万五千六百七十八亿" * 7000 + "元，增长百分之" + "九十点五" * 5000 + "。"))
words("names-60000", lambda: ["第%s届%d号专项资金（项）支出%d.00万元。" % ("甲乙丙丁戊己庚辛"[i % 8] * (i % 9 + 1), i, i) for i in range(20_000)])
words("items-in-items", lambda: ["一二三四五六七八九十"[i % 10] + "、" + "（%d）" % i * (i % 6) + "%d." % i * (i % 4) + "支出%d万元" % i for i in range(20_000)])
words("years-alternate", lambda: ["%d年支出%d万元，比%d年增加%d万元，增长%d%%，较%d年初预算减少%d万元；" % (1900 + i % 200, i, 1899 + i % 200, i % 70, i % 99, 1900 + i % 200, i) for i in range(9000)])
words("titles-continued", lambda: ["收入支出决算总表（续表）第%d页 公开%02d表" % (i, i % 10) for i in range(12_000)])
words("quoted-titles", lambda: ["详见《附件%d》“收入支出决算总表”公开01表中“支出合计”一栏；" % i for i in range(12_000)])
words("contents-lead-nowhere", lambda: ["%s%d、%s%s%d" % ("第" * (i % 3), i, "支出决算情况说明"[:i % 8 + 1], "…" * 20, i * 7 % 999) for i in range(15_000)])
words("marks-only", lambda: ["，。；：、！？…—·“”‘’（）《》〈〉【】"[i % 20:] * 2 for i in range(15_000)])
words("spaces-between-digits", lambda: ["1 2 3 , 4 5 6 . 7 8 9 万 元 占 1 2 . 5 % 第 1 页" for _ in range(12_000)])
words("letters-of-other-scripts", lambda: ["支出١٢٣٫٤٥万元ⅫⅣ①⑳㈠㊀㍻㎡₂³½①二〇二四年〇〇零壹贰叁肆伍陆柒捌玖拾佰仟萬億" for _ in range(9000)])
repeated("words-one-paragraph-400000", "部门的支出决算情况说明以及相关的各项工作开展和落实", 16_000)


@pdf
def table_of_which_in_which(): return pages_with_tables(
    "支出决算表", 40, lambda p, r, c: "" if c == 0 else "其中：" * min(r, 12) + "项目%d" % (p * 40 + r) if c == 1 else "%d.%02d" % (10_000 - p * 40 - r, c))

@pdf
def table_of_one_evaluation_on_200_pages(): return pages_with_tables(
    "项目支出绩效自评表", 200, lambda p, r, c: ["产出指标", "数量指标", "指标%d" % (p * 40 + r), "≥%d" % r, "%d" % r, "%d" % (r % 9)][c])

@pdf
def table_of_codes_in_codes(): return pages_with_tables(
    "一般公共预算财政拨款支出决算表", 120, lambda p, r, c: ("%03d" % (201 + p), "%03d%02d" % (201 + p, r), "%03d%02d%02d" % (201 + p, r % 9, r))[r % 3] if c == 0 else
    "名称%d" % r if c == 1 else "%d.%02d" % (r, c))

@pdf
def table_heads_of_60_rows(): return pages_with_tables(
    "收入决算表", 60, lambda p, r, c: "本年收入合计" if c < 2 else "财政拨款收入" * (r % 3 + 1) + "其中：教育收费" * (c % 3), rows=60)

@pdf
def table_of_long_cells(): return pages_with_tables("支出决算表", 20, lambda p, r, c: "合计行政运行一般行政管理事务" * 12 + "%d.00" % r, rows=30)
