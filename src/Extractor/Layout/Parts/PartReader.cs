using Extractor.Layout.Aligned;

namespace Extractor.Layout.Parts;

/// <summary>
/// Reads a part whose columns have heads and whose rows are not drawn: figures tell the rows, the lines of the other cells are put to
/// them. Null where a line can be of no row for sure: what is unread is said, what is read wrong is not.
/// </summary>
internal sealed class PartReader
{
    private readonly FormLine? _head;
    private readonly IReadOnlyList<FormLine> _lines;
    private readonly List<PartColumn> _columns;
    private readonly List<(Segment Segment, int Column)> _texts = [];
    private readonly double _em;
    private readonly List<double> _rows = [];
    private readonly bool _isCut;
    private bool _isAtTop;

    private PartReader(FormLine? head, IReadOnlyList<FormLine> lines, IReadOnlyList<PartColumn> before, bool isCut)
    {
        (_head, _lines, _isCut) = (head, lines, isCut);
        _em = lines[0].PointSize;
        _columns = PartColumns.Of(head, lines, before);
        foreach (var line in lines)
            foreach (var segment in line == head ? line.Segments.SelectMany(HeadPieces.Of) : PartColumns.Cut(_columns, line))
                _texts.Add((segment, PartColumns.At(_columns, segment)));
    }

    private bool HasIndicators => _columns.Exists(static c => FormWords.IsOfIndicators(c.Head));

    private bool IsOpen => _isCut || HasIndicators && Total is null;

    private bool HasTasks => _head is not null && FormWords.IsTaskHead(_head);

    private FormLine? Total => HasIndicators && FormWords.IsTotal(_lines[^1]) ? _lines[^1] : null;

    /// <param name="isCut">The page ends within the last row.</param>
    public static FormPart? Read(FormLine? head, IReadOnlyList<FormLine> lines, IReadOnlyList<PartColumn> before, bool isCut = false)
    {
        if (lines.Count > LayoutSettings.MostFormLines || lines.Sum(static l => l.Segments.Count) > LayoutSettings.MostFormTexts) return null;
        var reader = new PartReader(head, lines, before, isCut);
        reader.FindSpans();
        reader.FindRows();
        return reader._rows.Count is 0 or > LayoutSettings.MostFormRows || reader.HoldsTwo() ? null : reader.Fit();
    }

    /// <summary>Levels, and what stands at the left of all heads but for the labels of the rows.</summary>
    private void FindSpans()
    {
        var first = Math.Max(0, _columns.FindIndex(static c => c.Head.Length > 0));
        var label = HasIndicators || HasTasks ? -1 : _columns.FindLastIndex(Math.Max(0, first - 1), c => c.Head.Length == 0 && IsBesideFigures(c));
        if (_columns[0].Head.Length > 0 && FormWords.IsUnit(TextBelowHead(0))) (_columns[0].Head, first) = ("", Math.Max(first, 1));
        for (var i = 0; i < _columns.Count; i++)
            if (FormWords.IsLevel(_columns[i].Head) || (_columns[i].Head.Length == 0 && i < first && i != label)) _columns[i].SpansRows = true;
    }

    /// <summary>Two texts beside each other in one column: a column that was not told.</summary>
    private bool HoldsTwo() => _texts.Where(t => !_columns[t.Column].SpansRows).GroupBy(t => (t.Column, LineOf(t.Segment)))
        .Select(static line => line.Select(static t => t.Segment).OrderBy(static s => s.X0).ToArray())
        .Any(line => line.Skip(1).Zip(line, static (b, a) => b.X0 - a.X1).Any(gap => gap > LayoutSettings.SureGap * _em));

    private string TextBelowHead(int column) =>
        string.Concat(_texts.Where(t => t.Column == column && LineOf(t.Segment) > _head?.Baseline).Select(static t => t.Segment.Text));

    private bool IsBesideFigures(PartColumn column) => _lines.Any(l => column.Lines.Contains(l.Baseline) && FormWords.HasFigure(l));

