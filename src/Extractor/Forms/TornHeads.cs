using Extractor.Domain;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms;

/// <summary>A head that the end of a page parts from its body, or cuts in two: the next page goes on with its rest, and prints no head of its own.</summary>
internal static class TornHeads
{
    public static IReadOnlyList<RawTablePart> Join(IReadOnlyList<RawTablePart> pieces)
    {
        var joined = new List<RawTablePart>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i + 1 < pieces.Count && Join(pieces[i], pieces[i + 1]) is { } whole)
            {
                joined.Add(whole);
                i++;
            }
            else
            {
                joined.Add(pieces[i]);
            }
        }
        return joined;
    }

    private static RawTablePart? Join(RawTablePart upper, RawTablePart lower)
    {
        if (lower.Page != upper.Page + 1 || !lower.IsFirstOnPage || !lower.IsGridStart || !MayBeHead(upper) || Repeats(upper, lower)) return null;
        if (!BelowTable.Read(upper.Below).IsAll || CaptionReader.Read(upper.Above).Title is null || HasCaption(lower)) return null;
        if (ColumnMatch.Under(upper.Rows, upper.Sheet, lower.Sheet) is not { } head) return null;
        SheetRow[] rows = IsHeadOnly(upper) ? [.. head, .. lower.Rows] : WithWholeWords(head, lower.Rows);
        return HeadReader.CountRows(rows) is var count && count >= head.Count && count < rows.Length
            ? lower with
            {
                Sheet = new Sheet(upper.Sheet.Grid, upper.Sheet.Frame, rows, lower.Sheet.Columns),
                Rows = rows,
                Above = upper.Above,
                Grids = [.. upper.Grids, .. lower.Grids]
            }
            : null;
    }

    private static bool HasCaption(RawTablePart piece) => CaptionReader.Read(piece.Above) is var caption && (caption.Title is not null || caption.FollowsText);

    private static bool IsHeadOnly(RawTablePart piece) => piece.Rows.Any(r => !r.IsBlank) && HeadReader.CountRows(piece.Rows) == piece.Rows.Count;

    /// <summary>Head words, or what is left of them where the page cuts through their cells.</summary>
    private static bool MayBeHead(RawTablePart piece) =>
        piece.Rows.Count <= HeadReader.MostHeadRows && (IsHeadOnly(piece) || (piece.Rows.Any(r => r.Printed.Any(c => HeadWords.IsHead(c.Word)))
            && piece.Rows.All(r => r.Printed.All(c => !HeadWords.BeginsBodyRow(c.Word) && !c.Word.Any(char.IsAsciiDigit)))));

    /// <summary>The lines of one cell, of which the page before has the first: 上级补 and 助, 附属单 and 位上缴收入.</summary>
    private static SheetRow[] WithWholeWords(IReadOnlyList<SheetRow> head, IReadOnlyList<SheetRow> rows)
    {
        var (upper, lower) = (head[^1], rows[0]);
        if (upper.ColumnCount != lower.ColumnCount) return [.. head, .. rows];
        SheetCell[] cells = [.. upper.Cells];
        SheetCell[] below = [.. lower.Cells];
        for (var c = 0; c < cells.Length; c++)
        {
            if (!upper[c].StartsHere || upper[c].IsBlank || upper[c].ColumnSpan != 1 || lower[c] is not { IsBlank: false, ColumnSpan: 1 } rest) continue;
            cells[c] = upper[c] with { Text = upper[c].Text + rest.Text, Evidence = upper[c].Evidence with { Text = upper[c].Text + rest.Text } };
            below[c] = rest with { Text = "", Evidence = rest.Evidence with { Text = "" } };
        }
        return [.. head.SkipLast(1), upper.With(cells), lower.With(below), .. rows.Skip(1)];
    }

    /// <summary>The next page prints the head again.</summary>
    private static bool Repeats(RawTablePart upper, RawTablePart lower) => WordsOf(upper.Rows[0]) == WordsOf(lower.Rows[0]);

    private static string WordsOf(SheetRow row) => string.Concat(row.Printed.Select(c => c.Word));
}
