using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Forms.Sheets;

/// <summary>A grid row by row, with the reach of each column across the page.</summary>
/// <param name="Frame">In which its page is read: columns and heights are compared in it.</param>
internal sealed record Sheet(Grid Grid, ReadingFrame Frame, IReadOnlyList<SheetRow> Rows, IReadOnlyList<Box> Columns)
{
    private Sheet? _right;
    private List<(int? Left, int? Right)>? _beside;
    private (double By, Sheet Sheet)? _moved;

    public int ColumnCount => Columns.Count;

    /// <summary>Of the first text that it prints; 0 where it prints none.</summary>
    public double PointSize => Grid.Cells.FirstOrDefault(static c => c.Lines.Count > 0)?.Lines[0].PointSize ?? 0;

    /// <summary>Asked again for each page that may lie beside this one. A sheet over several pages has those of all of them.</summary>
    public RowEdges Edges { get => field ??= new RowEdges(this); init; }

    /// <inheritdoc cref="RowsBeside.HeightsOf"/>
    public List<(double Center, double Size)>[] TextHeights { get => field ??= RowsBeside.HeightsOf(this); init; }

    /// <summary>The same sheet printed higher or lower; kept, since it is asked again.</summary>
    public Sheet Moved(double by)
    {
        if (_moved is not { } known || known.By != by) _moved = known = (by, MovedBy(by));
        return known.Sheet;
    }

    private Sheet MovedBy(double by) => this with
    {
        Edges = Edges.Moved(by),
        TextHeights = [.. TextHeights.Select(row => row.ConvertAll(text => (text.Center + by, text.Size)))],
        _right = null,
        _moved = null,
    };

    /// <summary>The rows of this page beside those of the right one; asked first whether they go on, then to join them.</summary>
    public List<(int? Left, int? Right)>? RowsWith(Sheet right)
    {
        if (!ReferenceEquals(_right, right)) (_right, _beside) = (right, RowsBeside.Find(this, right));
        return _beside;
    }

    public static Sheet From(Grid grid, ReadingFrame frame)
    {
        var places = new GridCell?[grid.RowCount, grid.ColumnCount];
        foreach (var cell in grid.Cells)
        {
            for (var r = cell.Row; r < Math.Min(cell.Row + cell.RowSpan, grid.RowCount); r++)
            {
                for (var c = cell.Column; c < Math.Min(cell.Column + cell.ColumnSpan, grid.ColumnCount); c++) places[r, c] = cell;
            }
        }
        var rows = new List<SheetRow>();
        for (var r = 0; r < grid.RowCount; r++) rows.Add(RowAt(places, r, grid));
        return new Sheet(grid, frame, rows, Reaches(grid, frame));
    }

    private static SheetRow RowAt(GridCell?[,] places, int row, Grid grid)
    {
        var cells = new SheetCell[grid.ColumnCount];
        for (var c = 0; c < cells.Length; c++)
        {
            var place = places[row, c] ?? new GridCell(row, c, 1, 1, grid.Box, []);
            cells[c] = c > 0 && place == places[row, c - 1] ? cells[c - 1] : SheetCell.From(place, row, grid.Page);
        }
        return new SheetRow(grid.Page, cells);
    }

    /// <summary>The narrowest cell that begins or ends at a column bounds it.</summary>
    private static Box[] Reaches(Grid grid, ReadingFrame frame)
    {
        var all = frame.FromPage(grid.Box);
        var (lefts, rights) = (new double?[grid.ColumnCount], new double?[grid.ColumnCount]);
        foreach (var cell in grid.Cells)
        {
            var (box, first, last) = (frame.FromPage(cell.Box), cell.Column, cell.Column + cell.ColumnSpan - 1);
            if (first < lefts.Length) lefts[first] = Math.Max(lefts[first] ?? box.X0, box.X0);
            if (last < rights.Length) rights[last] = Math.Min(rights[last] ?? box.X1, box.X1);
        }
        var reaches = new Box[grid.ColumnCount];
        for (var c = 0; c < reaches.Length; c++) reaches[c] = new Box(lefts[c] ?? all.X0, all.Y0, rights[c] ?? all.X1, all.Y1);
        return reaches;
    }
}
