namespace Extractor.Layout.Aligned;

/// <summary>A head cell's text: lines that stand close below each other.</summary>
internal sealed class HeadBlock(Segment first)
{
    public List<Segment> Lines { get; } = [first];

    public double X0 { get; private set; } = first.X0;

    public double X1 { get; private set; } = first.X1;

    public double CenterX => (X0 + X1) / 2;

    public double Top => Lines[0].Top;

    public double Bottom => Lines[^1].Bottom;

    public double CenterY => (Top + Bottom) / 2;

    public double PointSize => Lines[0].PointSize;

    public int FirstColumn { get; set; } = -1;

    public int LastColumn { get; set; } = -1;

    public int Level { get; set; }

    public void Add(Segment line)
    {
        Lines.Add(line);
        X0 = Math.Min(X0, line.X0);
        X1 = Math.Max(X1, line.X1);
    }

    public string Text => string.Concat(Lines.Select(static l => l.Text));

    public bool Covers(int column) => column >= FirstColumn && column <= LastColumn;
}
