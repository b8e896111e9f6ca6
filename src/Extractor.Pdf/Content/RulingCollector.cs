namespace Extractor.Pdf.Content;

/// <summary>Makes rulings out of painted paths, of which only straight parts along the page's axes count; filled curves are shapes.</summary>
internal sealed class RulingCollector(List<Ruling> rulings, List<Box> shapes, WhiteCovers covers)
{
    /// <summary>A filled rectangle or a stroke of this thickness is an area, not a line.</summary>
    private const double ThickestLine = 3;

    private const double ThickestStroke = 6;

    /// <summary>How far from straight a line may run, in points.</summary>
    private const double Slant = 0.3;

    /// <summary>Rulings and shapes that are kept, each.</summary>
    public int Most { get; set; }

    public void Stroke(ReadOnlySpan<PathPoint> path, double width, in Box clip)
    {
        for (var i = 1; i < path.Length; i++)
        {
            if (path[i].Step is PathStep.Line or PathStep.Close) StrokeSegment(path[i - 1], path[i], width, clip);
        }
    }

    public void Fill(ReadOnlySpan<PathPoint> path, in Box clip)
    {
        for (var rest = path; rest.Length > 0;) FillPolygon(NextPolygon(ref rest), clip);
    }

    /// <summary>An opaque white rectangle: what lies under it does not show any more.</summary>
    public void Cover(in Box area, in Box clip) => covers.Add(Overlap(area, clip), rulings.Count);

    private static ReadOnlySpan<PathPoint> NextPolygon(ref ReadOnlySpan<PathPoint> rest)
    {
        var to = 1;
        while (to < rest.Length && rest[to].Step != PathStep.Move) to++;
        var polygon = rest[..to];
        rest = rest[to..];
        return polygon;
    }

    private void StrokeSegment(in PathPoint a, in PathPoint b, double width, in Box clip)
    {
        var (dx, dy) = (Math.Abs(b.X - a.X), Math.Abs(b.Y - a.Y));
        var half = width / 2;
        if (dy <= Slant && dx > 4 * dy)
        {
            var y = (a.Y + b.Y) / 2;
            AddLine(new Box(Math.Min(a.X, b.X), y - half, Math.Max(a.X, b.X), y + half), width, clip);
        }
        else if (dx <= Slant && dy > 4 * dx)
        {
            var x = (a.X + b.X) / 2;
            AddLine(new Box(x - half, Math.Min(a.Y, b.Y), x + half, Math.Max(a.Y, b.Y)), width, clip);
        }
    }

    private void AddLine(in Box box, double width, in Box clip)
    {
        if (width > ThickestStroke) AddArea(box, clip);
        else Add(box, clip, RulingKind.Stroke);
    }

    private void FillPolygon(ReadOnlySpan<PathPoint> polygon, in Box clip)
    {
        var bounds = Bounds(polygon);
        foreach (ref readonly var p in polygon)
        {
            if (p.Step != PathStep.Curve) continue;
            if (shapes.Count < Most && bounds.Intersects(clip)) shapes.Add(bounds);
            return;
        }

        if (Math.Min(bounds.Width, bounds.Height) < ThickestLine)
        {
            if (polygon.Length > 2) Add(bounds, clip, RulingKind.ThinFill);
        }
        else if (IsRectangle(polygon, bounds))
        {
            AddArea(bounds, clip);
        }
        else
        {
            AddEdges(polygon, clip);
        }
    }

    private static Box Bounds(ReadOnlySpan<PathPoint> polygon)
    {
        var box = new Box(polygon[0].X, polygon[0].Y, polygon[0].X, polygon[0].Y);
        foreach (ref readonly var p in polygon[1..]) box = box.Union(new Box(p.X, p.Y, p.X, p.Y));
        return box;
    }

    /// <summary>Every point on a corner of the bounds.</summary>
    private static bool IsRectangle(ReadOnlySpan<PathPoint> polygon, in Box bounds)
    {
        if (polygon.Length is < 4 or > 6) return false;
        foreach (ref readonly var p in polygon)
        {
            var atSide = Math.Min(p.X - bounds.X0, bounds.X1 - p.X) <= Slant;
            if (!atSide || Math.Min(p.Y - bounds.Y0, bounds.Y1 - p.Y) > Slant) return false;
        }

        return true;
    }

    private void AddArea(in Box area, in Box clip)
    {
        var shown = Overlap(area, clip);
        if (!(shown.Width > 0 && shown.Height > 0) || rulings.Count >= Most) return;
        if (Math.Min(shown.Width, shown.Height) < ThickestLine)
        {
            rulings.Add(new Ruling(shown, RulingKind.ThinFill));
            return;
        }

        rulings.Add(new Ruling(shown with { Y1 = shown.Y0 }, RulingKind.FillEdge));
        rulings.Add(new Ruling(shown with { Y0 = shown.Y1 }, RulingKind.FillEdge));
        rulings.Add(new Ruling(shown with { X1 = shown.X0 }, RulingKind.FillEdge));
        rulings.Add(new Ruling(shown with { X0 = shown.X1 }, RulingKind.FillEdge));
    }

    /// <summary>The edges of a polygon all of whose sides run along the axes; others are drawings.</summary>
    private void AddEdges(ReadOnlySpan<PathPoint> polygon, in Box clip)
    {
        if (polygon.Length is < 5 or > 64) return;
        for (var i = 1; i < polygon.Length; i++)
        {
            var (a, b) = (polygon[i - 1], polygon[i]);
            if (Math.Min(Math.Abs(b.X - a.X), Math.Abs(b.Y - a.Y)) > Slant) return;
        }

        for (var i = 1; i < polygon.Length; i++)
        {
            var (a, b) = (polygon[i - 1], polygon[i]);
            var edge = new Box(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y));
            if (Math.Max(edge.Width, edge.Height) > Slant) Add(edge, clip, RulingKind.FillEdge);
        }
    }

    private void Add(in Box box, in Box clip, RulingKind kind)
    {
        var shown = Overlap(box, clip);
        if (!(shown.Width >= 0 && shown.Height >= 0) || (shown.Width == 0 && shown.Height == 0) || rulings.Count >= Most) return;
        rulings.Add(new Ruling(shown, kind));
    }

    private static Box Overlap(in Box a, in Box b) =>
        new(Math.Max(a.X0, b.X0), Math.Max(a.Y0, b.Y0), Math.Min(a.X1, b.X1), Math.Min(a.Y1, b.Y1));
}
