using Extractor.Pdf;

namespace Extractor.Layout.Ruled;

/// <summary>A grid's places before any text is put in: row and column borders, and which cells are merged.</summary>
/// <param name="Ys">Row borders from top to bottom, one more than rows.</param>
/// <param name="Xs">Column borders from left to right, one more than columns.</param>
internal sealed record CellFrame(double[] Ys, double[] Xs, IReadOnlyList<CellSpan> Cells, GridOrigin Origin)
{
    public bool OpenTop { get; init; }

    public bool OpenBottom { get; init; }

    public int RowCount => Ys.Length - 1;

    public int ColumnCount => Xs.Length - 1;

    public Box Box => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    public Box BoxOf(CellSpan cell) =>
        new(Xs[cell.Column], Ys[cell.Row], Xs[cell.Column + cell.ColumnSpan], Ys[cell.Row + cell.RowSpan]);

    private int[]? _owners;

    /// <summary>The index in <see cref="Cells"/> for each place, row by row.</summary>
    public int[] Owners() => _owners ??= FindOwners();

    private int[] FindOwners()
    {
        var owners = new int[RowCount * ColumnCount];
        for (var i = 0; i < Cells.Count; i++)
        {
            var cell = Cells[i];
            for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++)
                for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++) owners[r * ColumnCount + c] = i;
        }
        return owners;
    }
}
