using Extractor.Domain;
using Extractor.Layout;

namespace Extractor.Forms;

/// <summary>
/// A sheet wider than the paper: its columns go on on further pages, without the labels, at the heights of their rows. A sheet
/// longer than the paper too is printed down first and then over, so that the right pages come after all left ones.
/// </summary>
internal static class PagesBeside
{
    private const int FewestRows = 3;

    /// <summary>So many rows of the same heights are of one sheet, also where its title stands over the right part alone.</summary>
    private const int SureRows = 6;

    /// <summary>How many pages high a sheet may be.</summary>
    private const int MostPages = 12;

    public static IReadOnlyList<TablePiece> Join(IEnumerable<TablePiece> found)
    {
        var pieces = found.ToList();
        for (var i = 0; i < pieces.Count;)
        {
            if (HeightAt(pieces, i) is { } height) JoinAt(pieces, i, height);
            else i++;
        }
        pieces.RemoveAll(static p => p.Rows.All(static r => r.IsBlank));
        return pieces;
    }

    /// <summary>How many pages from this one on have their right parts on as many following ones; null for none.</summary>
    private static int? HeightAt(List<TablePiece> pieces, int at)
    {
        for (var height = 1; height <= MostPages && at + 2 * height <= pieces.Count; height++)
        {
            if (!IsAlone(pieces, at + height - 1)) return null;
            var number = height;
            if (pieces[at].Rows.Count >= FewestRows && Enumerable.Range(at, height).All(i => IsAlone(pieces, i + number) && Fit(pieces[i], pieces[i + number], number) && (i == at || IsRest(pieces[i + number])))
                && IsBegun(pieces[at], pieces[at + height])) return height;
        }
        return null;
    }

    private static void JoinAt(List<TablePiece> pieces, int at, int height)
    {
        for (var i = at; i < at + height; i++) pieces[i] = Join(pieces[i], pieces[i + height]);
        pieces.RemoveRange(at + height, height);
    }

    /// <summary>The one table of its page.</summary>
    private static bool IsAlone(List<TablePiece> pieces, int at) =>
        pieces[at] is { IsFirstOnPage: true, IsGridStart: true } piece && piece.Rows.Count == piece.Sheet.Rows.Count
        && (at + 1 == pieces.Count || pieces[at + 1].Page != piece.Page);

    private static bool Fit(TablePiece left, TablePiece right, int pages) =>
        right.Page == left.Grids[^1].Page + pages && new RowEdges(left.Sheet.Grid).Fit(new RowEdges(right.Sheet.Grid));

    /// <summary>The lower pages begin without a head, and not with labels.</summary>
    private static bool IsRest(TablePiece right) => HeadReader.Read(right.Rows).Columns[0].Role is not (ColumnRole.Code or ColumnRole.Label);

    /// <summary>A title is cut between them; or one of them has the title, and the right part begins with figures or has the other half of the caption.</summary>
    private static bool IsBegun(TablePiece left, TablePiece right)
    {
        if (TornTitle.Find(left.Above, right.Above) is not null) return true;
        var (first, next) = (CaptionReader.Read(left.Above), CaptionReader.Read(right.Above));
        if (first.Title is null == next.Title is null) return false;
        var isSure = left.Rows.Count >= SureRows;
        var isParted = first is { Body: not null, UnitText: null } && next is { Body: null, UnitText: not null };
        return isParted && isSure || (isSure || first.Title is not null) && GoesOnWithFigures(left, right);
    }

    private static bool GoesOnWithFigures(TablePiece left, TablePiece right)
    {
        var columns = HeadReader.Read(SheetOf(left, right).Rows).Columns;
        return columns[0].Role is ColumnRole.Code or ColumnRole.Label && columns[left.Sheet.ColumnCount] is { Role: ColumnRole.Figure, Path.Count: > 0 };
    }

    private static bool IsOfCaption(TextLine line) => TitleText.IsTableTitle(line.Text) || !CaptionLine.Read(line.Text, line.Slice).IsEmpty;

    private static Sheet SheetOf(TablePiece left, TablePiece right) =>
        SheetJoiner.Join(left.Sheet, new RowEdges(left.Sheet.Grid), right.Sheet, new RowEdges(right.Sheet.Grid));

    private static TablePiece Join(TablePiece left, TablePiece right)
    {
        var torn = TornTitle.Find(left.Above, right.Above);
        var above = torn is null ? left.Above : [.. left.Above.Select(l => l == torn.Left ? torn.Whole : l)];
        var sheet = SheetOf(left, right);
        return left with
        {
            Sheet = sheet,
            Rows = sheet.Rows,
            Above = [.. above.Concat(right.Above.Where(l => l != torn?.Right && IsOfCaption(l))).OrderBy(l => l.Box.CenterY)],
            Below = [.. left.Below, .. right.Below],
            Grids = [.. left.Grids, .. right.Grids],
            Torn = torn is null ? left.Torn : [.. left.Torn, torn.Left, torn.Right],
        };
    }
}
