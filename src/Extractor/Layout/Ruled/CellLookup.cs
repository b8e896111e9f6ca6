namespace Extractor.Layout.Ruled;

/// <summary>Finds the cell of a grid that holds a place, by the borders instead of cell after cell.</summary>
internal sealed class CellLookup
{
    private readonly double[] _xs;
    private readonly double[] _ys;
    private readonly int[] _owners;

    public CellLookup(Grid grid)
    {
        _xs = Borders(grid, static b => b.X0, static b => b.X1);
        _ys = Borders(grid, static b => b.Y0, static b => b.Y1);
        _owners = new int[Math.Max(0, (_xs.Length - 1) * (_ys.Length - 1))];
        Array.Fill(_owners, -1);
        for (var c = grid.Cells.Count - 1; c >= 0; c--)
        {
            var box = grid.Cells[c].Box;
            var (left, right) = (Array.BinarySearch(_xs, box.X0), Array.BinarySearch(_xs, box.X1));
            for (var row = Array.BinarySearch(_ys, box.Y0); row < Array.BinarySearch(_ys, box.Y1); row++)
                Array.Fill(_owners, c, row * (_xs.Length - 1) + left, Math.Max(0, right - left));
        }
    }

    /// <summary>The cell's index; null where none holds the place.</summary>
    public int? Find(double x, double y)
    {
        if (_owners.Length == 0 || x < _xs[0] || x > _xs[^1] || y < _ys[0] || y > _ys[^1]) return null;
        var owner = _owners[CellFiller.IndexOf(_ys, y) * (_xs.Length - 1) + CellFiller.IndexOf(_xs, x)];
        return owner < 0 ? null : owner;
    }

    private static double[] Borders(Grid grid, Func<Pdf.Box, double> first, Func<Pdf.Box, double> last) =>
        [.. grid.Cells.SelectMany(c => new[] { first(c.Box), last(c.Box) }).Distinct().Order()];
}
