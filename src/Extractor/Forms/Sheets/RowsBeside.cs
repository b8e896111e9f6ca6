using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Forms.Sheets;

/// <summary>
/// The rows of a right page whose grid has no rulings, put beside those of the left page by the heights of their texts: the rows
/// of such a grid are as high as what is printed in them, so that their edges need not agree.
/// </summary>
internal static class RowsBeside
{
    /// <summary>Rows that the right page has figures for at least; blank rows show nothing.</summary>
    private const int FewestMatched = 3;

    /// <summary>For each row of the left sheet the row of the right one, null where that is blank there; null where the rows do not agree.</summary>
    public static SheetRow?[]? Find(Sheet left, Sheet right)
    {
        if (left.Grid.Origin == GridOrigin.Ruled || right.Grid.Origin == GridOrigin.Ruled) return null;
        var (lefts, rights) = (left.TextHeights, right.TextHeights);
        var rows = new SheetRow?[left.Rows.Count];
        var (above, first, matched) = (-1, -1, 0);
        for (var r = 0; r < right.Rows.Count; r++)
        {
            if (rights[r].Count == 0) continue;
            var at = Array.FindIndex(lefts, above + 1, heights => IsSame(heights, rights[r]));
            if (at < 0 && first < 0 && r <= right.Grid.HeadRows) continue;
            if (at < 0) return null;
            if (first < 0) first = r;
            (rows[at], above, matched) = (Single(right.Rows[r]), at, matched + 1);
        }
        if (first < 0 || matched < FewestMatched) return null;
        var start = Array.FindIndex(rows, static r => r is not null);
        for (var (r, to) = (first - 1, start - 1); r >= 0; r--, to--)
        {
            if (to < 0) return null;
            rows[to] = Single(right.Rows[r]);
        }
        return rows;
    }

    /// <summary>A head over several rows begins in the row where its column's last row stands.</summary>
    private static SheetRow Single(SheetRow row) => row.With([.. row.Cells.Select(static c => c with { RowSpan = 1 })]);

    private static bool IsSame(List<(double Center, double Size)> left, List<(double Center, double Size)> right) =>
        left.Exists(l => right.Exists(r => Math.Abs(l.Center - r.Center) < FormSettings.SameTextHeight * r.Size));

    /// <summary>The heights of the text lines of each row, and the middle of all of them.</summary>
    public static List<(double Center, double Size)>[] HeightsOf(Sheet sheet)
    {
        var (grid, frame) = (sheet.Grid, sheet.Frame);
        var heights = new List<(double Center, double Size)>[grid.RowCount];
        for (var r = 0; r < heights.Length; r++) heights[r] = [];
        foreach (var cell in grid.Cells.Where(static c => c.Lines.Count > 0))
        {
            foreach (var line in cell.Lines) heights[cell.Row].Add((frame.FromPage(line.Box).CenterY, line.PointSize));
            if (cell.Lines.Count > 1) heights[cell.Row].Add((frame.FromPage(cell.TextBox).CenterY, cell.Lines[0].PointSize));
        }
        return heights;
    }
}
