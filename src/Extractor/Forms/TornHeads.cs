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
        if (lower.Page != upper.Page + 1 || !lower.IsFirstOnPage || !lower.IsGridStart || !IsHeadOnly(upper) || Repeats(upper, lower)) return null;
        if (!BelowTable.Read(upper.Below).IsAll || CaptionReader.Read(upper.Above).Title is null || HasCaption(lower)) return null;
        if (ColumnMatch.Under(upper.Rows, upper.Sheet, lower.Sheet) is not { } head) return null;
        SheetRow[] rows = [.. head, .. lower.Rows];
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

    /// <summary>The next page prints the head again.</summary>
    private static bool Repeats(RawTablePart upper, RawTablePart lower) => WordsOf(upper.Rows[0]) == WordsOf(lower.Rows[0]);

    private static string WordsOf(SheetRow row) => string.Concat(row.Printed.Select(c => c.Word));
}
