using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>Puts the cells of a row under the columns of a head: by where they stand, else by their order.</summary>
internal static class ColumnFit
{
    /// <summary>The part of a cell or of a column over the other, so that it stands under it. Less, and a cell between two is under both.</summary>
    public const double Enough = 0.5;

    /// <summary>The column that a cell stands under; null where it stands under none.</summary>
    public static ColumnReach? Under(IReadOnlyList<ColumnReach> columns, SelfEvaluationItem item) =>
        columns.Where(c => c.Share(item) > Enough).MaxBy(c => item.Overlap(c.X0, c.X1));

    /// <summary>Every printed cell under a column of its own that takes such a cell; null where one does not fit.</summary>
    public static IReadOnlyList<(ColumnKey Key, SelfEvaluationItem Item)>? ByPlace(IReadOnlyList<ColumnReach> columns, IReadOnlyList<SelfEvaluationItem> items)
    {
        var placed = new List<(ColumnKey Key, SelfEvaluationItem Item)>();
        foreach (var item in items)
        {
            var key = Under(columns, item)?.Key;
            if (key is null && item.IsBlank) continue;
            if (key is null || !Takes(key, item) || placed.Any(p => p.Key == key)) return null;
            placed.Add((key, item));
        }
        return placed;
    }

    /// <summary>One printed cell for each key in their order; null where the numbers or the kinds differ.</summary>
    public static IReadOnlyList<(ColumnKey Key, SelfEvaluationItem Item)>? ByOrder(IReadOnlyList<ColumnKey> keys, IReadOnlyList<SelfEvaluationItem> items)
    {
        var printed = items.Where(i => !i.IsBlank).ToArray();
        return printed.Length == keys.Count && keys.Zip(printed).All(p => Takes(p.First, p.Second)) ? [.. keys.Zip(printed)] : null;
    }

    /// <summary>A percentage is a rate and no amount; a rate other than zero is printed with its sign.</summary>
    private static bool Takes(ColumnKey key, SelfEvaluationItem item) =>
        item.IsBlank || key == SelfEvaluationColumns.Reason || item.IsFigure
            && (key == SelfEvaluationColumns.ExecutionRate || !CellReader.IsPercent(item.Word));
}
