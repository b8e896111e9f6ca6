namespace Extractor.Narrative.Text;

/// <summary>Reads the unit after a number: money, percent, points, or a measure word.</summary>
internal static class UnitScanner
{
    /// <summary>Longest first, so that 台（套） is not cut to 台.</summary>
    private static readonly string[] Measures =
    [
        "标准化台套", "平方公里", "平方千米", "立方米", "平方米", "台（套）", "台(套)", "台（件）", "台/套", "个工作日", "工作日", "小时", "分钟",
        "人/次", "台套", "人次", "批次", "车次", "场次", "班次", "件次", "户次", "家次", "公里", "千米", "公顷", "标段", "课时", "学时", "人天",
        "周岁", "万字", "间次", "千瓦时", "千瓦", "公斤", "个", "辆", "台", "套", "批", "次", "人", "名", "家", "项", "户", "件", "期", "场", "篇",
        "份", "本", "册", "部", "条", "所", "座", "处", "间", "张", "块", "棵", "株", "吨", "米", "门", "种", "位", "岁", "天", "周", "组", "支",
        "只", "头", "类", "度", "倍", "笔", "宗", "起", "例", "艘", "架", "幅", "轮", "字", "亩", "盏", "孔", "国", "站", "秒", "村", "街", "镇", "县", "省", "市",
        "团", "厅", "桶", "箱", "袋", "口", "扇", "枚", "尾", "羽", "匹", "段", "层", "栋", "幢", "床", "节", "讲", "集", "万",
    ];

    private static readonly string[] PointsLookAlikes = ["分钟", "分别", "分类", "分局", "分支", "分校", "分管", "分公司", "分期", "分配", "分之", "分布", "分解", "分析", "分成"];

    /// <summary>What follows 万 where things, not money, are counted.</summary>
    private const string CountedInTenThousands = "人次户亩册只字粉群平立吨公条件份场篇株棵个名家头米";

    public static (FigureKind Kind, string Unit, int Length, bool Printed) Scan(string text, int at)
    {
        var skipped = at < text.Length && text[at] is '余' or '多' && at + 1 < text.Length ? 1 : 0;
        var (kind, unit, length, printed) = ScanHere(text, at + skipped);
        return kind == FigureKind.Bare ? (kind, unit, 0, printed) : (kind, unit, length + skipped, printed);
    }

    private static (FigureKind, string, int, bool) ScanHere(string text, int at)
    {
        if (at >= text.Length) return (FigureKind.Bare, "", 0, false);
        if (text[at] == '%') return (FigureKind.Percent, "%", 1, true);
        if (Is(text, at, "个百分点")) return (FigureKind.Percent, "个百分点", 4, true);
        if (Is(text, at, "百分点")) return (FigureKind.Percent, "个百分点", 3, true);
        if (ScanMoney(text, at) is { } money) return money;
        if (text[at] == '分' && !PointsLookAlikes.Any(p => Is(text, at, p))) return (FigureKind.Points, "分", 1, true);
        foreach (var m in Measures)
            if (Is(text, at, m)) return (FigureKind.Count, m.Replace('(', '（').Replace(')', '）'), m.Length, true);
        return (FigureKind.Bare, "", 0, false);
    }

    private static (FigureKind, string, int, bool)? ScanMoney(string text, int at)
    {
        foreach (var unit in (string[])["百万元", "万元", "亿元", "千元", "元"])
            if (Is(text, at, unit)) return (FigureKind.Money, unit, unit.Length, true);
        if (text[at] is not ('万' or '亿')) return null;
        var next = at + 1 < text.Length ? text[at + 1] : '。';
        if (text[at] == '万' && CountedInTenThousands.Contains(next, StringComparison.Ordinal))
        {
            var (kind, word, length, _) = ScanHere(text, at + 1);
            return (FigureKind.Count, kind == FigureKind.Count ? "万" + word : "万", kind == FigureKind.Count ? length + 1 : 1, true);
        }

        return (FigureKind.Money, text[at] + "元", 1, false);
    }

    private static bool Is(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
