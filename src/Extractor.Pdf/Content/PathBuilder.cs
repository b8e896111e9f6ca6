namespace Extractor.Pdf.Content;

/// <summary>The path under construction, in points of the page.</summary>
internal sealed class PathBuilder
{
    /// <summary>How far from straight a side may run, in points.</summary>
    private const double Slant = 0.3;

    /// <summary>A drawing may be one long path; points beyond are left out.</summary>
    private const int MostPoints = 1 << 20;

    private PathPoint[] _points = new PathPoint[256];
    private int _count;
    private int _start = -1;

    public ReadOnlySpan<PathPoint> Points => _points.AsSpan(0, _count);

    /// <summary>Set by W: the path clips once it is painted.</summary>
    public bool Clips { get; set; }

    public void Move(in Matrix ctm, double x, double y)
    {
        _start = _count;
        Add(ctm, x, y, PathStep.Move);
    }

    public void Line(in Matrix ctm, double x, double y)
    {
        if (_start < 0) Move(ctm, x, y);
        else Add(ctm, x, y, PathStep.Line);
    }

    /// <summary>A curve, known by its end only.</summary>
    public void Curve(in Matrix ctm, double x, double y)
    {
        if (_start < 0) Move(ctm, x, y);
        else Add(ctm, x, y, PathStep.Curve);
    }

    public void Close()
    {
        // A part of the path that begins beyond the most points has none.
        if (_start < 0 || _start >= _count || _points[_count - 1].Step == PathStep.Close) return;
        var first = _points[_start];
        Append(first with { Step = PathStep.Close });
    }

    public void Rectangle(in Matrix ctm, double x, double y, double width, double height)
    {
        Move(ctm, x, y);
        Line(ctm, x + width, y);
        Line(ctm, x + width, y + height);
        Line(ctm, x, y + height);
        Close();
    }

    public void Clear()
    {
        _count = 0;
        _start = -1;
        Clips = false;
    }

    /// <summary>The box around all points; empty for an empty path.</summary>
    public Box Bounds()
    {
        if (_count == 0) return default;
        var (x0, y0, x1, y1) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (ref readonly var p in Points)
        {
            x0 = Math.Min(x0, p.X);
            y0 = Math.Min(y0, p.Y);
            x1 = Math.Max(x1, p.X);
            y1 = Math.Max(y1, p.Y);
        }

        return new Box(x0, y0, x1, y1);
    }

    /// <summary>One rectangle along the page's axes and nothing else.</summary>
    public bool IsRectangle()
    {
        if (_count is < 4 or > 6 || !AreOpposite(_points[0], _points[2]) || !AreOpposite(_points[1], _points[3])) return false;
        for (var i = 1; i < _count; i++)
        {
            var (from, to) = (_points[i - 1], _points[i]);
            if (to.Step is PathStep.Move or PathStep.Curve || Math.Min(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) > Slant) return false;
            if (i >= 4 && Math.Max(Math.Abs(to.X - _points[0].X), Math.Abs(to.Y - _points[0].Y)) > Slant) return false;
        }

        return true;
    }

    private static bool AreOpposite(in PathPoint a, in PathPoint b) => Math.Abs(a.X - b.X) > Slant && Math.Abs(a.Y - b.Y) > Slant;

    private void Add(in Matrix ctm, double x, double y, PathStep step)
    {
        var (px, py) = ctm.Apply(x, y);
        Append(new PathPoint(px, py, step));
    }

    private void Append(in PathPoint point)
    {
        if (_count >= MostPoints) return;
        if (_count == _points.Length) Array.Resize(ref _points, _count * 2);
        _points[_count++] = point;
    }
}
