using System.Text.RegularExpressions;

namespace Extractor.Reconciliation.Form;

/// <summary>Words that a template leaves behind or that a slip makes, each with what it is.</summary>
internal static class Residue
{
    public static readonly IReadOnlyList<(Regex Pattern, Phrase Name)> All =
    [
        (Of("大小于"), new("样张两可用语", "an alternative of the template")),
        (Of("(增加|减少|增长|下降|降低)[（(](增加|减少|增长|下降|降低)[）)]"), new("样张两可用语", "an alternative of the template")),
        (Of("增加增加|减少减少|增长增长|下降下降|支出支出|的的|万元万元"), new("重复用语", "a word repeated")),
        (Of("支出（类）支出"), new("“支出”重复", "支出 repeated")),
        (Of("(较|比|与)上一度|上一度"), new("缺“年”字", "年 is missing")),
        (Of("列明"), new("样张指示语", "an instruction of the template")),
        (Of("仍保留该表格式|作下述说明"), new("样张指示语", "an instruction of the template")),
        (Of("部门（单位）共有"), new("样张用语", "words of the template")),
        (Of("(占|增长|下降|降低|完成预算的|完成年初预算的)(%|％)"), new("缺数字", "a figure is missing")),
        (Of("(增加|减少|决算为|预算为|支出|收入|均为|总计)万元"), new("缺数字", "a figure is missing")),
        (Of("(^|[^0-9])[0-9]{3}年度"), new("年度缺一位", "a year of three digits")),
        (Of("××|X{2,}|\\*\\*+|○○"), new("样张占位", "a placeholder of the template")),
        (Of("[0-9]万[（，。；]"), new("缺“元”字", "元 is missing")),
        (Of("主要原因[^是：:为有在包如：\\s，。、；）)（(]"), new("“主要原因”后缺“是”", "是 is missing after 主要原因")),
        (Of("年度决算(增加|减少)"), new("“决算”后缺“数”", "数 is missing after 决算")),
        (Of("单价100万元以上设备"), new("“100万元”后缺“（含）”", "（含） is missing after 100万元")),
        (Of("按经济分类(划分)?(为|，|：)?基本支出"), new("基本支出与项目支出不是经济分类", "basic and project expenditure are no economic classes")),
        (Of("[体用建占]士地"), new("“士”应为“土”", "士 for 土")),
    ];

    /// <summary>Whether any of the patterns matches: nearly every text is done with in this one pass.</summary>
    public static bool IsIn(string text) => Any.IsMatch(text);

    private static readonly Regex Any = Of(string.Join('|', All.Select(r => r.Pattern)));

    private static Regex Of(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
