using Extractor.Layout.Aligned;
using Extractor.Layout.Ruled;
using Extractor.Pdf;

namespace Extractor.Layout.Parts;

/// <summary>The parts of a form, from top to bottom → one grid that has the column borders of all of them.</summary>
/// <param name="em">The letter height.</param>
internal sealed class FormGrid(IReadOnlyList<FormPart> parts, double x0, double x1, double em)
{
    private readonly double[] _xs = Unite(parts.SelectMany(static p => p.Borders[1..^1]).Append(x0).Append(x1), em);

    public Grid ToGrid(int page, ReadingFrame reading)
    {
        var ys = RowBorders();
        var cells = new List<GridCell>();
        var first = 0;
        foreach (var part in parts)
        {
            var places = part.Cells.ToDictionary(
                c => new CellSpan(first + c.Row, At(part, c.Column), c.RowSpan, At(part, c.Column + c.ColumnSpan) - At(part, c.Column)),
                static c => c.Texts.SelectMany(static t => t.Words).ToList());
            foreach (var (row, column) in Blanks(part))
                places.TryAdd(new CellSpan(first + row, At(part, column), 1, At(part, column + 1) - At(part, column)), []);
            foreach (var (span, words) in places.OrderBy(static c => c.Key.Row).ThenBy(static c => c.Key.Column))
            {
                var box = new Box(_xs[span.Column], ys[span.Row], _xs[span.Column + span.ColumnSpan], ys[span.Row + span.RowSpan]);
                cells.Add(new GridCell(span.Row, span.Column, span.RowSpan, span.ColumnSpan, reading.ToPage(box),
                    words.Count == 0 ? [] : LineBuilder.Build(words, page, reading)));
            }
            first += part.Rows.Count;
        }
        return new Grid
        {
            Page = page,
            Box = reading.ToPage(new Box(_xs[0], ys[0], _xs[^1], ys[^1])),
            RowCount = ys.Length - 1,
            ColumnCount = _xs.Length - 1,
            Cells = cells,
            Origin = GridOrigin.Parts,
        };
    }

    private static IEnumerable<(int Row, int Column)> Blanks(FormPart part)
    {
        var taken = part.Cells.SelectMany(static c => Enumerable.Range(c.Row, c.RowSpan)
            .SelectMany(r => Enumerable.Range(c.Column, c.ColumnSpan).Select(column => (r, column)))).ToHashSet();
        for (var r = 0; r < part.Rows.Count; r++)
            for (var c = 0; c < part.Borders.Length - 1; c++)
                if (!taken.Contains((r, c))) yield return (r, c);
    }

    /// <summary>The place of a part's border among all.</summary>
    private int At(FormPart part, int border)
    {
        if (border == 0) return 0;
        if (border == part.Borders.Length - 1) return _xs.Length - 1;
        var at = Array.BinarySearch(_xs, part.Borders[border]);
        return at >= 0 ? at : ~at < _xs.Length && _xs[~at] - part.Borders[border] < LayoutSettings.SameFormBorder * em ? ~at : ~at - 1;
    }

    private static double[] Unite(IEnumerable<double> borders, double em)
    {
        var xs = new List<double>();
        foreach (var x in borders.Order())
            if (xs.Count == 0 || x - xs[^1] > LayoutSettings.SameFormBorder * em) xs.Add(x);
        return [.. xs];
    }

    private double[] RowBorders()
    {
        var rows = parts.SelectMany(static p => p.Rows).ToArray();
        var ys = new double[rows.Length + 1];
        ys[0] = rows[0].Top - (LayoutSettings.BeforeText * em);
        for (var r = 1; r < rows.Length; r++) ys[r] = Math.Max(ys[r - 1] + (LayoutSettings.LowestRow * em), (rows[r - 1].Bottom + rows[r].Top) / 2);
        ys[^1] = Math.Max(ys[rows.Length - 1] + (LayoutSettings.LowestRow * em), rows[^1].Bottom + (LayoutSettings.BeforeText * em));
        return ys;
    }
}
