using Extractor.Layout.Ruled;
using Extractor.Pdf;

namespace Extractor.Layout.Aligned;

/// <summary>Puts head cells, the row of column numbers and the body rows into one grid.</summary>
internal sealed class AlignedGridFill(
    TableRegion region,
    TableParts parts,
    List<BodyRow> body,
    List<Column> columns,
    List<HeadBlock> blocks)
{
    private readonly int _levels = region.Head is { } head ? head.RowCount : blocks.Count == 0 ? 0 : blocks.Max(static b => b.Level) + 1;

    private readonly FigureColumns _figures = FigureColumns.Of(body.SelectMany(static r => r.Lines));

    private int NumberRows => parts.ColumnNumbers is null ? 0 : 1;

    private int RowCount => _levels + NumberRows + body.Count;

    public Grid? ToGrid(int page, ReadingFrame reading)
    {
        if (RowCount < (region.Overleaf is null && !region.IsHeadAlone ? 2 : 1)) return null;
        var xs = ColumnBorders();
        var ys = RowBorders();
        var contents = new Dictionary<CellSpan, List<Word>>();
        PlaceHeads(contents);
        if (parts.ColumnNumbers is { } numbers) PlaceRow(contents, [numbers], _levels);
        for (var r = 0; r < body.Count; r++) PlaceRow(contents, body[r].Lines, _levels + NumberRows + r);
        var cells = new List<GridCell>(contents.Count);
        foreach (var (span, words) in contents.OrderBy(static c => c.Key.Row).ThenBy(static c => c.Key.Column))
        {
            var box = new Box(xs[span.Column], ys[span.Row], xs[span.Column + span.ColumnSpan], ys[span.Row + span.RowSpan]);
            IReadOnlyList<TextLine> lines = words.Count == 0 ? [] : LineBuilder.Build(words, page, reading);
            cells.Add(new GridCell(span.Row, span.Column, span.RowSpan, span.ColumnSpan, reading.ToPage(box), lines));
        }
        return new Grid
        {
            Page = page,
            Box = reading.ToPage(new Box(xs[0], ys[0], xs[^1], ys[^1])),
            RowCount = RowCount,
            ColumnCount = columns.Count,
            Cells = cells,
            HeadRows = _levels + NumberRows,
            Origin = region.LongRules.Count >= 2 ? GridOrigin.HorizontalRules : GridOrigin.Aligned,
        };
    }

    private void PlaceHeads(Dictionary<CellSpan, List<Word>> contents)
    {
        foreach (var (span, words) in region.Head?.Cells ?? []) contents[span] = words;
        if (region.Head is not null) return;
        var taken = new bool[_levels, columns.Count];
        foreach (var block in blocks.OrderBy(static b => b.Level).ThenBy(static b => b.FirstColumn))
        {
            var below = LowestFree(block);
            var span = new CellSpan(block.Level, block.FirstColumn, below - block.Level, block.LastColumn - block.FirstColumn + 1);
            var words = new List<Word>();
            foreach (var line in block.Lines) words.AddRange(line.Words);
            if (IsTaken(taken, span)) AddToOwner(contents, span, words);
            else contents[Take(taken, span)] = words;
        }
        for (var r = 0; r < _levels; r++)
            for (var c = 0; c < columns.Count; c++)
                if (!taken[r, c]) contents[new CellSpan(r, c, 1, 1)] = [];
    }

    /// <summary>The level at which the next head below stands, over any of the block's columns.</summary>
    private int LowestFree(HeadBlock block)
    {
        var lowest = _levels;
        foreach (var other in blocks)
            if (other.Level > block.Level && other.FirstColumn <= block.LastColumn && other.LastColumn >= block.FirstColumn)
                lowest = Math.Min(lowest, other.Level);
        return lowest;
    }

    private static bool IsTaken(bool[,] taken, CellSpan span)
    {
        for (var r = span.Row; r < span.Row + span.RowSpan; r++)
            for (var c = span.Column; c < span.Column + span.ColumnSpan; c++)
                if (taken[r, c]) return true;
        return false;
    }

    private static CellSpan Take(bool[,] taken, CellSpan span)
    {
        for (var r = span.Row; r < span.Row + span.RowSpan; r++)
            for (var c = span.Column; c < span.Column + span.ColumnSpan; c++) taken[r, c] = true;
        return span;
    }

    private static void AddToOwner(Dictionary<CellSpan, List<Word>> contents, CellSpan span, List<Word> words)
    {
        foreach (var (owner, held) in contents)
            if (owner.Row <= span.Row && owner.Row + owner.RowSpan > span.Row
                && owner.Column < span.Column + span.ColumnSpan && owner.Column + owner.ColumnSpan > span.Column)
            {
                held.AddRange(words);
                return;
            }
    }

    private void PlaceRow(Dictionary<CellSpan, List<Word>> contents, IReadOnlyList<TextRow> lines, int row)
    {
        var words = new List<Word>[columns.Count];
        for (var c = 0; c < columns.Count; c++) words[c] = [];
        var spans = new Dictionary<int, int>();
        foreach (var line in lines)
            for (var i = 0; i < line.Segments.Count; i++)
            {
                var segment = line.Segments[i];
                var column = ColumnOf(segment);
                if (segment.IsMergedLabel && lines.Count == 1)
                {
                    var (first, last) = LabelSpan(line, i, column);
                    spans[first] = last;
                    column = first;
                }
                words[column].AddRange(segment.Words);
            }
        for (var c = 0; c < columns.Count; c++)
        {
            var last = spans.GetValueOrDefault(c, c);
            contents[new CellSpan(row, c, 1, last - c + 1)] = words[c];
            c = last;
        }
    }

    /// <summary>The blank columns around a total's label, up to its figure, over which it is centred.</summary>
    private (int First, int Last) LabelSpan(TextRow line, int index, int column)
    {
        var segment = line.Segments[index];
        var low = index == 0 ? 0 : ColumnOf(line.Segments[index - 1]) + 1;
        var high = index + 1 == line.Segments.Count ? column : ColumnOf(line.Segments[index + 1]) - 1;
        if (low < column && high >= column && _figures.Overlap(columns[column])) return (low, high);
        if (blocks.Find(b => Math.Abs(b.CenterX - segment.CenterX) < LayoutSettings.OtherLine * segment.PointSize && b.FirstColumn >= low
            && b.LastColumn <= Math.Max(high, b.FirstColumn < column + 1 && index + 1 == line.Segments.Count ? b.LastColumn : high)) is { } head)
            return (head.FirstColumn, head.LastColumn);
        if (high > column || low < column)
        {
            var middle = (columns[low].X0 + columns[Math.Max(high, column)].X1) / 2;
            var width = columns[Math.Max(high, column)].X1 - columns[low].X0;
            var off = Math.Max(LayoutSettings.OffMiddle * segment.PointSize, LayoutSettings.OffMiddleShare * width);
            if (Math.Abs(middle - segment.CenterX) < off) return (low, Math.Max(high, column));
        }
        return (column, column);
    }

    private int ColumnOf(Segment segment)
    {
        if (!segment.IsNumeric && !segment.IsMergedLabel && _figures.EndOf(segment) is var end && end < segment.X1) segment = segment with { X1 = end };
        var best = 0;
        var bestOverlap = double.MinValue;
        for (var c = 0; c < columns.Count; c++)
        {
            var overlap = segment.Overlap(columns[c].X0, columns[c].X1);
            if (overlap <= bestOverlap) continue;
            bestOverlap = overlap;
            best = c;
        }
        return best;
    }

    private double[] ColumnBorders()
    {
        var xs = new double[columns.Count + 1];
        xs[0] = Math.Min(region.X0, columns[0].X0) - LayoutSettings.AroundText;
        xs[^1] = Math.Max(region.X1, columns[^1].X1) + LayoutSettings.AroundText;
        for (var c = 1; c < columns.Count; c++) xs[c] = (columns[c - 1].X1 + columns[c].X0) / 2;
        return xs;
    }

    private double[] RowBorders()
    {
        var tops = new double[RowCount];
        var bottoms = new double[RowCount];
        for (var l = 0; l < _levels; l++) (tops[l], bottoms[l]) = LevelAt(l);
        if (parts.ColumnNumbers is { } numbers) (tops[_levels], bottoms[_levels]) = (numbers.Top, numbers.Bottom);
        for (var r = 0; r < body.Count; r++)
            (tops[_levels + NumberRows + r], bottoms[_levels + NumberRows + r]) = (body[r].Top, body[r].Bottom);
        var ys = new double[RowCount + 1];
        ys[0] = tops[0] - LayoutSettings.AroundText;
        for (var r = 1; r < RowCount; r++) ys[r] = Math.Max(ys[r - 1] + 1, (bottoms[r - 1] + tops[r]) / 2);
        ys[^1] = Math.Max(ys[RowCount - 1] + 1, bottoms[^1] + LayoutSettings.AroundText);
        return ys;
    }

    private (double Top, double Bottom) LevelAt(int level)
    {
        if (region.Head is not { } head)
            return (blocks.Where(b => b.Level == level).Min(static b => b.Top), blocks.Where(b => b.Level == level).Min(static b => b.Bottom));
        var top = head.Cells.SelectMany(static c => c.Words).Min(static w => w.Top);
        var height = head.Cells.SelectMany(static c => c.Words).Max(static w => w.Bottom) - top;
        return (top + (level * height / _levels), top + ((level + 1) * height / _levels));
    }
}
