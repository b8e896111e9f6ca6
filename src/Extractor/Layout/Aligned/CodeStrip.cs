using Extractor.Domain.Parsing;

namespace Extractor.Layout.Aligned;

/// <summary>The columns of a body in which codes stand, one or 类, 款 and 项 apart, left of the labels that they belong to.</summary>
/// <param name="Start">Where the first of the labels begins.</param>
/// <param name="Right">Where the next strip begins: figures left of it are of this strip's rows.</param>
internal sealed record CodeStrip(IReadOnlyList<CodeStrip.Column> Columns, double Start, double Right)
{
    /// <summary>Labels right of a column of codes.</summary>
    private const int FewestLabels = 2;

    /// <summary>From top to bottom.</summary>
    internal sealed record Column(double X0, double X1, IReadOnlyList<Piece> Pieces);

    /// <summary>A number in the column, a code or a line of one.</summary>
    internal sealed record Piece(int Row, Segment Segment);

    public double X0 => Columns[0].X0;

    public double X1 => Columns[^1].X1;

    /// <summary>Between its columns, and between the last and the labels.</summary>
    public IEnumerable<(double Left, double Right)> Gaps => Columns.Zip([.. Columns.Skip(1).Select(static c => c.X0), Start], static (c, x) => (c.X1, x));

    /// <summary>No number is a mere line of a code, as where the column is too narrow for it.</summary>
    public bool IsWholeThroughout => Columns.Index().All(c => c.Item.Pieces.All(p => IsWhole(c.Index, p.Segment.Text)));

    /// <summary>Of one column a whole code; of several 201, 03 and 01, or each the digits of those before it once more.</summary>
    public bool IsWhole(int column, string digits)
    {
        if (column == 0) return (Columns.Count == 1 || digits.Length == ClassificationCode.ClassDigits) && ClassificationCode.Is(digits);
        return digits.Length == ClassificationCode.LevelDigits || digits.Length == DigitsDownTo(column);
    }

    /// <summary>Digits of the longest code in the column.</summary>
    public int LongestIn(int column) => Columns.Count == 1 ? ClassificationCode.MostDigits : DigitsDownTo(column);

    private static int DigitsDownTo(int column) => ClassificationCode.ClassDigits + (column * ClassificationCode.LevelDigits);

    /// <param name="figures">Of the body.</param>
    public static List<CodeStrip> Find(IReadOnlyList<TextRow> body, FigureColumns figures)
    {
        var clusters = figures.Reaches;
        var strips = new List<CodeStrip>();
        for (var first = 0; first < clusters.Count; first++)
        {
            var columns = new List<Column>();
            var end = first;
            for (; end < clusters.Count && ColumnAt(body, clusters[end]) is { } column && (end == first || Labels(body, clusters, end - 1).Count == 0); end++)
                columns.Add(column);
            if (columns.Count == 0) continue;
            var labels = Labels(body, clusters, end - 1);
            if (labels.Count >= FewestLabels) strips.Add(new CodeStrip(columns, labels.Min(), double.PositiveInfinity));
            first = end - 1;
        }
        for (var i = 1; i < strips.Count; i++) strips[i - 1] = strips[i - 1] with { Right = strips[i].X0 };
        return strips;
    }

    private static Column? ColumnAt(IReadOnlyList<TextRow> body, (double X0, double X1) reach)
    {
        var pieces = new List<Piece>();
        for (var r = 0; r < body.Count; r++)
            foreach (var segment in body[r].Segments)
            {
                if (!segment.IsNumeric || segment.X0 < reach.X0 || segment.X1 > reach.X1) continue;
                if (segment.Text.Length > ClassificationCode.MostDigits || !segment.Text.All(char.IsAsciiDigit)) return null;
                pieces.Add(new Piece(r, segment));
            }
        return new Column(reach.X0, reach.X1, pieces);
    }

    /// <summary>Where words begin between a column of numbers and the next.</summary>
    private static List<double> Labels(IReadOnlyList<TextRow> body, IReadOnlyList<(double X0, double X1)> clusters, int left)
    {
        var (from, to) = (clusters[left].X1 - LayoutSettings.Overhang, left + 1 < clusters.Count ? clusters[left + 1].X0 : double.PositiveInfinity);
        return [.. body.SelectMany(static r => r.Segments).Where(s => s is { IsNumeric: false, IsMergedLabel: false } && s.X0 >= from && s.X0 < to)
            .Select(static s => s.X0)];
    }
}
