using Extractor.Domain;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Forms;

/// <summary>
/// A sheet wider than the paper: its columns go on on further pages, without the labels, at the heights of their rows. A sheet
/// longer than the paper too is printed down first and then over, so that the right pages come after all left ones.
/// </summary>
internal static class WideSheetJoiner
{
    private const int FewestRows = 3;

    /// <summary>So many rows of the same heights are of one sheet, also where its title stands over the right part alone.</summary>
    private const int SureRows = 6;

    /// <summary>How many pages high a sheet may be.</summary>
    private const int MostPages = 12;

    public static IReadOnlyList<RawTablePart> Join(IEnumerable<RawTablePart> found)
    {
        var pieces = found.ToList();
        for (var i = 0; i < pieces.Count;)
        {
            if (RightsAt(pieces, i) is { } rights)
            {
                // What is joined may have its title now, which the page before waited for.
                JoinAt(pieces, i, rights);
                i = Math.Max(0, i - 1);
            }
            else
            {
                SheetsBelow.JoinAt(pieces, i);
                i++;
            }
        }
        pieces.RemoveAll(static p => p.Rows.All(static r => r.IsBlank));
        return pieces;
    }

    /// <summary>Columns as many and as wide, wherever on its paper the page stands, under the same heads, or with labels and no head.</summary>
    private static bool GoesOnUnder(RawTablePart piece, RawTablePart above)
    {
        if (piece.Sheet.ColumnCount != above.Sheet.ColumnCount) return false;
        if (!piece.Sheet.Columns.Zip(above.Sheet.Columns).All(static c => Math.Abs(c.First.Width - c.Second.Width) < FormSettings.SameSheetEdge)) return false;
        var head = HeadReader.Read(piece.Rows);
        return head.IsEmpty ? !IsRest(piece)
            : head.Columns.Select(static c => c.Words).SequenceEqual(HeadReader.Read(above.Rows).Columns.Select(static c => c.Words));
    }

    /// <summary>The right parts of the pages from this one on, null for one whose page is blank; null where none go on.</summary>
    private static RawTablePart?[]? RightsAt(List<RawTablePart> pieces, int at)
    {
        for (var height = 1; height <= MostPages && at + height < pieces.Count; height++)
        {
            if (pieces[at].Rows.Count < FewestRows || !IsAlone(pieces, at + height - 1)) return null;
            if (RightsAt(pieces, at, height) is { } rights) return rights;
        }
        return null;
    }

    /// <remarks>Whether a sheet begins here is asked before its lower pages are looked at: pages all alike would be looked at over and over.</remarks>
    private static RawTablePart?[]? RightsAt(List<RawTablePart> pieces, int at, int height)
    {
        var rights = new RawTablePart?[height];
        for (var i = 0; i < height; i++)
        {
            if (i > 0 && BeginsAnother(pieces[at + i], pieces[at])) return null;
            if (!FindRight(pieces, at + i, height, i > 0, out rights[i]) || i == 0 && !IsBegun(pieces[at], rights[0]!)) return null;
        }
        return rights;
    }

    /// <summary>A title of its own: no lower page of the sheet above.</summary>
    private static bool BeginsAnother(RawTablePart piece, RawTablePart first) => CaptionReader.Read(piece.Above).TitleText is { } title
        && CaptionReader.Read(first.Above).TitleText is { } own && title.Words != own.Words;

    /// <summary>The piece so many pages on; a lower page may have nothing printed on it.</summary>
    private static bool FindRight(List<RawTablePart> pieces, int left, int height, bool isLower, out RawTablePart? right)
    {
        var page = pieces[left].Grids[^1].Page + height;
        var at = pieces.FindIndex(left, p => p.Page >= page);
        right = at >= 0 && pieces[at].Page == page ? pieces[at] : null;
        // A page without anything on it is not printed, and the next table comes at once.
        if (isLower && right is not null && CaptionReader.Read(right.Above).Title is not null) right = null;
        if (right is null) return isLower && pieces[left].Page == pieces[left - 1].Page + 1 && CaptionReader.Read(pieces[left].Above).Title is null;
        return IsAlone(pieces, at) && (isLower ? IsRest(right) : right.Rows.Count >= FewestRows) && HasRowsOf(pieces[left], right);
    }

