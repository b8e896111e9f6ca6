using Extractor.Layout.Aligned;

namespace Extractor.Layout.Parts;

/// <summary>A column of a form's part: where its texts stand, and what is printed over them.</summary>
internal sealed class PartColumn(double x0, double x1, string head)
{
    public double X0 { get; private set; } = x0;

    public double X1 { get; private set; } = x1;

    /// <summary>Empty where the row of the heads has nothing over it.</summary>
    public string Head { get; set; } = head;

    /// <summary>The baselines at which it has a text.</summary>
    public HashSet<double> Lines { get; } = [];

    /// <summary>One cell may stand beside several rows.</summary>
    public bool SpansRows { get; set; }

    public double Overlap(Segment s) => s.Overlap(X0, X1);

    public void Widen(double x0, double x1, double line)
    {
        (X0, X1) = (Math.Min(X0, x0), Math.Max(X1, x1));
        Lines.Add(line);
    }

    public void Take(PartColumn other)
    {
        (X0, X1) = (Math.Min(X0, other.X0), Math.Max(X1, other.X1));
        Lines.UnionWith(other.Lines);
    }
}
