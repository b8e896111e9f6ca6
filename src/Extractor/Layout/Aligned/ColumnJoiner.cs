namespace Extractor.Layout.Aligned;

/// <summary>
/// A column's head, number and figures may stand beside each other: a number at the left, figures at the right. Joins
/// neighbours to as few columns as can be without two heads, or two texts of one row, in a column.
/// </summary>
internal static class ColumnJoiner
{
    public static void Join(List<Column> columns)
    {
        var count = columns.Count;
        var best = new (int Groups, double Gaps, int From)[count + 1];
        for (var end = 1; end <= count; end++)
        {
            best[end] = (int.MaxValue, 0, 0);
            var gaps = 0.0;
            for (var start = end - 1; start >= 0; start--)
            {
                if (start < end - 1) gaps += Gap(columns[start], columns[start + 1]);
                if (!CanJoin(columns, start, end)) break;
                var groups = best[start].Groups + 1;
                var total = best[start].Gaps + gaps;
                if (groups > best[end].Groups || (groups == best[end].Groups && total >= best[end].Gaps)) continue;
                best[end] = (groups, total, start);
            }
        }
        for (var end = count; end > 0; end = best[end].From)
            for (var i = end - 1; i > best[end].From; i--)
            {
                columns[i - 1].Take(columns[i]);
                columns.RemoveAt(i);
            }
    }

    /// <summary>Figures stand at the right of their column: what is between a head and figures right of it is a column's inside.</summary>
    private static double Gap(Column left, Column right) =>
        (right.X0 - left.X1) * (left.Head is not null && right.Head is null ? LayoutSettings.InsideColumn : 1);

    private static bool CanJoin(List<Column> columns, int start, int end)
    {
        if (end - start == 1) return true;
        if (columns.FindIndex(start, end - start, static c => c.StandsAlone) >= 0) return false;
        var first = columns[start];
        var heads = first.Head is null ? 0 : 1;
        for (var i = start + 1; i < end; i++)
        {
            if (columns[i].Head is not null) heads++;
            if (first.Rows.Overlaps(columns[i].Rows)) return false;
            for (var j = i + 1; j < end; j++)
                if (columns[i].Rows.Overlaps(columns[j].Rows)) return false;
        }
        return heads == 1 || (heads == 0 && IsNumbered(columns, start, end));
    }

    private static bool IsNumbered(List<Column> columns, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (columns[i].Rows.Contains(Column.NumberRow)) return true;
        return false;
    }
}
