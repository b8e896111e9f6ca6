"""Whole accounts, so that every stage and rule has its part to read: a cover, tables, a narrative, evaluation forms, each with far too much of it."""
from making import *

COVER = "某市某某局2024年度部门决算"
NARRATIVE = "第三部分 2024年度部门决算情况说明"
HAN = "一二三四五六七八九十"


def accounts(name, narrative=(), tables=(), cover=COVER, title_at=770, top=745):
    """A page for the cover and each table (title, columns, rows, text of a cell), and as many as the narrative's lines take."""
    def function():
        drawn = [line(cover, 150, 500, 20)]
        drawn += [line(title, 200, title_at, 14) + line("金额单位：万元", 450, title_at - 18, 8) + b"q 1 0 0 1 0 %d cm\n" % (top - 820)
              + ruled(columns, rows, height=top - 55, text=cell) + b"Q\n"
                  for title, columns, rows, cell in tables]
        lines = [NARRATIVE, *(narrative() if callable(narrative) else narrative)] if narrative else []
        drawn += [b"".join(line(text, 40, 800 - 12.5 * i) for i, text in enumerate(lines[at:at + 60])) for at in range(0, len(lines), 60)]
        document = Pdf(pages=len(drawn))
        for number, content in enumerate(drawn):
            document.put(100_000 + number, stream(content))
            document.objects[1000 + number] = document.objects[1000 + number].replace(b"/Contents 5 0 R", b"/Contents %d 0 R" % (100_000 + number))
        return document.bytes()
    FILES[f"accounts-{name}.pdf"] = function


def heads(*words): return lambda rest: lambda row, column: words[column % len(words)] if row == 0 else rest(row, column)


CODES = "功能分类科目编码", "科目名称"
EXECUTION = heads(*CODES, "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出")(
    lambda row, column: "%07d" % (2010100 + row) if column == 0 else "科目%d" % (row % 7) if column == 1 else "%d,%03d.%02d" % (row % 90 + 1, row * 7 % 999, column))
OVERALL = heads("收入项目", "决算数", "支出项目", "决算数")(lambda row, column: "项目%d" % (row % 5) if column % 2 == 0 else "%d.%02d" % (row * 37 % 999, row % 99))
PUBLIC = heads("合计", "因公出国（境）费", "公务用车购置费", "公务用车运行费", "公务接待费")(lambda row, column: "%d.%02d" % (row * 3, column))
ITEMS = ["六、一般公共预算财政拨款支出决算情况说明", "（三）一般公共预算财政拨款支出决算具体情况", "一般公共预算财政拨款支出年初预算为900.00万元，支出决算为1,000.00万元。"]
OVERALL_SECTION = "一、收入支出决算总体情况说明"
TITLES = ["收入支出决算总表", "收入决算表", "支出决算表", "财政拨款收入支出决算总表", "一般公共预算财政拨款支出决算表", "一般公共预算财政拨款基本支出决算表",
          "政府性基金预算财政拨款收入支出决算表", "国有资本经营预算财政拨款支出决算表", "财政拨款“三公”经费支出决算表"]

accounts("items-8000", lambda: [
    *ITEMS, *("%d.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）科目%d（项）。年初预算为%d.00万元，支出决算为%d.50万元，完成年初预算的%d.3%%。决算数大于预算数的主要原因是增加%d万元。"
                       % (i, i % 7, i, i + 7, i % 300, i % 13) for i in range(8000))], [(title, 8, 60, EXECUTION) for title in TITLES for _ in range(8)])
accounts("titles-at-the-edge", lambda: ["一、说明", *("%d.科目%d（项）。年初预算为%d.00万元，支出决算为%d.50万元。" % (i, i % 7, i, i + 7) for i in range(8000))],
         [(title, 8, 60, EXECUTION) for title in TITLES for _ in range(8)], title_at=825, top=820)
accounts("overall-6000", lambda: [OVERALL_SECTION, *(
    "（%s）2024年度收入总计%d.00万元，支出总计%d.00万元。与上年相比增加%d.10万元，增长%d.5%%。" % (HAN[i % 10], i, i, i % 99, i % 9)
    for i in range(6000))], [("收入支出决算总表", 4, 50, OVERALL)] * 20)
accounts("each-title-300-times", (), [(title, 8, 40, EXECUTION) for _ in range(33) for title in TITLES])
accounts("columns-150", (), [(title, 150, 30, EXECUTION) for title in TITLES])
accounts("rows-alike-100-pages", (), [("支出决算表", 8, 60, heads(*CODES, "本年支出合计", "基本支出", "项目支出")(
    lambda row, column: "其中：" if column == 1 else "2010101" if column == 0 else "1.00"))] * 100)
