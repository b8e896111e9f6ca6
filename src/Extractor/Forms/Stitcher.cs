namespace Extractor.Forms;

/// <summary>Parts → tables: a part without a title, or with its table's title again, goes on with the table of the page before.</summary>
internal sealed class Stitcher(Recogniser recogniser)
{
    public IReadOnlyList<TableDraft> Stitch(IEnumerable<TablePart> parts)
    {
        var drafts = new List<TableDraft>();
        foreach (var part in parts)
        {
            if (drafts.Count > 0 && GoesOn(drafts[^1], part))
                drafts[^1] = new TableDraft(drafts[^1].Caption.Or(part.Caption), [.. drafts[^1].Parts, part]);
            else drafts.Add(new TableDraft(part.Caption, [part]));
        }
        return drafts;
    }

    private bool GoesOn(TableDraft draft, TablePart part)
    {
        if (!IsNext(draft.Last, part) || IsOfAnotherBody(draft, part)) return false;
        var form = recogniser.Recognise(draft.Caption, draft.Sections).Form;
        if (part.Caption.TitleText is { } title)
            return form is { IsTyped: true } && IsSameTitle(title, draft.Caption.TitleText);
        if (part.Caption.FollowsText || HasTextBelow(draft.Last)) return false;
        if (part.Caption.Label is { } label && draft.Caption.Label is { } own && TitleWords(label.Text) != TitleWords(own.Text)) return false;
        return form is { IsTyped: true } ? FitsTyped(draft, part, form) : FitsUntyped(draft, part, form);
    }

    private static bool IsNext(TablePart last, TablePart part) =>
        part.Page == last.Page + 1 ? part.Piece.IsFirstOnPage : part.Page == last.Page && part.Piece.IsGridStart;

    private static bool IsOfAnotherBody(TableDraft draft, TablePart part) =>
        part.Caption.Body is { } body && draft.Caption.Body is { } own && TitleWords(body.Text) != TitleWords(own.Text);

    private static string TitleWords(string text) => Domain.CharacterFolding.Squeeze(text);

    private static bool IsSameTitle(TitleText a, TitleText? b) => b is not null && WithoutContinued(a) == WithoutContinued(b);

    private static string WithoutContinued(TitleText title) =>
        title.Words.Replace("(续)", "", StringComparison.Ordinal).Replace("(续表)", "", StringComparison.Ordinal).Replace("续表", "", StringComparison.Ordinal);

    private static bool HasTextBelow(TablePart part) => part.Piece.Below.Any(l => !BelowTable.IsPageNumber(l.Text)) && !BelowTable.Read(part.Piece.Below).IsAll;

    private static bool FitsTyped(TableDraft draft, TablePart part, TableForm form)
    {
        if (part.Head.RowCount == 0) return ColumnMatch.Rows(part, draft.Parts.Last(p => p.Head.RowCount > 0 || p == draft.Parts[0])) is not null;
        if (part.Head.SameAs(draft.Sections[^1].Head) || part.Head.IsLike(draft.Sections[^1].Head) || ColumnHalves.IsRightHalf(draft.Sections[^1].Head, draft.Last.Body, part)) return true;
        var section = new TableSection(part.Head, part.Body);
        return form.Allows(section) && (KnownForms.ByStructure(section)?.Key ?? form.Key) == form.Key && HasKnownColumns(form, part.Head);
    }

    private static bool HasKnownColumns(TableForm form, Head head) =>
        head.Figures.Any() && head.Figures.All(c => form.ColumnKey(c, Domain.TableSide.None) is not null || form.ColumnKey(c, Domain.TableSide.Revenue) is not null);

    private static bool FitsUntyped(TableDraft draft, TablePart part, TableForm? form)
    {
        if (part.Page == draft.Last.Page) return false;
        var (last, next) = (draft.Last.Piece.Sheet, part.Piece.Sheet);
        if (form?.Key == Domain.TableKeys.PerformanceSelfEvaluation)
            return ColumnMatch.SharesEdges(last, next) && !draft.Last.Piece.Rows.Any(r => r.Printed.FirstOrDefault()?.Word.StartsWith("总分", StringComparison.Ordinal) == true);
        return last.ColumnCount == next.ColumnCount && (part.Head.RowCount == 0 || part.Head.SameAs(draft.Parts[0].Head));
    }
}
