using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Forms.Sheets;

/// <summary>
/// The rows of two pages whose grids have no rulings, put beside each other by the heights of their texts: the rows of such a grid are as
/// high as what is printed in them, so that their edges need not agree.
/// </summary>
internal static class RowsBeside
{
    /// <summary>Rows that both pages have at least; blank rows show nothing.</summary>
    private const int FewestMatched = 3;

    /// <summary>
    /// The rows from top to bottom, each with its number on the left page and on the right one, or without where it is blank there. One page
    /// has a text in every row of the body that the other has; null where neither has, or too few rows are of both.
    /// </summary>
    public static List<(int? Left, int? Right)>? Find(Sheet left, Sheet right)
    {
        if (left.Grid.Origin == GridOrigin.Ruled || right.Grid.Origin == GridOrigin.Ruled) return null;
        var (lefts, rights) = (left.TextHeights, right.TextHeights);
        var rows = new List<(int? Left, int? Right)>();
        var (above, matched, alone) = (-1, 0, 0);
        for (var r = 0; r < rights.Length; r++)
        {
            if (rights[r].Count == 0) continue;
            var at = Array.FindIndex(lefts, above + 1, heights => IsSame(heights, rights[r]));
            if (at < 0 && r >= right.Grid.HeadRows) alone++;
            else if (at >= 0) matched++;
            var reached = at >= 0 ? at : NextBelow(lefts, above, rights[r]);
            for (var l = above + 1; l < reached; l++) rows.Add((l, null));
            rows.Add((at >= 0 ? at : null, r));
            above = at >= 0 ? at : reached - 1;
        }
        for (var l = above + 1; l < lefts.Length; l++) rows.Add((l, null));
        if (matched < Math.Min(FewestMatched, rights.Count(static h => h.Count > 0))) return null;
        var isWhole = alone == 0 || rows.TrueForAll(row => row.Right is not null || row.Left < left.Grid.HeadRows || lefts[row.Left!.Value].Count == 0);
        return isWhole ? rows : null;
    }

    /// <summary>The first row of the left page below these heights.</summary>
    private static int NextBelow(List<(double Center, double Size)>[] lefts, int above, List<(double Center, double Size)> right)
    {
        var next = Array.FindIndex(lefts, above + 1, heights => heights.Count > 0 && heights.Min(static h => h.Center) > right.Min(static h => h.Center));
        return next < 0 ? lefts.Length : next;
    }

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
