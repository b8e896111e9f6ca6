using Extractor.Domain.Parsing;
using Extractor.Layout;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms;

/// <summary>Parts → tables: a part without a title, or with its table's title again, goes on with the table of the page before.</summary>
internal sealed class Stitcher(Recogniser recogniser, IReadOnlySet<int> blankHalves)
{
    public IReadOnlyList<StitchedTable> Stitch(IEnumerable<TablePart> parts)
    {
        var tables = new List<GrowingTable>();
        foreach (var part in parts)
        {
            if (tables.Count > 0 && GoesOn(tables[^1], part)) tables[^1].GoOnWith(part);
            else tables.Add(new GrowingTable(part));
        }
        return tables.ConvertAll(t => t.Draft);
    }

    private bool GoesOn(GrowingTable table, TablePart part)
    {
        if (!IsNext(table.Last, part) || IsOfAnotherBody(table, part)) return false;
        var form = table.Form(recogniser);
        if (part.Caption.TitleText is { } title)
            return form is { IsTyped: true } && IsSameTitle(title, table.Caption.TitleText);
        if (part.Caption.FollowsText && !BeginsWithRow(part, table.Last) || HasTextBelow(table.Last, part)) return false;
        if (part.Caption.Label is { } label && table.Caption.Label is { } own && TitleWords(label.Text) != TitleWords(own.Text)) return false;
        return form is { IsTyped: true } ? FitsTyped(table, part, form) : FitsUntyped(table, part, form);
    }

    /// <remarks>A sheet wider than its paper is printed down first, or over first: its last page is its left one's next, or its right one's.</remarks>
    private bool IsNext(TablePart last, TablePart part) =>
        part.Page == NextOf(last.Page) || part.Page == last.Piece.Grids[^1].Page + 1 || part.Page == NextOf(last.Piece.Grids[^1].Page)
            ? part.Piece.IsFirstOnPage : part.Page == last.Page && part.Piece.IsGridStart;

    private int NextOf(int page)
    {
        page++;
        while (blankHalves.Contains(page)) page++;
        return page;
    }

    private static bool IsOfAnotherBody(GrowingTable table, TablePart part) =>
        part.Caption.Body is { } body && table.Caption.Body is { } own && TitleWords(body.Text) != TitleWords(own.Text);

    private static string TitleWords(string text) => CharacterFolding.Squeeze(text);

    private static bool IsSameTitle(TitleText a, TitleText? b) => b is not null && WithoutContinued(a) == WithoutContinued(b);

    private static string WithoutContinued(TitleText title) =>
        title.Words.Replace("(续)", "", StringComparison.Ordinal).Replace("(续表)", "", StringComparison.Ordinal).Replace("续表", "", StringComparison.Ordinal);

    /// <summary>Nothing but the last row of the page before, printed again.</summary>
    private static bool BeginsWithRow(TablePart part, TablePart last) =>
        part.Piece.Above.All(l => PageNumbers.Is(l.Text) || RepeatedRow.IsLast(l, last.Piece.Sheet.Grid));

    private static bool HasTextBelow(TablePart last, TablePart part)
    {
        var below = last.Piece.Below.Where(l => !PageNumbers.Is(l.Text) && !RepeatedRow.IsFirst(l, part.Piece.Sheet.Grid)).ToArray();
        return below.Length > 0 && !BelowTable.Read(below).IsAll;
    }

    private static bool FitsTyped(GrowingTable table, TablePart part, TableForm form)
    {
        if (part.Head.RowCount == 0) return ColumnMatch.Rows(part, table.Headed) is not null;
        if (part.Head.SameAs(table.Head) || part.Head.IsLike(table.Head) || ColumnHalves.IsRightHalf(table.Head, table.Last.Body, part)) return true;
        var section = new TableSection(part.Head, part.Body);
        return form.Allows(section) && (KnownForms.ByStructure(section)?.Key ?? form.Key) == form.Key && HasKnownColumns(form, part.Head);
    }

    private static bool HasKnownColumns(TableForm form, Head head) =>
        head.Figures.Any() && head.Figures.All(c => form.KeyOf(c, Domain.TableSide.None) is not null || form.KeyOf(c, Domain.TableSide.Revenue)
            is not null);

    private static bool FitsUntyped(GrowingTable table, TablePart part, TableForm? form)
    {
        if (part.Page == table.Last.Page) return false;
        var (last, next) = (table.Last.Piece.Sheet, part.Piece.Sheet);
        if (form is not null && Domain.TableKeys.IsSelfEvaluation(form.Key))
            return ColumnMatch.SharesEdges(last, next)
                && !table.Last.Piece.Rows.Any(r => r.Printed.FirstOrDefault()?.Word.StartsWith("总分", StringComparison.Ordinal) == true);
        return last.ColumnCount == next.ColumnCount && (part.Head.RowCount == 0 || part.Head.SameAs(table.First.Head));
    }
}