    private static void JoinAt(List<RawTablePart> pieces, int at, RawTablePart?[] rights)
    {
        for (var i = 0; i < rights.Length; i++)
        {
            if (rights[i] is { } right)
            {
                pieces.Remove(right);
                pieces[at + i] = Join(pieces[at + i], right);
                continue;
            }
            pieces[at + i] = Widen(pieces[at + i], rights[0]!.Sheet.Columns);
        }
    }

    /// <summary>The piece goes on on a page with nothing printed on it.</summary>
    public static RawTablePart Widen(RawTablePart piece, IReadOnlyList<Box> columns)
    {
        var sheet = SheetJoiner.Widen(piece.Sheet, columns);
        return piece with { Sheet = sheet, Rows = sheet.Rows };
    }

    /// <summary>The one table of its page.</summary>
    public static bool IsAlone(List<RawTablePart> pieces, int at) =>
        pieces[at] is { IsFirstOnPage: true, IsGridStart: true } piece && piece.Rows.Count == piece.Sheet.Rows.Count
        && (at + 1 == pieces.Count || pieces[at + 1].Page != piece.Page);

    /// <summary>The lower pages begin without a head, and not with labels.</summary>
    private static bool IsRest(RawTablePart right) => HeadReader.Read(right.Rows).Columns[0].Role is not (ColumnRole.Code or ColumnRole.Label);

    /// <summary>
    /// A title is cut between them; or one of them has the title, and the right part begins with figures or has the other half of the caption.
    /// </summary>
    private static bool IsBegun(RawTablePart left, RawTablePart right)
    {
        if (TornTitle.Find(left, right) is not null) return true;
        var (first, next) = (CaptionReader.Read(left.Above), CaptionReader.Read(right.Above));
        if (first.Title is null == next.Title is null || first.Body is not null && next.Body is not null || GoesOnUnder(right, left)) return false;
        var isSure = left.Rows.Count >= SureRows;
        var isParted = first is { Body: not null, UnitText: null } && next.Body is null;
        if (isParted && (next.UnitText is not null || isSure)) return true;
        return GoesOnWith(left, right, isSure || first.Title is not null || first.Body is not null);
    }

    /// <summary>Labels, and figures beside them; or codes alone, and their names. A left page without a figure is sure to go on.</summary>
    private static bool GoesOnWith(RawTablePart left, RawTablePart right, bool isSure)
    {
        var columns = HeadReader.Read(SheetOf(left, right).Rows).Columns;
        var (own, next) = (columns.Take(left.Sheet.ColumnCount).ToArray(), columns[left.Sheet.ColumnCount]);
        if (Array.TrueForAll(own, static c => c.Role == ColumnRole.Code)) return isSure && next.Role == ColumnRole.Label;
        return (isSure || Array.TrueForAll(own, static c => c.Role is ColumnRole.Code or ColumnRole.Label))
            && (own[0].Role is ColumnRole.Code or ColumnRole.Label) && next is { Role: ColumnRole.Figure, Path.Count: > 0 };
    }

    private static bool IsOfCaption(TextLine line) => TitleText.IsTableTitle(line.Text) || !CaptionLine.Read(line.Text, line.Slice).IsEmpty;

    public static bool HasRowsOf(RawTablePart left, RawTablePart right)
    {
        var beside = CountedColumns.Beside(left.Sheet, right.Sheet);
        return left.Sheet.Edges.Fit(beside.Edges) || left.Sheet.RowsWith(beside) is not null;
    }

    private static Sheet SheetOf(RawTablePart left, RawTablePart right)
    {
        var beside = CountedColumns.Beside(left.Sheet, right.Sheet);
        return !left.Sheet.Edges.Fit(beside.Edges) && left.Sheet.RowsWith(beside) is { } rows ? SheetJoiner.Join(left.Sheet, rows, beside)
            : SheetJoiner.Join(left.Sheet, beside);
    }

    public static RawTablePart Join(RawTablePart left, RawTablePart right)
    {
        var torn = TornTitle.Find(left, right);
        var above = torn is null ? left.Above : [.. left.Above.Select(l => l == torn.Left ? torn.Whole : l)];
        var sheet = SheetOf(left, right);
        return left with
        {
            Sheet = sheet,
            Rows = sheet.Rows,
            Above = [.. above.Concat(right.Above.Where(l => l != torn?.Right && IsOfCaption(l))).OrderBy(l => sheet.Frame.FromPage(l.Box).CenterY)],
            Below = [.. left.Below, .. right.Below],
            Grids = [.. left.Grids, .. right.Grids],
            Torn = torn is null ? left.Torn : [.. left.Torn, torn.Left, torn.Right],
        };
    }
}
