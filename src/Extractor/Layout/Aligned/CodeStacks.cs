using Extractor.Layout.Ruled;

namespace Extractor.Layout.Aligned;

/// <summary>
/// The lines of a column of codes → its codes. What lines belong together is told by their digits (a code has three, five or seven of them, and
/// follows its parent), by the rules and gaps between them, and by the figures beside them: each code has a row of these.
/// </summary>
/// <param name="figures">The heights of the rows of figures.</param>
internal sealed class CodeStacks(CodeStrip strip, int column, double[] figures, List<Edge> rules)
{
    /// <summary>In ems: the lines of one cell are no farther apart.</summary>
    private const double WidestPitch = 2.2;

    /// <summary>In ems: a figure so far above a code's first line, or below its last, still stands beside it.</summary>
    private const double Beside = 0.5;

    /// <summary>Two lines of one cell are as far apart as any other two; each share of that pitch more costs so much.</summary>
    private const double WiderGap = 4;

    /// <summary>A code without figures, or with those of several rows.</summary>
    private const double OtherFigures = 2;

    /// <summary>A code that follows none of its kin.</summary>
    private const double OutOfOrder = 6;

    /// <summary>At the page's edges, which may cut through a code; the figures may be overleaf.</summary>
    private const double NoCode = 5;

    private readonly IReadOnlyList<CodeStrip.Piece> _pieces = strip.Columns[column].Pieces;

    /// <summary>Where rules run through the column, from top to bottom.</summary>
    private readonly double[] _breaks =
        [.. rules.Where(r => r.Start < strip.Columns[column].X1 && r.End > strip.Columns[column].X0).Select(static r => r.Position).Order()];

    private readonly (double Cost, int From, string Code)[] _best = new (double, int, string)[strip.Columns[column].Pieces.Count + 1];

    /// <summary>The lines of each code, from top to bottom; null where they make no codes.</summary>
    public List<CodeStrip.Piece[]>? Find()
    {
        if (_pieces.Count == 0) return [];
        var pitch = Pitch();
        _best[0] = (0, 0, "");
        for (var end = 1; end <= _pieces.Count; end++)
        {
            _best[end] = (double.PositiveInfinity, end - 1, "");
            var (code, gaps) = ("", 0.0);
            for (var from = end - 1; from >= 0; from--)
            {
                if (from < end - 1 && !MayBeOneCell(from)) break;
                if (from < end - 1) gaps += WiderGap * Math.Max(0, (GapBelow(from) / pitch) - 1);
                code = _pieces[from].Segment.Text + code;
                if (code.Length > strip.LongestIn(column)) break;
                if (_best[from].Cost + gaps + CostOf(from, end, code) is var cost && cost < _best[end].Cost) _best[end] = (cost, from, code);
            }
        }
        return !double.IsPositiveInfinity(_best[^1].Cost) && Path() is var stacks && 2 * stacks.Count(IsSound) >= stacks.Count ? stacks : null;
    }

    /// <summary>A code with a row of figures of its own. Numbers of rows (1, 2, 3) and of bodies (301001) make few such, if any.</summary>
    private bool IsSound(CodeStrip.Piece[] stack) =>
        strip.IsWhole(column, string.Concat(stack.Select(static p => p.Segment.Text))) && CountFigures(stack[0].Segment, stack[^1].Segment) == 1;

    private List<CodeStrip.Piece[]> Path()
    {
        var stacks = new List<CodeStrip.Piece[]>();
        for (var end = _pieces.Count; end > 0; end = _best[end].From) stacks.Add([.. _pieces.Skip(_best[end].From).Take(end - _best[end].From)]);
        stacks.Reverse();
        return stacks;
    }

    private double Pitch()
    {
        var least = double.PositiveInfinity;
        for (var i = 0; i + 1 < _pieces.Count; i++) least = Math.Min(least, GapBelow(i));
        return least;
    }

    private double GapBelow(int piece) => _pieces[piece + 1].Segment.Baseline - _pieces[piece].Segment.Baseline;

    private bool MayBeOneCell(int upper)
    {
        var (above, below) = (_pieces[upper].Segment, _pieces[upper + 1].Segment);
        return GapBelow(upper) <= WidestPitch * below.PointSize && Above(_breaks, MiddleOf(above)) == Above(_breaks, MiddleOf(below));
    }

    private static double MiddleOf(Segment line) => line.Baseline - (LayoutSettings.ThroughLetters * line.PointSize);

    private double CostOf(int from, int end, string code)
    {
        var figuresBeside = CountFigures(_pieces[from].Segment, _pieces[end - 1].Segment);
        if (!strip.IsWhole(column, code))
            return (from == 0 || end == _pieces.Count) && code.Length < strip.LongestIn(column)
                ? NoCode + (OtherFigures * Math.Max(0, figuresBeside - 1)) : double.PositiveInfinity;
        var isInOrder = strip.Columns.Count > 1 || from == 0 || IsRestOfPageBefore(from) || Follows(code, _best[from].Code);
        return (isInOrder ? 0 : OutOfOrder) + (OtherFigures * Math.Abs(figuresBeside - 1));
    }

    /// <summary>The page's first text, whose figures stand on the page before with the beginning of its code: any code may follow.</summary>
    private bool IsRestOfPageBefore(int end) => _best[end].From == 0 && CountFigures(_pieces[0].Segment, _pieces[end - 1].Segment) == 0;

    /// <summary>A class, a child, a sibling, or a sibling of one of its parents: 20805 or 20808 behind 2080501.</summary>
    private static bool Follows(string code, string before) =>
        code.Length <= 3 || before.StartsWith(code[..^2], StringComparison.Ordinal);

    private int CountFigures(Segment first, Segment last)
    {
        var (top, bottom) = Reach(first, last);
        return Above(figures, bottom) - Above(figures, top);
    }

    /// <summary>How many of them.</summary>
    private static int Above(double[] heights, double height) => Array.BinarySearch(heights, height) is var at && at < 0 ? ~at : at;

    /// <summary>From above the first line to below the last: what stands there is of the code's row.</summary>
    public static (double Top, double Bottom) Reach(CodeStrip.Piece[] stack) => Reach(stack[0].Segment, stack[^1].Segment);

    private static (double Top, double Bottom) Reach(Segment first, Segment last) =>
        (first.Baseline - (Beside * first.PointSize), last.Baseline + (Beside * last.PointSize));
}
