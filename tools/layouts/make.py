#!/usr/bin/env python3
"""Makes small documents of an invented body, one a layout, each with its truth: make.py FOLDER. The truth is written before the page."""
import csv
import pathlib
import sys

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

FONT, BODY = "STSong-Light", "云溪县档案局"
pdfmetrics.registerFont(UnicodeCIDFont(FONT))

# Code, name, basic, project: what was spent; all of it appropriated but 5.00 of the archive's projects.
ITEMS = [
    ("2012601", "行政运行", 380.25, 0), ("2012604", "档案馆", 0, 240.15), ("2080501", "行政单位离退休", 29.46, 0),
    ("2080505", "机关事业单位基本养老保险缴费支出", 58.90, 0), ("2101101", "行政单位医疗", 31.27, 0), ("2210201", "住房公积金", 44.18, 0),
]
NAMES = {"201": "一般公共服务支出", "20126": "档案事务", "208": "社会保障和就业支出", "20805": "行政事业单位养老支出", "210": "卫生健康支出",
         "21011": "行政事业单位医疗", "221": "住房保障支出", "22102": "住房改革支出"}
OTHER = {"2012604": 5.00}


class Document:
    def __init__(self, folder, name, tries, size=A4, scale=1, unit="万元", ruled="all", turn=0):
        self.path, self.tries, self.truth = pathlib.Path(folder) / name, tries, []
        self.path.mkdir(parents=True, exist_ok=True)
        self.name, self.size, self.scale, self.unit, self.ruled, self.turn = name, size, scale, unit, ruled, turn
        self.canvas = Canvas(str(self.path / f"{name}.pdf"), pagesize=size, invariant=1)
        self.page([BODY, "2023年度部门决算"], 20)
        self.page(["第一部分 部门概况", "一、部门职责", "本部门负责全县档案的收集、保管和利用。"], 12)

    def money(self, value):
        return f"{value * self.scale:,.2f}" if value else ""

    def start(self):
        if self.turn:  # The paper is upright, its text lies on its side, and the page says how it is to be turned.
            self.canvas.setPageRotation(self.turn)
            self.canvas.translate(self.size[1], 0)
            self.canvas.rotate(90)
        self.canvas.setFont(FONT, 9)

    def page(self, lines, size):
        self.start()
        for i, line in enumerate(lines):
            self.canvas.setFont(FONT, size)
            self.canvas.drawString(60, self.size[1] - 90 - i * 2.4 * size, line)
        self.canvas.showPage()

    def caption(self, title, label):
        self.start()
        width, top = self.size
        self.canvas.setFont(FONT, 14)
        self.canvas.drawCentredString(width / 2, top - 50, title)
        self.canvas.setFont(FONT, 9)
        if label:
            self.canvas.drawRightString(width - 40, top - 66, label)
        self.canvas.drawString(40, top - 80, f"部门：{BODY}")
        self.canvas.drawRightString(width - 40, top - 80, f"单位：{self.unit}")
        return top - 88

    def grid(self, widths, rows, y, height=18, spans=()):
        """Draws rows of cells; a span is (row, column, rows, columns), whose text is that of its first cell."""
        scale = (self.size[0] - 80) / sum(widths)
        xs = [40]
        for w in widths:
            xs.append(xs[-1] + w * scale)
        held = {(r + i, c + k): (r, c) for r, c, h, w in spans for i in range(h) for k in range(w)}
        size = {(r, c): (h, w) for r, c, h, w in spans}
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                if held.get((r, c), (r, c)) != (r, c):
                    continue
                h, w = size.get((r, c), (1, 1))
                left, right, upper, lower = xs[c], xs[c + w], y - r * height, y - (r + h) * height
                if self.ruled == "all":
                    self.canvas.rect(left, lower, right - left, upper - lower)
                else:
                    self.canvas.line(left, upper, right, upper)
                    self.canvas.line(left, lower, right, lower)
                middle = (upper + lower) / 2 - 3
                if text[:1].isdigit() and "." in text:
                    self.canvas.drawRightString(right - 4, middle, text)
                elif h > 1 or w > 1:
                    self.canvas.drawCentredString((left + right) / 2, middle, text)
                else:
                    self.canvas.drawString(left + 4, middle, text)

    def say(self, table, side, code, label, figures):
        self.truth += [(table, side, code, label, key, text) for key, text in figures if text]

    def classified(self, table, title, label, heads, figures, per_page=99):
        """A table by classification: the total, and each class, section and item; figures(codes) → key and text a column."""
        keys = [k for k, _ in heads]
        lines = [("", "合计", figures(tuple(i[0] for i in ITEMS)))]
        for code in sorted({c for i in ITEMS for c in (i[0][:3], i[0][:5], i[0])}):
            name = NAMES.get(code) or next(i[1] for i in ITEMS if i[0] == code)
            lines.append((code, name, figures(tuple(i[0] for i in ITEMS if i[0].startswith(code)))))
        for code, name, values in lines:
            self.say(table, "", code, name, zip(keys, map(self.money, values)))
        head = [["科目编码", "科目名称"] + [h for _, h in heads], ["栏次", ""] + [str(i + 1) for i in range(len(heads))]]
        for at in range(0, len(lines), per_page):
            y = self.caption(title, label)
            rows = head + [[code, name] + list(map(self.money, values)) for code, name, values in lines[at:at + per_page]]
            self.grid([70, 170] + [80] * len(heads), rows, y, spans=[(1, 0, 1, 2)])
            self.canvas.showPage()

    def expenditure(self, **more):
        self.classified("expenditure", "支出决算表", "公开03表",
                        [("total", "本年支出合计"), ("basic", "基本支出"), ("project", "项目支出"), ("remittance-to-superior", "上缴上级支出")],
                        lambda codes: spent(codes) + [0], **more)

    def revenue(self, **more):
        self.classified("revenue", "收入决算表", "公开02表", [("total", "本年收入合计"), ("appropriation", "财政拨款收入"), ("other", "其他收入")],
                        lambda codes: [spent(codes)[0], spent(codes)[0] - other(codes), other(codes)], **more)

    def general_budget(self, **more):
        self.classified("general-budget", "一般公共预算财政拨款支出决算表", "公开05表",
                        [("total", "本年支出合计"), ("basic", "基本支出"), ("project", "项目支出")],
                        lambda codes: [v - o for v, o in zip(spent(codes), (other(codes), 0, other(codes)))], **more)

    def save(self):
        with open(self.path / "truth.csv", "w", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([("table", "side", "code", "label", "column", "text"), *self.truth])
        (self.path / "NOTES.md").write_text(
            f"# {self.name}\n\nA made document of an invented body; its figures are consistent, so that every contradiction found in it is a false alarm.\n"
            f"`tools/layouts/make.py` makes it.\n\n- `{self.name}.pdf` the document\n- `truth.csv` every printed figure of its tables: "
            f"`table,side,code,label,column,text`, written before the document was first read\n\n## What it tries\n{self.tries}\n")
        self.canvas.save()


def spent(codes):
    basic, project = (sum(i[k] for i in ITEMS if i[0] in codes) for k in (2, 3))
    return [basic + project, basic, project]


def other(codes):
    return sum(OTHER.get(c, 0) for c in codes)


def rows_only(folder):
    d = Document(folder, "rulings-of-rows-only", "Rulings between the rows and none between the columns.", ruled="rows")
    d.revenue()
    d.expenditure()
    d.general_budget()
    d.save()


def rotated(folder):
    d = Document(folder, "turned-pages", "Every page lies on its side and says by its rotation how it is to be turned.", size=landscape(A4), turn=90)
    d.revenue()
    d.expenditure()
    d.general_budget()
    d.save()


def over_pages(folder):
    d = Document(folder, "over-three-pages", "Two tables go on over three pages each; title, unit and head are printed on every one.")
    d.revenue(per_page=6)
    d.expenditure(per_page=6)
    d.save()


def in_yuan(folder):
    d = Document(folder, "in-yuan", "Amounts in 元, with thousands separators.", scale=10_000, unit="元")
    classes = [(f"{n}、{NAMES[c]}", spent(tuple(i[0] for i in ITEMS if i[0].startswith(c)))[0])
               for n, c in zip("一二三四", ("201", "208", "210", "221"))]
    codes = tuple(i[0] for i in ITEMS)
    total, extra = spent(codes)[0], other(codes)
    left = [("一、一般公共预算财政拨款收入", total - extra), ("二、政府性基金预算财政拨款收入", 0), ("三、国有资本经营预算财政拨款收入", 0),
            ("八、其他收入", extra), ("本年收入合计", total), ("总计", total)]
    right = classes + [("本年支出合计", total), ("总计", total)]
    for side, lines in (("revenue", left), ("expenditure", right)):
        for label, value in lines:
            d.say("overall", side, "", label, [("final", d.money(value))])
    y = d.caption("收入支出决算总表", "公开01表")
    rows = [["收入", "", "支出", ""], ["项目", "决算数", "项目", "决算数"]]
    rows += [[a, d.money(v), b, d.money(w)] for (a, v), (b, w) in zip(left, right)]
    d.grid([170, 90, 170, 90], rows, y, spans=[(0, 0, 1, 2), (0, 2, 1, 2)])
    d.canvas.showPage()
    d.expenditure()
    d.general_budget()
    d.save()


def six_pairs(folder):
    d = Document(folder, "six-pairs", "“三公”经费 as six pairs of 预算数 and 决算数, each under the head of its item, two heads deep and three.", size=landscape(A4))
    items = [("total", 14.50, 13.62), ("abroad", 0, 0), ("vehicles", 9.00, 8.64), ("vehicle-purchase", 0, 0), ("vehicle-operation", 9.00, 8.64),
             ("reception", 5.50, 4.98)]
    figures = [(f"{kind}.{key}", f"{value:.2f}") for key, budget, final in items for kind, value in (("budget", budget), ("final", final))]
    d.say("three-public", "", "", "", figures)
    y = d.caption("一般公共预算财政拨款“三公”经费支出决算表", "公开07表")
    head = [["合计", "", "因公出国（境）费", "", "公务用车购置及运行维护费"] + [""] * 5 + ["公务接待费", ""],
            [""] * 4 + ["小计", "", "公务用车购置费", "", "公务用车运行维护费", "", "", ""], ["预算数", "决算数"] * 6]
    spans = [(0, 0, 2, 2), (0, 2, 2, 2), (0, 4, 1, 6), (0, 10, 2, 2), (1, 4, 1, 2), (1, 6, 1, 2), (1, 8, 1, 2)]
    d.grid([60] * 12, head + [[text for _, text in figures]], y, spans=spans)
    d.canvas.showPage()
    d.expenditure()
    d.save()


def project_forms(folder):
    d = Document(folder, "project-forms", "Two 项目支出绩效自评表, the second parted by the page's end among its indicators.")
    one = ("档案数字化", (95.00, 95.00, 90.25, 9.50), [("数量指标", "档案扫描页数", "≥80万页", "82万页", 20, 20), ("质量指标", "扫描合格率", "≥98%", "99.2%", 20, 20),
           ("时效指标", "按期完成率", "100%", "96%", 20, 18), ("社会效益指标", "查阅利用人次", "≥3000人次", "3120人次", 20, 20),
           ("满意度指标", "查档群众满意度", "≥90%", "95%", 10, 10)])
    two = ("库房修缮", (150.00, 145.15, 145.15, 10.00), [("数量指标", "修缮库房面积", "≥600平方米", "620平方米", 20, 20), ("质量指标", "验收合格率", "100%", "100%", 20, 20),
           ("成本指标", "修缮成本", "≤150万元", "145.15万元", 20, 20), ("社会效益指标", "库房温湿度达标率", "≥95%", "97%", 20, 19), ("满意度指标", "职工满意度", "≥90%", "92%", 10, 10)])
    for (name, (initial, full, executed, score), indicators), part in ((one, 99), (two, 2)):
        key, rate = "performance-self-evaluation", f"{executed / full:.2%}"
        funds = [("initial-budget", f"{initial:.2f}"), ("full-year-budget", f"{full:.2f}"), ("executed", f"{executed:.2f}"), ("weight", "10"),
                 ("execution-rate", rate), ("score", f"{score:.2f}")]
        total = f"{score + sum(i[5] for i in indicators):.2f}"
        d.say(key, "", "", "年度资金总额", funds)
        d.say(key, "", "", "其中：当年财政拨款", [f if f[0] not in ("weight", "score") else (f[0], "") for f in funds])
        for _, label, target, actual, weight, got in indicators:
            d.say(key, "", "", label, [("target", target), ("actual", actual), ("weight", str(weight)), ("score", str(got))])
        d.say(key, "", "", "总分", [("weight", "100"), ("score", total)])
        rows = [["项目名称", name] + [""] * 6, ["主管部门", BODY, "", "", "实施单位", BODY, "", ""],
                ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
                ["", "年度资金总额"] + [t for _, t in funds],
                ["", "其中：当年财政拨款"] + [t if k not in ("weight", "score") else "—" for k, t in funds],
                ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"]]
        first = len(rows)
        level = {"数量指标": "产出指标", "质量指标": "产出指标", "时效指标": "产出指标", "成本指标": "成本指标", "社会效益指标": "效益指标", "满意度指标": "满意度指标"}
        body = [[level[kind], kind, label, target, actual, str(weight), str(got), ""] for kind, label, target, actual, weight, got in indicators]
        last = ["总分", "", "", "", "", "100", total, ""]
        spans = [(0, 1, 1, 7), (1, 1, 1, 3), (1, 5, 1, 3), (2, 0, 3, 1)]
        widths = [70, 80, 85, 65, 70, 40, 50, 60]
        y = d.caption("项目支出绩效自评表", "")
        d.canvas.setFont(FONT, 7)
        here = body[:part]
        end = [last] if part >= len(body) else []
        d.grid(widths, rows + here + end, y, height=24, spans=spans + ([(first + len(here), 0, 1, 5)] if end else []))
        d.canvas.showPage()
        if not end:
            d.start()
            d.canvas.setFont(FONT, 7)
            d.grid(widths, body[part:] + [last], d.size[1] - 60, height=24, spans=[(len(body) - part, 0, 1, 5)])
            d.canvas.showPage()
    d.save()


if __name__ == "__main__":
    for make in (rows_only, rotated, over_pages, in_yuan, six_pairs, project_forms):
        make(sys.argv[1])
