using Extractor.Domain.Parsing;
using Extractor.Pdf;

namespace Extractor.Layout.Aligned;

/// <summary>
/// Where the figures of a table stand: no figure lies over two columns, as labels and totals may, so that these are the surest
/// columns. A label that reaches over one (its figure is blank) is taken to end where the column begins.
/// </summary>
internal sealed class FigureColumns
{
    /// <summary>Points, and what producers round away: boxes that overlap by less stand beside each other.</summary>
    private const double Touch = LayoutSettings.BoxRounding;

    /// <summary>In ems: how far a text may stand out of a column of figures and still be one of its entries (无, ——).</summary>
    private const double StandsOut = 0.5;

    /// <summary>In ems: labels that begin so near to each other begin at one border.</summary>
    private const double SameStart = 0.12;

    /// <summary>Labels that show where their column begins.</summary>
    private const int FewestLabels = 2;

    private readonly List<(double X0, double X1)> _columns;
    private readonly double[] _labels;

    private FigureColumns(List<(double X0, double X1)> columns, double[] labels) => (_columns, _labels) = (columns, labels);

    public static FigureColumns Of(IEnumerable<TextRow> table)
    {
        var rows = table as IReadOnlyCollection<TextRow> ?? [.. table];
        var figures = rows.SelectMany(static r => r.Segments).Where(static s => s.IsNumeric).OrderBy(static s => s.X0);
        var columns = new List<(double X0, double X1)>();
        foreach (var figure in figures)
        {
            if (columns.Count == 0 || figure.X0 > columns[^1].X1 - Touch) columns.Add((figure.X0, figure.X1));
            else columns[^1] = (columns[^1].X0, Math.Max(columns[^1].X1, figure.X1));
        }
        return new FigureColumns(columns,
            [.. rows.SelectMany(static r => r.Segments).Where(static s => s is { IsNumeric: false, IsMergedLabel: false }).Select(static s => s.X0)]);
    }

    /// <summary>From left to right.</summary>
    public IReadOnlyList<(double X0, double X1)> Reaches => _columns;

    /// <summary>How far to the right the segment counts as its own column's.</summary>
    public double EndOf(Segment segment)
    {
        if (segment.IsNumeric) return segment.X1;
        foreach (var (x0, x1) in _columns)
        {
            if (x0 >= segment.X1 - Touch) break;
            if (x1 <= segment.X0 + Touch) continue;
            if (segment.X0 < x0 - StandsOut * segment.PointSize) return x0 - Touch;
        }
        return segment.X1;
    }

    /// <summary>The middles between neighbouring columns whose own middles lie under a text.</summary>
    public IEnumerable<double> GuttersUnder(double x0, double x1)
    {
        var under = _columns.FindAll(c => (c.X0 + c.X1) / 2 is var middle && middle > x0 && middle < x1);
        for (var i = 1; i < under.Count; i++) yield return (under[i - 1].X1 + under[i].X0) / 2;
    }

    public bool Overlap(Column column) => Overlap(column.X0, column.X1);

    public bool Overlap(Segment segment) => Overlap(segment.X0, segment.X1);

    private bool Overlap(double x0, double x1) => _columns.Exists(c => Math.Min(c.X1, x1) - Math.Max(c.X0, x0) > Touch);

    /// <summary>Words that begin among the figures of one column and end beyond it: a note or a running foot, no entry of a column.</summary>
    public bool IsBridgedBy(Segment segment) =>
        !segment.IsNumeric && _columns.Exists(c => segment.X0 >= c.X0 && segment.X0 < c.X1 - Touch && segment.X1 > c.X1 + (StandsOut * segment.PointSize));

    /// <summary>The row with a number that a label runs into (公共安全支出13) apart, where a column of numbers stands there.</summary>
    public TextRow Cut(TextRow row)
    {
        List<Segment>? segments = null;
        for (var i = 0; i < row.Segments.Count; i++)
        {
            var cut = Cut(row.Segments[i]);
            if (cut is not null) segments ??= [.. row.Segments.Take(i)];
            if (cut is not null) segments!.AddRange(cut);
            else segments?.Add(row.Segments[i]);
        }
        return segments is null ? row : row.With(segments);
    }

    private Segment[]? Cut(Segment segment)
    {
        if (segment.IsNumeric || segment.Words.Count > 2) return null;
        return CutFirst(segment) is [var number, var rest] ? [number, .. Cut(rest) ?? [rest]] : CutLast(segment);
    }

    /// <summary>A number or a dash before the words.</summary>
    private Segment[]? CutFirst(Segment segment)
    {
        var word = segment.Words[0];
        var end = 0;
        while (end < word.Letters.Length && IsOfNumber(word.Letters[end])) end++;
        if (end == 0 || !(Hold(word.Part(0, end)) || IsCodePart(word, end, segment))) return null;
        if (end == word.Letters.Length) return segment.Words.Count == 1 ? null : [Segment.Of([word]), Segment.Of([segment.Words[1]])];
        if (word.Letters[end].Text[0] < LayoutSettings.FirstHan) return null;
        return [Segment.Of([word.Part(0, end)]), Segment.Of([word.Part(end, word.Letters.Length), .. segment.Words.Skip(1)])];
    }

    /// <summary>A code, or its last part, in a column of its own (201 | 06 | 01 行政运行): the labels of other rows begin where the words after it do.</summary>
    private bool IsCodePart(Word word, int end, Segment segment)
    {
        if (end is not (2 or 3 or 5 or 7) || !word.Letters[..end].All(static l => char.IsAsciiDigit(l.Text[0]))) return false;
        var next = end < word.Letters.Length ? word.Letters[end] : segment.Words.Count > 1 ? segment.Words[1].Letters[0] : null;
        return next is not null && _labels.Count(x => Math.Abs(x - next.Box.X0) < SameStart * segment.PointSize) >= FewestLabels;
    }

    /// <summary>A number after them.</summary>
    private Segment[]? CutLast(Segment segment)
    {
        var word = segment.Words[^1];
        var start = word.Letters.Length;
        while (start > 0 && IsOfNumber(word.Letters[start - 1])) start--;
        if (start == word.Letters.Length || !Hold(word.Part(start, word.Letters.Length))) return null;
        if (start == 0) return segment.Words.Count == 1 ? null : [Segment.Of([segment.Words[0]]), Segment.Of([word])];
        if (word.Letters[start - 1].Text[0] < LayoutSettings.FirstHan) return null;
        return [Segment.Of([.. segment.Words.SkipLast(1), word.Part(0, start)]), Segment.Of([word.Part(start, word.Letters.Length)])];
    }

    private static bool IsOfNumber(Letter letter) => letter.Text.Length == 1 && (char.IsAsciiDigit(letter.Text[0]) || Dashes.Is(letter.Text[0]));

    private bool Hold(Word number) => _columns.Exists(c => number.Box.X0 >= c.X0 - LayoutSettings.Overhang && number.Box.X1 <= c.X1 + LayoutSettings.Overhang);
}
