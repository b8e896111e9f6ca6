using Extractor.Layout;

namespace Extractor.Forms.Sheets;

/// <summary>The heights between a grid's rows, from its top to its bottom, in points.</summary>
internal sealed class RowEdges
{
    /// <summary>Heads have other levels over other columns.</summary>
    public const int MostHeadRows = 3;

    private readonly double[] _heights;

    public RowEdges(Sheet sheet)
    {
        var (grid, frame) = (sheet.Grid, sheet.Frame);
        _heights = new double[grid.RowCount + 1];
        Array.Fill(_heights, double.PositiveInfinity);
        foreach (var cell in grid.Cells) _heights[cell.Row] = Math.Min(_heights[cell.Row], frame.FromPage(cell.Box).Y0);
        _heights[^1] = frame.FromPage(grid.Box).Y1;
    }

    private RowEdges(double[] heights) => _heights = heights;

    /// <summary>Of rows that were put together by their texts: they fit none.</summary>
    public static RowEdges None { get; } = new([0, 0]);

    public int Rows => _heights.Length - 1;

    public RowEdges Moved(double by) => new([.. _heights.Select(h => h + by)]);

    /// <summary>Both end at one height, and but for the levels of their heads the edges of one are those of the other.</summary>
    public bool Fit(RowEdges other)
    {
        if (!Same(_heights[^1], other._heights[^1]) || !Ascends || !other.Ascends) return false;
        var (own, others) = (Array.FindAll(_heights, h => !other.Has(h)), Array.FindAll(other._heights, h => !Has(h)));
        if (own.Length + others.Length > MostHeadRows) return false;
        var isHeadCut = !Same(_heights[0], other._heights[0]) || own.Length > 0 && others.Length > 0;
        return !isHeadCut || own.Concat(others).All(h => h < HeadEnd(this) && h < HeadEnd(other));

        static double HeadEnd(RowEdges edges) => edges._heights[Math.Min(MostHeadRows, edges.Rows)];
    }

    /// <summary>The edges of both.</summary>
    public RowEdges With(RowEdges other) => Array.TrueForAll(other._heights, Has) ? this
        : new([.. _heights.Concat(other._heights.Where(h => !Has(h))).Order()]);

    /// <summary>The row that reaches over row <paramref name="row"/> of the finer edges; the first one where its head begins lower.</summary>
    public int RowAt(RowEdges finer, int row) =>
        Math.Max(0, Array.FindLastIndex(_heights, Rows - 1, h => h <= finer._heights[row] + FormSettings.SameRowEdge));

    /// <summary>A grid whose first cells lie over each other has no edges of rows.</summary>
    private bool Ascends => _heights.Zip(_heights.Skip(1)).All(p => p.First < p.Second);

    /// <remarks>The heights ascend.</remarks>
    private bool Has(double height)
    {
        var at = Array.BinarySearch(_heights, height - FormSettings.SameRowEdge);
        for (at = at < 0 ? ~at : at; at < _heights.Length && _heights[at] < height + FormSettings.SameRowEdge; at++)
            if (Same(_heights[at], height)) return true;
        return false;
    }

    private static bool Same(double a, double b) => Math.Abs(a - b) < FormSettings.SameRowEdge;
}
