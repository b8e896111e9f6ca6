using Extractor.Layout;

namespace Extractor.Narrative.Text;

/// <summary>The type area of a page's running text, in points: its edges, and how far a line keeps from them.</summary>
internal readonly record struct PageMeasure(double Left, double Right)
{
    /// <summary>Lines shorter than this (in characters) say little about the edges.</summary>
    private const int LongLine = 18;

    public static PageMeasure Of(IReadOnlyList<TextLine> lines, PageMeasure fallback)
    {
        var full = lines.Where(l => l.Text.Length >= LongLine).ToList();
        if (full.Count < 3) return fallback;
        var lefts = full.Select(l => l.Upright.X0).Order().ToList();
        var rights = full.Select(l => l.Upright.X1).Order().ToList();
        return new PageMeasure(lefts[lefts.Count / 10], rights[(rights.Count - 1) * 4 / 5]);
    }

    public bool IsIndented(TextLine line) => line.Upright.X0 - Left > 1.2 * line.PointSize;

    /// <summary>Points left free at the line's end, in characters.</summary>
    public double FreeCharacters(TextLine line) => (Right - line.Upright.X1) / Math.Max(1, line.PointSize);

    public bool IsCentred(TextLine line)
    {
        var (left, right) = (line.Upright.X0 - Left, Right - line.Upright.X1);
        return left > 2.5 * line.PointSize && right > 2.5 * line.PointSize && Math.Abs(left - right) < 3 * line.PointSize;
    }
}