    private void FindRows()
    {
        var counts = new SortedDictionary<double, int>();
        var points = HasIndicators ? _columns.FindAll(static c => FormWords.IsPoints(c.Head)) : [];
        foreach (var (segment, column) in _texts)
        {
            var own = _columns[column];
            if (points.Count > 0 ? points.Contains(own) && IsPoints(segment) : HasIndicators ? !own.SpansRows : own.Head.Length > 0 && segment.IsNumeric)
                counts[segment.Baseline] = 1 + counts.GetValueOrDefault(segment.Baseline);
        }
        var least = points.Count > 0 || !HasIndicators ? 1 : Math.Max(2, _columns.Count(static c => !c.SpansRows) / 2);
        foreach (var fixedRow in new[] { _head, Total }.OfType<FormLine>()) AddRow(fixedRow.Middle);
        foreach (var (line, count) in counts.OrderByDescending(static c => c.Value).ThenBy(static c => c.Key))
            if (count >= least) AddRow(line);
        _rows.Sort();
    }

    private double LineOf(Segment segment) => _lines.MinBy(l => Math.Abs(l.Baseline - segment.Baseline))!.Baseline;

    private int RowAt(Segment segment) => Enumerable.Range(0, _rows.Count).MinBy(r => Math.Abs(_rows[r] - segment.Baseline));

    private static bool IsPoints(Segment segment) => segment.IsNumeric || char.IsAsciiDigit(segment.Text[0]);

    private bool AddRow(double line)
    {
        if (_rows.Exists(r => Math.Abs(r - line) < LayoutSettings.NearestLine * _em)) return false;
        _rows.Add(line);
        return true;
    }

    private FormPart? Fit()
    {
        for (var tries = 0; tries < 4; tries++)
        {
            var (middle, top) = (Fits(false), Fits(true));
            _isAtTop = top.Values.Sum(static f => f.Cost) < middle.Values.Sum(static f => f.Cost);
            var fits = _isAtTop ? top : middle;
            if (fits.Values.All(IsOn)) return Build(fits);
            var off = fits.Where(f => !IsOn(f.Value)).ToArray();
            if (HasIndicators || !Array.TrueForAll(off, f => FormWords.IsText(_columns[f.Key].Head)))
            {
                if (!off.Any(f => AddRows(Lines(f.Key), f.Value))) return null;
            }
            else foreach (var (column, _) in off) _columns[column].SpansRows = true;
            _rows.Sort();
        }
        return null;
    }

    /// <summary>A row without figures: its label alone tells it.</summary>
    private bool AddRows(double[] lines, RowFit fit) =>
        fit.Worst >= 0 && lines.Where((_, i) => fit.Rows[i] == fit.Rows[fit.Worst]).ToArray().Count(AddRow) > 0;

    private Dictionary<int, RowFit> Fits(bool atTop) => Enumerable.Range(0, _columns.Count).Where(c => !_columns[c].SpansRows)
        .ToDictionary(static c => c, c => RowFit.Of(Lines(c), [.. _rows], _em, atTop, IsOpen));

    private double[] Lines(int column) => Lines(_texts.Where(t => t.Column == column && !IsOfSpan(t)).Select(static t => t.Segment));

    private double[] Lines(IEnumerable<Segment> texts)
    {
        var lines = new List<double>();
        foreach (var line in texts.Select(static t => t.Baseline).Order())
            if (lines.Count == 0 || line - lines[^1] > LayoutSettings.SameBaseline * _em) lines.Add(line);
        return [.. lines];
    }

    private static int At(double[] lines, Segment text) => Array.FindLastIndex(lines, l => l <= text.Baseline);

    /// <summary>Head and total stand beside themselves alone, whatever column their words are in.</summary>
    private bool IsOfSpan((Segment Segment, int Column) text) => _columns[text.Column].SpansRows && LineOf(text.Segment) is var line
        && !(line == _head?.Baseline && _columns[text.Column].Head.Length > 0) && line != Total?.Baseline;

