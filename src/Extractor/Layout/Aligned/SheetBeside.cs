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
                if (figures > 0 || RowRoles.IsTitle(row.Text)) return null;
                start = i + 1;
                continue;
            }

            if (GluedFigures.BeginsNumbered(row.Text)) return null;
            var isOfRow = left.Rows.Exists(r => Math.Abs(r - ((row.Top + row.Bottom) / 2)) < SameHeight * row.PointSize);
            if (row.HasNumber && row.Segments.All(static s => s.IsNumeric) && isOfRow) figures++;
            else if (row.HasNumber || (!isOfRow && figures > 0)) return null;
        }

        return figures >= FewestRows ? rows.GetRange(start, rows.Count - start) : null;
    }
}