accounts("zeros", lambda: ["八、政府性基金预算财政拨款收入支出决算情况说明", *("（%s）没有政府性基金预算收入，也没有使用政府性基金安排的支出，支出为0.00万元，增长0%%，占0%%。" % HAN[i % 10] for i in range(6000))],
         [(title, 8, 60, heads(*CODES, "本年支出合计", "基本支出", "项目支出")(lambda row, column: "0.00")) for title in TITLES for _ in range(5)])
accounts("evaluations-400", (), [("项目支出绩效自评表", 7, 45, lambda row, column, page=page: [
    "项目名称" if column == 0 else "项目%d" % page, "年度资金总额" if column == 0 else "%d.5" % (column * page % 999),
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"][column],
    ["产出指标", "数量指标", "指标%d" % row, ">=95%", "96%", "10", "9.5"][column]][min(row, 3)]) for page in range(400)])
accounts("projects-5000", lambda: ["项目%d绩效自评综述：根据年初设定的绩效目标，项目自评得分为%d.5分。项目全年预算数为%d万元，执行数为%d万元，完成预算的%d.%d%%。"
                                   % (i, i % 100, i, i + 1, i % 101, i % 10) for i in range(5000)])
accounts("public-5000", lambda: ["七、财政拨款“三公”经费支出决算情况说明", *("（%s）因公出国（境）费支出%d.00万元，公务用车购置%d辆，公务接待%d批次%d人次，支出%d.10万元，占%d%%，比上年减少%d.00万元，下降%d%%。"
                                 % (HAN[i % 10], i, i % 9, i % 7, i * 3, i, i % 90, i % 50, i % 40) for i in range(5000))], [(TITLES[8], 5, 20, PUBLIC)] * 10)
accounts("sentence-of-30000-figures", lambda: ["二、收入决算情况说明本年收入合计1,000.00万元，", *("其中：事业收入%d.00万元，占%d%%；" % (i, i % 90) for i in range(15_000))])
accounts("brackets-never-closed", lambda: ["一、支出（其中：（基本支出（%d.00万元（占%d%%（项目支出“《【（%d万元" % (i, i % 99, i) for i in range(9000)])
accounts("digits-run-together", lambda: ["支出" + "1234567890." * 30 + "万元，占" + "9" * 200 + "%" for _ in range(3000)])
accounts("digits-and-spaces", lambda: ["支出" + "1 2 , 3 . 4 " * 25 + "万元" for _ in range(4000)])
accounts("numerals", lambda: ["一百二十三万四千五百六十七亿零八" * 4 + "元，占百分之" + "一" * 60 for _ in range(5000)])
accounts("names-alike", lambda: ["某市某某局" * 12 + "本年收入%d.00万元" % i for i in range(6000)])
accounts("contents-20000", lambda: ["目录", *("%s、%s%s%d" % (HAN[i % 10], TITLES[i % 9], "…" * 20, i) for i in range(20_000))])
accounts("glossary-10000", lambda: ["第四部分 名词解释", *("%s、名词%d：指单位名词%d所称的名词%d，包括名词%d。" % (HAN[i % 10], i, i + 1, i - 1, i) for i in range(10_000))])
accounts("covers-3000", lambda: [COVER, "2023年部门预算", "单位：某局", "二〇二五年九月"] * 3000)
accounts("budget", lambda: ["一、2024年收支预算情况说明", *("%d.科目%d（项）%d.00万元，比2023年执行数减少%d万元，下降%d%%。" % (i, i % 9, i, i % 77, i % 50) for i in range(7000))],
         [(title, 5, 55, EXECUTION) for title in ("部门收支总表", "部门收入总表", "部门支出总表", "财政拨款收支总表", "一般公共预算支出表") for _ in range(15)],
         "某市某某局2024年部门预算")


@pdf
def letters_in_one_line_of_180000(): return Pdf(b"BT /F1 0.5 Tf 9 400 Td (" + b"1,234.56 " * 20_000 + b") Tj ET", media=b"0 0 20000 842").bytes()

@pdf
def lines_that_climb(): return Pdf(b"".join(line("支出%d.00万元" % i, 40 + i % 400, 800 - i * 0.04, 6) for i in range(19_000))).bytes()

@pdf
def columns_of_text_40(): return Pdf(b"".join(line("支出", 10 + 14.5 * column, 830 - 6 * row, 5) for row in range(135) for column in range(40)), pages=120).bytes()

@pdf
def tables_side_by_side_and_over_each_other():
    one = ruled(5, 30, 200, 300, EXECUTION)
    return Pdf(b"".join(b"q 1 0 0 1 %d %d cm " % (i * 13 % 300, -(i * 29 % 500)) + one + b"Q\n" for i in range(120))).bytes()

@pdf
def text_upright_and_turned():
    return Pdf(b"".join(b"BT /F2 5 Tf 0 1 -1 0 %d %d Tm %s Tj ET\n" % (20 + 6 * (i % 90), 20 + 60 * (i // 90 % 13), hexed("支出%d.00万元" % i)) for i in range(1170)),
               pages=200).bytes()