    private bool IsOn(RowFit fit) => fit.Off <= LayoutSettings.OffRow * _em;

    private bool IsOnRows(SpanFit fit) => fit.Off <= LayoutSettings.OffRows * _em;

    private FormPart? Build(Dictionary<int, RowFit> fits)
    {
        var cells = new List<PartCell>();
        foreach (var (column, fit) in fits) Put(cells, column, Lines(column), fit.Rows);
        var fixedCells = _texts.Where(t => _columns[t.Column].SpansRows && !IsOfSpan(t)).GroupBy(t => (Row: RowAt(t.Segment), t.Column));
        foreach (var own in fixedCells) cells.Add(new PartCell(own.Key.Row, 1, own.Key.Column, [.. own.Select(static t => t.Segment)]));
        var rows = _rows.Select((r, i) => Extent(cells.Where(c => c.Row == i), r)).ToArray();
        for (var column = 0; column < _columns.Count; column++)
            if (_columns[column].SpansRows && !PutSpans(cells, column, rows, Pitch(cells))) return null;
        return new FormPart(Borders(), [.. rows.Select(r => (r.Top - (LayoutSettings.Ascent * _em), r.Bottom + (LayoutSettings.Descent * _em)))], cells,
            Total is null ? _columns : null, Pitch(cells), Total is not null);
    }

    private void Put(List<PartCell> cells, int column, double[] lines, int[] rows)
    {
        foreach (var row in _texts.Where(t => t.Column == column && !IsOfSpan(t)).GroupBy(t => rows[At(lines, t.Segment)]))
            cells.Add(new PartCell(row.Key, 1, column, [.. row.Select(static t => t.Segment)]));
    }

    private static (double Top, double Bottom) Extent(IEnumerable<PartCell> cells, double row)
    {
        var lines = cells.SelectMany(static c => c.Texts).Select(static s => s.Baseline).Append(row).ToArray();
        return (lines.Min(), lines.Max());
    }

    private double? Pitch(List<PartCell> cells)
    {
        double[] steps = [.. cells.SelectMany(c => Lines(c.Texts) is var l ? l.Skip(1).Zip(l, static (b, a) => b - a) : []).Order()];
        return steps.Length == 0 ? null : steps[steps.Length / 2];
    }

    private bool PutSpans(List<PartCell> cells, int column, (double Top, double Bottom)[] rows, double? pitch)
    {
        var texts = _texts.Where(t => t.Column == column && IsOfSpan(t)).Select(static t => t.Segment).ToList();
        var lines = Lines(texts);
        if (lines.Length == 0) return true;
        var first = _columns[column].Head.Length > 0 && _head is not null ? 1 : 0;
        var ends = Total is null ? new[] { rows.Length } : _columns[column].Head.Length > 0 ? [rows.Length - 1] : [rows.Length - 1, rows.Length];
        SpanFit[] fits = [.. ends.SelectMany(end => new[] { false, true }
            .Select(top => SpanFit.Of(lines, rows[first..end], _em, pitch, top, _head is null, IsOpen))).OrderBy(static f => f.Off)];
        var whole = _columns[column].Head.Length > 0 ? [] : ends.Select(end => SpanFit.Whole(lines, rows[first..end])).Where(IsOnRows);
        var fit = whole.Concat(fits).First();
        if (!IsOnRows(fit)) return false;
        foreach (var span in fit.Spans)
            cells.Add(new PartCell(first + span.FirstRow, span.LastRow - span.FirstRow + 1, column,
                texts.FindAll(t => At(lines, t) >= span.FirstLine && At(lines, t) <= span.LastLine)));
        return true;
    }

    private double[] Borders()
    {
        var borders = new double[_columns.Count + 1];
        (borders[0], borders[^1]) = (double.NegativeInfinity, double.PositiveInfinity);
        for (var i = 1; i < _columns.Count; i++) borders[i] = (_columns[i - 1].X1 + _columns[i].X0) / 2;
        return borders;
    }
}
