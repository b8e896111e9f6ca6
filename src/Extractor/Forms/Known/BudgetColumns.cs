using Extractor.Domain;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>The columns that tell budget and final figures apart.</summary>
internal static class BudgetColumns
{
    public static IReadOnlyList<ColumnKey> All { get; } =
    [
        AccountColumns.OriginalBudget, AccountColumns.AdjustedBudget, AccountColumns.Final, AccountColumns.LastYear, AccountColumns.Change,
        AccountColumns.ChangeRate,
    ];

    public static ColumnKey? Of(HeadColumn column) =>
        ChangeColumns.Of(column.Path)
        ?? (column.Has("上年") && column.Has("决算") ? AccountColumns.LastYear : null)
        ?? Basis(column)
        ?? (column.Leaf is "金额" or "数额" or "合计" or "小计" or "总计" or "本年数" ? AccountColumns.Final : null);

    /// <summary>final, original-budget or adjusted-budget; null where the head tells none of them.</summary>
    public static ColumnKey? Basis(HeadColumn column)
    {
        if (column.Path.Any(p => p.Contains("决算", StringComparison.Ordinal) && !p.Contains("预决算", StringComparison.Ordinal))) return AccountColumns.Final;
        if (column.Path.Any(p => p.Contains("调整", StringComparison.Ordinal)
            || p.Contains("全年预算", StringComparison.Ordinal))) return AccountColumns.AdjustedBudget;
        return column.Path.Any(p => p.Contains("预算数", StringComparison.Ordinal) || p is "预算" or "年初预算") ? AccountColumns.OriginalBudget : null;
    }
}
