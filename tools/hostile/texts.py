"""Text that the stages behind the reader must bear."""
from making import *


def repeated(name, text, times):
    def function(): return pages_of([text] * times)
    FILES[f"{name}.pdf"] = function

for name, text, times in [
    ("text-headings", "一、部门收入支出决算总体情况说明", 20_000), ("text-chapters", "第二部分 2024年度部门决算情况说明", 20_000),
    ("text-brackets", "（（（（（（（（（（（（（（（（（（（（（（（（（（（（", 20_000), ("text-close-brackets", "“《（）》”、，。；：其中：（1）①", 20_000),
    ("text-amounts", "支出1万元2万元3万元4万元5万元6万元7万元8万元，", 8000), ("text-without-stop", "其中基本支出占增长完成年初预算的百分之", 20_000),
    ("text-of-which", "其中：其中：其中：其中：其中：其中：其中：其中：", 20_000), ("text-codes", "2010101 2010102 2080505 类款项（类）（款）（项）", 20_000),
    ("text-digits", "12345678901234567890123456789012345678901234567890", 20_000), ("text-commas", "1,2,3,4,5,6,7,8,9,1,2,3,4,5,6,7,8,9,1,2,3,4,", 8000),
    ("text-titles", "收入支出决算总表", 20_000), ("text-table-labels", "公开01表 收入决算表 单位：万元", 20_000), ("text-contents", "一、收入决算表……………………12", 20_000),
    ("text-ranges", "2020—2024年1—2—3—4—5至6至7到8～9～10%", 20_000), ("text-evaluation", "项目支出绩效自评表（2024年度）项目名称 年度资金总额 100 95 95%", 20_000),
    ("text-glossary", "一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。", 20_000), ("text-year", "2024年2024年2024年比2023年增加减少增加减少", 20_000),
    ("text-public", "“三公”经费支出决算为1.00万元，完成预算的100%，其中：", 8000), ("text-same-comparison", "与上年相比增加1.00万元，增长10%；与上年相比减少", 8000)]:
    repeated(name, text, times)

@pdf
def text_one_line(): return Pdf(b"BT /F2 1 Tf 1 0 0 1 9 400 Tm " + hexed("支出1.5万元，" * 20_000) + b" Tj ET").bytes()

@pdf
def text_obeyed(): return Pdf(line("名称\u001b[2J\u009b2J\u202e\u2066机关运行经费支出\u00075.00万元", 40, 700), trailer=b"/Info<</Title(\x1b]0;owned\x07)>>").bytes()

@pdf
def text_formulas(): return Pdf(line('=HYPERLINK("http://x","y")', 40, 700) + line("=1+1|cmd", 40, 650) + line("@SUM(A1)", 40, 600)
    + ruled(4, 4, height=300, text=lambda r, c: "=1+2" if c else "<script>")).bytes()
