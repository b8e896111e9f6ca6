using Extractor.Layout.Aligned;

namespace Extractor.Layout.Parts;

/// <summary>
/// A label set right before the next column's text (项目资金（万元） 其中：财政拨款) runs into it: a word that begins where texts of other
/// lines begin is of their column.
/// </summary>
internal static class ColumnStarts
{
    /// <summary>One such text may stand there by chance.</summary>
    private const int LeastTexts = 2;

    public static List<FormLine> Cut(List<FormLine> lines)
    {
        double[] starts = [.. lines.SelectMany(static l => l.Segments).Select(static s => s.X0).Order()];
        return lines.ConvertAll(l => l.Segments.Any(static s => s.Words.Count > 1)
            ? l with { Row = l.Row.With([.. l.Segments.SelectMany(s => s.Cut((a, b) => Begins(a, b, starts)))]) } : l);
    }

    private static bool Begins(Word before, Word word, double[] starts)
    {
        if (word.Box.X0 - before.Box.X1 < LayoutSettings.HanGap * word.PointSize) return false;
        var reach = LayoutSettings.SameStart * word.PointSize;
        var from = LowerBound(starts, word.Box.X0 - reach);
        return from + LeastTexts <= starts.Length && starts[from + LeastTexts - 1] <= word.Box.X0 + reach;
    }

    private static int LowerBound(double[] sorted, double value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
