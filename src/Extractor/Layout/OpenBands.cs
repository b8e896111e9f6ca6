using Extractor.Layout.Aligned;
using Extractor.Layout.Ruled;

namespace Extractor.Layout;

/// <summary>
/// A row of a ruled grid in which figures stand one below the other is no row, and a cell with several of them beside each other no
/// cell: no rules are drawn within the body. The frame is cut there; its rows are found by alignment, in the columns that are drawn.
/// </summary>
internal static class OpenBands
{
    /// <summary>Figures below each other in one column, where no other column has any so.</summary>
    private const int SureFigures = 3;

    /// <param name="words">In the frame.</param>
    /// <param name="size">Of most words of the page, in points.</param>
    /// <param name="columns">Takes where the cut bands stand and the columns that are drawn through them.</param>
    /// <returns>The frame, what of it is above the open row, or null where nothing is left.</returns>
    public static CellFrame? Cut(CellFrame frame, List<Word> words, double size, List<DrawnColumns> columns)
    {
        var figures = FiguresByCell(frame, words);
        if (HaveFiguresBeside(frame, figures)) return null;
        var open = FirstOpen(frame, words, figures, size);
        var isWhole = open is null or 1 && frame.RowCount > 1 && HoldsHeadRows(frame, words, open == 1);
        if (open is null && !isWhole) return frame;
        var row = isWhole ? 0 : open!.Value;
        columns.Add(new DrawnColumns(frame.Ys[row], frame.Ys[^1], BordersIn(frame, isWhole ? 1 : row)));
        if (row == 0) return null;
        return new CellFrame(frame.Ys[..(row + 1)], frame.Xs,
            [.. frame.Cells.Where(c => c.Row < row).Select(c => c with { RowSpan = Math.Min(c.RowSpan, row - c.Row) })], frame.Origin)
        { OpenTop = frame.OpenTop };
    }

    /// <summary>
    /// Figures far beside each other in a cell over fewer columns than they are: borders are drawn between few of the columns, if between any.
    /// </summary>
    private static bool HaveFiguresBeside(CellFrame frame, Dictionary<int, List<Word>> figures) =>
        figures.Any(f => frame.Cells[f.Key] is { RowSpan: 1 } cell && f.Value.Count > cell.ColumnSpan && AreBeside([.. f.Value]));

    private static bool AreBeside(List<Word> figures)
    {
        if (figures.Count < SureFigures) return false;
        figures.Sort(static (a, b) => a.Box.X0.CompareTo(b.Box.X0));
        return figures.Zip(figures.Skip(1)).All(p => p.Second.Box.X0 - p.First.Box.X1 > LayoutSettings.SureGap * p.First.PointSize
            && Math.Abs(p.Second.Baseline - p.First.Baseline) < LayoutSettings.SameBaseline * p.First.PointSize);
    }

    /// <summary>Two heads beside each other in one cell of the first row, over columns that the next row parts: the heads' rows are not drawn either.</summary>
    private static bool HoldsHeadRows(CellFrame frame, List<Word> words, bool isOpenBelow)
    {
        var heads = words.FindAll(w => w.CenterY > frame.Ys[0] && w.CenterY < frame.Ys[1]);
        if (heads.Count == 0) return false;
        var owners = frame.Owners();
        var rows = LineBuilder.Rows(heads).ConvertAll(TextRow.Of);
        if (rows.Count < 2) return false;
        return rows.Exists(r => r.Segments.GroupBy(s => CellFiller.OwnerAt(frame, owners, 0, s.Words[0]))
            .Any(g => IsRowOfHeads(frame, frame.Cells[g.Key], [.. g])))
            || (frame.RowCount == 2 && rows.Exists(r => r.Segments.Any(s => Straddles(frame, s, s.PointSize))))
            || (isOpenBelow && (rows.Exists(TableParts.CountsUp) || rows[0].Segments.Any(s => Straddles(frame, s, LayoutSettings.Overhang))));
    }

    /// <summary>A head over a border: it spans columns that are drawn only through the heads below it.</summary>
    private static bool Straddles(CellFrame frame, Segment head, double by) => frame.Xs.Any(x => x > head.X0 + by && x < head.X1 - by);

