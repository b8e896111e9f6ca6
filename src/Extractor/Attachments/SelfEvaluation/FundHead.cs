using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Forms;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>The head of the fund rows: its columns, and what else is printed in the same row.</summary>
/// <param name="Section">项目资金, where it stands beside the head: the label of figures that have no other.</param>
/// <param name="Label">A fund's label that stands in the head's own row (年度资金总额：); null where none does.</param>
/// <param name="Filled">Figures among the heads, each with the head that it stands beside.</param>
/// <param name="Strays">What else stands among the heads.</param>
internal sealed record FundHead(IReadOnlyList<ColumnReach> Columns, SelfEvaluationItem? Section, SelfEvaluationItem? Label,
    IReadOnlyList<SelfEvaluationEntry> Filled, IReadOnlyList<SelfEvaluationItem> Strays)
{
    /// <summary>What the ministry's form prints from left to right.</summary>
    public static IReadOnlyList<ColumnKey> Standard { get; } =
        [SelfEvaluationColumns.InitialBudget, SelfEvaluationColumns.FullYearBudget, SelfEvaluationColumns.Executed, SelfEvaluationColumns.Weight,
            SelfEvaluationColumns.ExecutionRate, SelfEvaluationColumns.Score];

    /// <summary>Null where the row is no such head.</summary>
    public static FundHead? Read(SelfEvaluationLine line)
    {
        var heads = line.Printed.Select(i => (Item: i, Key: KeyOf(i))).ToArray();
        var keys = heads.Select(k => (k.Item, Key: StandsOverLabels(k.Item, heads) ? null : k.Key)).ToArray();
        var known = keys.Where(k => k.Key is not null).DistinctBy(k => k.Key).Select(k => new ColumnReach(k.Key!, k.Item.X0, k.Item.X1)).ToArray();
        if (known.Length < 3 || !known.Any(c => c.Key == SelfEvaluationColumns.Executed) || line.Has("三级指标", "二级指标")) return null;
        var others = keys.Where(k => k.Key is null && !SelfEvaluationWords.IsSection(k.Item) && !StandsOverLabels(k.Item, heads))
            .Select(k => k.Item).ToArray();
        var label = others.FirstOrDefault(i => !i.IsFigure && i.X1 <= known.Min(c => c.X0) + FormSettings.CellRounding);
        var unknown = others.Where(i => !i.IsFigure && IsAmong(i, known)).ToArray();
        var filled = others.Where(i => i.IsFigure).Select(i => (Item: i, Beside: Beside(line, i))).Where(f => f.Beside is not null).ToArray();
        var section = keys.Where(k => k.Key is null && SelfEvaluationWords.IsSection(k.Item) && !StandsOverLabels(k.Item, heads))
            .Select(k => k.Item).FirstOrDefault();
        return new FundHead([.. known, .. unknown.Select(i => new ColumnReach(ColumnKey.Printed(i.Text), i.X0, i.X1))], section, label,
            [.. filled.Select(f => new SelfEvaluationEntry(f.Beside!.Text, f.Item.Evidence))],
            [.. others.Where(i => i != label && !unknown.Contains(i) && filled.All(f => f.Item != i))]);
    }

    /// <summary>预算调整数 between 年初预算数 and 调整后预算数: a column of its own, though nobody knows it.</summary>
    private static bool IsAmong(SelfEvaluationItem item, ColumnReach[] known) =>
        item.X0 > known.Min(c => c.X0) && item.X1 < known.Max(c => c.X1) && known.All(c => c.Share(item) <= ColumnFit.Enough);

    /// <summary>年度预算数（万元） over 总额 and 其中：财政资金, before 年初预算 and 调整后预算数: what the rows are, and no column of figures.</summary>
    private static bool StandsOverLabels(SelfEvaluationItem item, (SelfEvaluationItem Item, ColumnKey? Key)[] heads)
    {
        var first = Array.Find(heads, static h => h.Key?.IsOneOf(SelfEvaluationColumns.InitialBudget, SelfEvaluationColumns.FullYearBudget) == true);
        return first.Item == item && heads.Count(h => h.Key == first.Key) > 1;
    }

    /// <summary>The head right before a figure in the row.</summary>
    private static SelfEvaluationItem? Beside(SelfEvaluationLine line, SelfEvaluationItem figure) =>
        line.Printed.TakeWhile(i => i != figure).LastOrDefault() is { } before && KeyOf(before) is not null ? before : null;

    /// <summary>The column that a head names; null for any other text.</summary>
    public static ColumnKey? KeyOf(SelfEvaluationItem item) => SelfEvaluationWords.WithoutRemark(item.Word) is { Length: <= 14 } word ? KeyOf(word) : null;

    /// <summary>执行率得分 is a score, 执行率权重 a weight.</summary>
    private static ColumnKey? KeyOf(string word) =>
        Has(word, "备注", "原因") ? SelfEvaluationColumns.Reason
        : Has(word, "得分", "评分") ? SelfEvaluationColumns.Score
        : Has(word, "分值", "权重") ? SelfEvaluationColumns.Weight
        : Has(word, "执行率", "完成率") ? SelfEvaluationColumns.ExecutionRate
        : Has(word, "执行数", "支出数", "实际支出", "决算数", "执行额", "执行金额") ? SelfEvaluationColumns.Executed
        : Has(word, "年初", "原预算") && Has(word, "预算", "安排") ? SelfEvaluationColumns.InitialBudget
        : Has(word, "预算数", "全年预算", "调整预算", "调整后预算", "预算金额", "预算额", "批复金额", "批复数") ? SelfEvaluationColumns.FullYearBudget
        : null;

    private static bool Has(string word, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (word.Contains(part, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
