using Extractor.Domain.Parsing;
using Extractor.Layout.Ruled;
using Extractor.Pdf;

namespace Extractor.Layout.Aligned;

/// <summary>
/// The head of the table on the page before, printed again: its cells hold the same words at the same places, higher or lower by
/// one distance. The table goes on in the same columns, whatever is blank on this page.
/// </summary>
/// <param name="Cells">The cells of the head with their words on this page.</param>
/// <param name="RowCount">How many rows of the grid the head takes, that of column numbers included.</param>
/// <param name="TextRows">How many text rows of the region the head takes.</param>
internal sealed record RepeatedHead(IReadOnlyList<(CellSpan Span, List<Word> Words)> Cells, int RowCount, int TextRows)
{
    /// <summary>In letter heights: how far a word may stand off its place on the page before.</summary>
    private const double Shift = 0.25;

    /// <summary>Null where another head stands there, or none.</summary>
    public static RepeatedHead? Find(ColumnTemplate before, List<TextRow> rows)
    {
        var printed = before.Head.Where(static c => c.Lines.Count > 0).ToArray();
        if (printed.Length == 0 || rows.Count == 0) return null;
        var boxes = Array.ConvertAll(printed, c => before.Frame.FromPage(c.TextBox));
        var down = WordTop(rows) - boxes.Min(static b => b.Y0);
        var bottom = boxes.Max(static b => b.Y1) + down;
        var textRows = rows.FindIndex(r => CenterOf(r) > bottom) is var end and >= 0 ? end : rows.Count;
        var words = rows.Take(textRows).SelectMany(static r => r.Segments).SelectMany(HeadPieces.Of).SelectMany(static s => s.Words).ToList();
        var cells = new List<(CellSpan, List<Word>)>();
        for (var i = 0; i < printed.Length; i++)
        {
            var inside = Take(words, boxes[i], down);
            if (inside.Count == 0 || TextOf(inside) != printed[i].Text) return null;
            cells.Add((SpanOf(printed[i]), inside));
        }
        if (words.Count > 0) return null;
        cells.AddRange(before.Head.Where(static c => c.Lines.Count == 0).Select(static c => (SpanOf(c), new List<Word>())));
        return new RepeatedHead(cells, before.HeadRows, textRows);
    }

    /// <summary>The same head over one more column: <paramref name="column"/> is two on this page.</summary>
    public RepeatedHead Split(int column) => this with
    {
        Cells = [.. Cells.Select(c => (c.Span.Column > column ? c.Span with { Column = c.Span.Column + 1 }
            : c.Span.Column + c.Span.ColumnSpan > column ? c.Span with { ColumnSpan = c.Span.ColumnSpan + 1 } : c.Span, c.Words))],
    };

    private static CellSpan SpanOf(GridCell cell) => new(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan);

    private static double WordTop(List<TextRow> rows) => rows[0].Printed.Min(static w => w.Box.Y0);

    private static double CenterOf(TextRow row) => (row.Top + row.Bottom) / 2;

    private static List<Word> Take(List<Word> words, Box box, double down)
    {
        var inside = words.FindAll(w => w.Box.CenterY >= box.Y0 + down && w.Box.CenterY <= box.Y1 + down
            && w.Box.X0 >= box.X0 - (Shift * w.PointSize) && w.Box.X1 <= box.X1 + (Shift * w.PointSize));
        words.RemoveAll(inside.Contains);
        return inside;
    }

    private static string TextOf(List<Word> words) =>
        string.Concat(LineBuilder.Rows([.. words]).Select(static line => CharacterFolding.Unspaced(string.Concat(line))));
}
