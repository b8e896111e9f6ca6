using System.Buffers;
using Extractor.Layout.Aligned;

namespace Extractor.Layout.Parts;

/// <summary>The words that tell the parts of a form of performance, each of which has columns of its own.</summary>
internal static class FormWords
{
    private static readonly string[] Levels = ["一级指标", "二级指标"];

    private static readonly string[] Names = ["三级指标", "指标名称", "指标内容"];

    private static readonly string[] Points = ["分值", "权重", "得分", "评分", "标准分", "满分"];

    private static readonly string[] Spent = ["执行数", "支出数", "实际支出", "决算数", "执行额", "执行金额"];

    /// <summary>What the heads of funds are told by from those of accounts.</summary>
    private static readonly string[] Rated = ["执行率", "分值", "权重", "得分"];

    private static readonly string[] Funds = ["预算", "完成率", .. Rated, .. Spent];

    private static readonly string[] Outcomes = ["完成", "实际", "分值", "权重", "得分", "评分"];

    private static readonly string[] Goals = ["预期目标", "设定目标", "实际完成情况", "总体目标", "绩效目标", "完成情况", "年度目标"];

    private static readonly string[] Texts = ["原因", "措施", "备注", "说明"];

    private static readonly string[] Totals = ["总分", "合计", "总计", "得分合计", "总得分", "自评总分", "自评得分", "合计得分"];

    private static readonly string[] Below =
        ["说明", "备注", "注：", "注:", "其他需要说明", "其他说明", "评价结论", "自评结论", "存在问题", "改进措施", "填报", "填表", "联系人", "审核", "项目负责人", "负责人"];

    /// <summary>A letter of every word that the heads of indicators and of funds are told by, however it is spaced.</summary>
    private static readonly SearchValues<char> Telling = SearchValues.Create("标率值权得评务");

    /// <summary>Spares the pages without such heads.</summary>
    public static bool MayBeOfHead(Word word) => word.Text.AsSpan().ContainsAny(Telling);

    public static bool IsTitle(string text) => text.Contains("自评", StringComparison.Ordinal) && RowRoles.IsTitle(text);

    public static bool IsLevel(string head) => HasAny(head, Levels);

    public static bool IsName(string head) => HasAny(head, Names);

    public static bool IsOfIndicators(string head) => IsLevel(head) || IsName(head);

    public static bool IsPoints(string head) => HasAny(head, Points) && !HasAny(head, "标准分值", "评分标准", "评分方法") && !HasAny(head, Texts);

    public static bool IsText(string head) => HasAny(head, Texts);

    public static bool IsSpent(string head) => HasAny(head, Spent);

    /// <summary>Targets alone are of a budget.</summary>
    public static bool IsIndicatorHead(FormLine line) => !HasFigure(line) && HasAny(line.Text, Outcomes)
        && (line.Text.Contains(Names[0], StringComparison.Ordinal) && HasAny(line.Text, Levels)
        || HasAny(line.Text, [Levels[1], .. Names]) && HasAny(line.Text, "指标值", "目标值", "完成值"));

    public static bool IsHead(FormLine line) => IsIndicatorHead(line) || IsFundHead(line) || IsTaskHead(line);

    public static bool IsFundHead(FormLine line) => !IsIndicatorHead(line) && !HasFigure(line) && HasAny(line.Text, Spent) && HasAny(line.Text, Rated)
        && line.Segments.SelectMany(HeadPieces.Of).Count(static s => HasAny(s.Text, Funds)) >= 3;

    /// <summary>（万元） alone, below 项目资金.</summary>
    public static bool IsUnit(string text) => text is ['(' or '（', .., '元', ')' or '）'];

    public static bool IsTaskHead(FormLine line) => HasAny(line.Text, "任务名称") && line.Segments.Count > 2;

    /// <summary>总额, 财政拨款, 其他资金: the heads below an amount of tasks.</summary>
    public static bool IsFund(string text) => text.Length < 12 && (text is "总额" or "合计" or "小计" or "总计" || HasAny(text, "财政", "其他", "其它", "自有"));

    /// <summary>批复金额（万元）, 全年执行数: what stands over them.</summary>
    public static bool IsMoney(string text) => HasAny(text, "预算", "金额", "支出", "资金") || HasAny(text, Spent);

    public static bool IsGoals(FormLine line) => line.Segments.Any(static s => s.Text.Length < 14 && HasAny(s.Text, Goals));

    public static bool IsTotal(FormLine line) => Totals.Contains(Bare(line.Segments[0].Text));

    /// <summary>项目名称, 部门（单位）名称: what a form begins with.</summary>
    public static bool IsName(FormLine line) => line.Segments[0].Text is var first && first.IndexOf("名称", StringComparison.Ordinal) is > 1 and < 12;

    public static bool HasFigure(FormLine line) => line.Segments.Any(static s => s.IsNumeric);

    /// <summary>说明, 评价结论, 填报人: what stands below the indicators.</summary>
    public static bool IsBelow(FormLine line) => Array.Exists(Below, b => line.Segments[0].Text.StartsWith(b, StringComparison.Ordinal));

    private static string Bare(string text) => text.IndexOfAny(['(', '（', ':', '：']) is > 0 and var end ? text[..end] : text;

    private static bool HasAny(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
