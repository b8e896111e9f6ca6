namespace Extractor.Layout.Aligned;

/// <summary>A column as its texts show it: from the leftmost to the rightmost of them, and the rows in which it has one.</summary>
internal sealed class Column(double x0, double x1)
{
    /// <summary>What stands for the row of column numbers in <see cref="Rows"/>.</summary>
    public const int NumberRow = -1;

    public double X0 { get; private set; } = x0;

    public double X1 { get; private set; } = x1;

    public HashSet<int> Rows { get; } = [];

    /// <summary>The lowest head cell over it.</summary>
    public HeadBlock? Head { get; set; }

    /// <summary>Nothing but a total's label, which may as well span other columns, stands in it.</summary>
    public bool IsLabelOnly { get; init; }

    /// <summary>A column of codes that is blank on this page: no neighbour's part.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>A column of figures, not of labels.</summary>
    public bool HoldsFigures { get; init; }

    public double CenterX => (X0 + X1) / 2;

    public void Widen(double x0, double x1)
    {
        X0 = Math.Min(X0, x0);
        X1 = Math.Max(X1, x1);
    }

    public void Take(Column other)
    {
        Widen(other.X0, other.X1);
        Rows.UnionWith(other.Rows);
        Head ??= other.Head;
    }
}
