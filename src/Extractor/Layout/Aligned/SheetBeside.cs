namespace Extractor.Layout.Aligned;

/// <summary>
/// The right half of a sheet that is wider than its paper: a page without a title whose texts stand at the heights of the rows of the
/// table that the page before ends with. Such rows are of one table, however few they are and however far apart.
/// </summary>
internal static class SheetBeside
{
    /// <summary>In letter heights: texts of one row of a sheet stand at one height on both pages.</summary>
    private const double SameHeight = 0.3;

    /// <summary>Rows of figures at the heights of another table's, by chance.</summary>
    private const int FewestRows = 3;

    /// <summary>The rows of such a half, what is printed over them left out; null where the page is none.</summary>
    public static List<TextRow>? Find(List<TextRow> rows, ColumnTemplate left, double pageWidth)
    {
        var figures = 0;
        var start = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (RowRoles.Of(row, pageWidth) is RowRole.Announcement)
            {
                if (figures > 0 || RowRoles.IsTitle(row.Text) && !IsAt(left.Above, row)) return null;
                start = i + 1;
                continue;
            }

            if (GluedFigures.BeginsNumbered(row.Text)) return null;
            var isOfRow = IsAt(left.Rows, row);
            if (row.HasNumber && row.Segments.All(static s => s.IsNumeric) && isOfRow) figures++;
            else if (row.HasNumber || (!isOfRow && figures > 0)) return null;
        }

        return figures >= FewestRows ? rows.GetRange(start, rows.Count - start) : null;
    }

    /// <summary>Figures far below the others, at the height of a row of the left half: blank rows lie between.</summary>
    public static bool GoesOn(List<TextRow> run, TextRow row, ColumnTemplate left) =>
        row.HasNumber && row.Segments.All(static s => s.IsNumeric) && IsAt(left.Rows, row) && run.Count(r => IsAt(left.Rows, r)) >= FewestRows;

    private static bool IsAt(List<double> heights, TextRow row) =>
        heights.Exists(h => Math.Abs(h - ((row.Top + row.Bottom) / 2)) < SameHeight * row.PointSize);
}
