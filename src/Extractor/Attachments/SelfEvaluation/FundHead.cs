using Extractor.Domain;

namespace Extractor.Attachments;

/// <summary>The head of the fund rows: its columns, and what else is printed in the same row.</summary>
/// <param name="Label">A fund's label that stands in the head's own row (年度资金总额：); null where none does.</param>
/// <param name="Filled">Figures among the heads, each with the head that it stands beside.</param>
/// <param name="Strays">What else stands among the heads.</param>
internal sealed record FundHead(IReadOnlyList<FormColumn> Columns, FormItem? Label, IReadOnlyList<FormEntry> Filled, IReadOnlyList<FormItem> Strays)
{
    /// <summary>What the ministry's form prints from left to right.</summary>
    public static IReadOnlyList<string> Standard { get; } =
        [FormColumns.InitialBudget, FormColumns.FullYearBudget, FormColumns.Executed, FormColumns.Weight, FormColumns.ExecutionRate, FormColumns.Score];

    /// <summary>Null where the row is no such head.</summary>
    public static FundHead? Read(FormLine line)
    {
        var keys = line.Printed.Select(i => (Item: i, Key: KeyOf(i))).ToArray();
        var columns = keys.Where(k => k.Key is not null).DistinctBy(k => k.Key).Select(k => new FormColumn(k.Key!, k.Item.X0, k.Item.X1)).ToArray();
        if (columns.Length < 3 || !columns.Any(c => c.Key == FormColumns.Executed) || line.Has("三级指标", "二级指标")) return null;
        var others = keys.Where(k => k.Key is null && !FormWords.IsSection(k.Item)).Select(k => k.Item).ToArray();
        var label = others.FirstOrDefault(i => !i.IsFigure && i.X1 <= columns.Min(c => c.X0) + 1);
        var filled = others.Where(i => i.IsFigure).Select(i => (Item: i, Beside: Beside(line, i))).Where(f => f.Beside is not null).ToArray();
        return new FundHead(columns, label, [.. filled.Select(f => new FormEntry(f.Beside!.Text, f.Item.Evidence))], [.. others.Where(i => i != label && filled.All(f => f.Item != i))]);
    }

    /// <summary>The head right before a figure in the row.</summary>
    private static FormItem? Beside(FormLine line, FormItem figure) =>
        line.Printed.TakeWhile(i => i != figure).LastOrDefault() is { } before && KeyOf(before) is not null ? before : null;

    private static string? KeyOf(FormItem item) => item switch
    {
        _ when item.Word.Length > 14 => null,
        _ when item.Has("执行率", "完成率") => FormColumns.ExecutionRate,
        _ when item.Has("得分", "评分") => FormColumns.Score,
        _ when item.Has("分值", "权重") => FormColumns.Weight,
        _ when item.Has("执行数", "支出数", "实际支出", "决算数", "执行额") => FormColumns.Executed,
        _ when item.Has("年初", "原预算") && item.Has("预算", "安排") => FormColumns.InitialBudget,
        _ when item.Has("预算数", "全年预算", "调整预算", "调整后预算", "预算金额", "预算额") => FormColumns.FullYearBudget,
        _ => null,
    };
}
