using Extractor.Domain;
using Extractor.Narrative;
using Extractor.Narrative.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Tests.Narrative;

internal sealed class NarrativePropertyTests
{
    private static readonly string[] Pieces =
    [
        "2024年度", "收、支总计", "一般公共预算财政拨款支出", "为", "12.50万元", "3,456.78 万元", "0", "占", "98.5%", "的", "完成年初预算", "比上年", "增加", "减少", "下降", "，", "。", "；", "：", "、",
            "（", "）",
        "其中", "主要原因是", "主要用于", "主要包括", "教育（类）", "职业教育（款）", "中等职业教育（项）", "（2050302）", "“三公”经费", "公务接待费", "10批次", "130人次", "4辆", "1.", "（一）", "一、",
            "第三部分", "绩效自评",
        "项目", "7个", "得分94分", "执行数", "中小企业", "授予", "支出决算", "年初预算", "对", "开展", "涉及", "资金", "\n", " ", "XX", "-", "12", "月", "单价100万元（含）以上", "没有", "持平", "共有车辆",
            "反映", "结果",
    ];

    private static readonly string[] Headings =
        ["一、收入支出决算总体情况说明", "二、收入决算情况说明", "五、一般公共预算财政拨款支出决算情况说明", "六、一般公共预算财政拨款基本支出决算情况说明", "七、政府性基金预算财政拨款支出决算情况说明", "九、“三公”经费支出决算情况说明", "十一、政府采购支出情况说明",
            "十二、国有资产占用情况说明", "十三、预算绩效情况说明", "一、部门职责", "名词解释"];

    [Test]
    public void Whatever_stands_there_every_figure_is_taken_once()
    {
        var text = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
        var cases = Gen.Elements(Headings).SelectMany(h => text.Select(t => (h, t))).ToArbitrary();
        Prop.ForAll(cases, c => TakesAllOnce(c.h, c.t)).Holds();
    }

    private static bool TakesAllOnce(string heading, string text)
    {
        var narrative = LiteralPages.Read(LiteralPages.Of($"　　{heading}\n　　{text}")).Narrative;
        var taken = narrative.Statements.SelectMany(s => s.Operands).Select(o => o.Evidence).Concat(narrative.Unbound.Select(u => u.Evidence)).ToList();
        var printed = narrative.Sections
            .SelectMany(Paragraphs).Sum(p => FigureScanner.Scan(FlowText.Join(LiteralPages.Of(p.Text)[0].Lines).Text).Count(f => f.Kind != FigureKind.Code));
        return taken.Distinct().Count() == taken.Count && taken.Count == printed;
    }

    private static IEnumerable<NarrativeParagraph> Paragraphs(Section section) => section.Paragraphs.Concat(section.Sections.SelectMany(Paragraphs));
}