    /// <summary>A head for each column that the cell reaches over; 科　　目 set wide over two columns is one word.</summary>
    private static bool IsRowOfHeads(CellFrame frame, CellSpan cell, List<Segment> heads) =>
        cell.ColumnSpan > 1 && cell.ColumnSpan < frame.ColumnCount && heads.Count == cell.ColumnSpan
        && heads.TrueForAll(static h => h.Kind == SegmentKind.Text && (h.Text.Length > 1 || h.Text is "类" or "款" or "项"))
        && heads.Select(h => CellFiller.IndexOf(frame.Xs, h.CenterX)).Distinct().Count() == heads.Count;

    /// <summary>The figures that stand in each cell, by the cell's place among all.</summary>
    private static Dictionary<int, List<Word>> FiguresByCell(CellFrame frame, List<Word> words)
    {
        var figures = new Dictionary<int, List<Word>>();
        foreach (var word in words)
        {
            if (!IsFigure(word.Text)) continue;
            var owner = CellFiller.OwnerAt(frame, frame.Owners(), CellFiller.IndexOf(frame.Ys, word.CenterY), word);
            if (!figures.TryGetValue(owner, out var held)) figures[owner] = held = [];
            held.Add(word);
        }
        return figures;
    }

    private static int? FirstOpen(CellFrame frame, List<Word> words, Dictionary<int, List<Word>> all, double size)
    {
        var figures = all.Where(f => frame.Cells[f.Key] is { RowSpan: 1 } cell
            && (cell.ColumnSpan > 1 || frame.Ys[cell.Row + 1] - frame.Ys[cell.Row] >= LayoutSettings.LowestBand * size)).ToDictionary();
        if (figures.Count == 0) return null;
        if (frame.RowCount == 1 && IsWhole(frame, frame.Owners(), words, figures)) return 0;
        return figures.GroupBy(f => frame.Cells[f.Key].Row, f => frame.Cells[f.Key].ColumnSpan > 2 && f.Value.Count > 1 ? SureFigures : MostStacked(f.Value))
            .Where(IsOpen).Select(g => (int?)g.Key).Min();
    }

    /// <summary>One row with heads and figures in the same cells is a whole table.</summary>
    private static bool IsWhole(CellFrame frame, int[] owners, List<Word> words, Dictionary<int, List<Word>> figures) =>
        figures.Count(f => words.Exists(w => CellFiller.OwnerAt(frame, owners, 0, w) == f.Key
            && SegmentKinds.Of(w.Text) == SegmentKind.Text && w.Baseline < f.Value[0].Baseline - (LayoutSettings.Ascent * w.PointSize))) >= SureFigures;

    private static bool IsOpen(IEnumerable<int> stacked) =>
        stacked.Where(static n => n > 1).ToArray() is var columns && (columns.Length > 1 || Array.Exists(columns, static n => n >= SureFigures));

    private static bool IsFigure(string text) => text is [.., var last] && char.IsAsciiDigit(last) && text.Contains('.', StringComparison.Ordinal)
        && SegmentKinds.Of(text) == SegmentKind.Amount;

    /// <summary>How many figures of a cell stand below each other: each overlaps the one above from left to right, a line away or more.</summary>
    private static int MostStacked(List<Word> figures)
    {
        figures.Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
        var most = 1;
        foreach (var first in figures)
        {
            var (count, last) = (1, first);
            foreach (var next in figures)
            {
                if (next.Baseline - last.Baseline < LayoutSettings.Ascent * next.PointSize
                    || Math.Min(next.Box.X1, last.Box.X1) <= Math.Max(next.Box.X0, last.Box.X0)) continue;
                (count, last) = (count + 1, next);
            }
            most = Math.Max(most, count);
            if (most >= SureFigures) break;
        }
        return most;
    }

    /// <summary>Those that no cell of the row lies over.</summary>
    private static double[] BordersIn(CellFrame frame, int row)
    {
        var borders = new List<double> { frame.Xs[0] };
        foreach (var cell in frame.Cells.Where(c => c.Row <= row && c.Row + c.RowSpan > row).OrderBy(static c => c.Column))
            borders.Add(frame.Xs[cell.Column + cell.ColumnSpan]);
        return [.. borders];
    }
}
