using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Problems;
using Extractor.Forms.Captions;
using Extractor.Layout;

namespace Extractor.Forms;

/// <summary>Gathers the tables of a document, their problems, and the lines and grids that they take.</summary>
internal sealed class TableCollection(Recogniser recogniser, UnitFinder units, IReadOnlyList<PageLayout> pages)
{
    private readonly List<(AccountTable Table, double Y)> _tables = [];
    private StitchedTable? _lastTyped;
    private readonly List<Problem> _problems = [];
    private readonly HashSet<TextLine> _lines = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Grid> _grids = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Grid> _typed = new(ReferenceEqualityComparer.Instance);

    public void Add(StitchedTable draft)
    {
        var (form, contradiction) = recogniser.Recognise(draft.Caption, draft.Sections);
        if (contradiction is not null) _problems.Add(contradiction);
        var unit = units.Of(draft);
        var below = BelowOf(draft);
        var table = TableBuilder.Build(draft, form, unit, below, _problems);
        if (unit is null && form is { IsTyped: true } && !table.IsEmpty && !UnitFinder.IsInAllHeads(draft)) _problems.Add(UnknownUnit(table));
        if (form is null && IsUnjoined(draft)) _problems.Add(Unjoined(draft));
        _lastTyped = form is { IsTyped: true } ? draft : null;
        var sheet = draft.Parts[0].Piece.Sheet;
        _tables.Add((table, sheet.Frame.FromPage(sheet.Grid.Box).Y0));
        _lines.UnionWith(draft.Caption.Lines);
        _lines.UnionWith(below.Lines);
        _lines.UnionWith(draft.Parts.SelectMany(p => p.Piece.Torn));
        _grids.UnionWith(draft.Parts.SelectMany(p => p.Piece.Grids));
        if (form is { IsTyped: true }) _typed.UnionWith(draft.Parts.SelectMany(p => p.Piece.Grids));
    }

    /// <summary>The notes below the last part; where nothing stands there, those on top of the next page.</summary>
    private BelowTable BelowOf(StitchedTable draft)
    {
        var below = BelowTable.Read(draft.Last.Piece.Below);
        if (below.Lines.Count > 0 || !below.IsAll) return below;
        var next = PageLayout.Find(pages, draft.Last.Page + 1);
        if (next is null) return below;
        var bottom = next.Grids.Select(g => next.Frame.FromPage(g.Box).CenterY).DefaultIfEmpty(double.PositiveInfinity).Min();
        return BelowTable.Read([.. next.Lines.Where(l => l.Upright.CenterY < bottom)]);
    }

    /// <summary>Rows with codes and figures, without a title, on the page after a table of ours: most likely its rest.</summary>
    private bool IsUnjoined(StitchedTable draft) =>
        _lastTyped is { } last && draft.Parts[0].Page == last.Last.Page + 1 && draft.Parts[0].Piece.IsFirstOnPage
        && draft.Caption is { Title: null, FollowsText: false } && draft.Sections[0].Codes.Any();

    private static Problem Unjoined(StitchedTable draft)
    {
        var grid = draft.Parts[0].Piece.Sheet.Grid;
        return TableProblems.UnjoinedRows.At(new Evidence(grid.Page, grid.Box, ""),
            "The rows at the top of the page have no title and do not fit the table of the page before.");
    }

    private static Problem UnknownUnit(AccountTable table) =>
        TableProblems.UnitUnknown.On(table.Pages[0], $"Neither {table.Key} nor the document's other tables say in what unit its figures are.", table.Title);

    public void AddUndrawn(IReadOnlyList<PageLayout> all)
    {
        foreach (var (table, lines) in UndrawnTables.Find(all, recogniser, _lines).ToArray())
        {
            _tables.Add((table, lines[0].Upright.Y0));
            _lines.UnionWith(lines);
        }

        foreach (var (title, below) in UndrawnTables.TitlesAlone(all, recogniser, _lines))
        {
            if (_tables.Exists(t => t.Table.Pages.Contains(title.Page) && IsOf(t.Table, title)) || !below.Any(static l => LostFigures.IsIn(l.Text))) continue;
            _problems.Add(TableProblems.TitleWithoutTable.At(title.Evidence, $"“{title.Text.Trim()}” stands over figures, and no table was read there."));
        }
    }

    /// <summary>The title printed again over a further page of its table.</summary>
    private static bool IsOf(AccountTable table, TextLine title) =>
        table.Title is { } own && CharacterFolding.Squeeze(own.Text) == CharacterFolding.Squeeze(title.Text);

    public TableReading Finish()
    {
        var tables = _tables.OrderBy(t => t.Table.Pages[0]).ThenBy(t => t.Y).Select(t => t.Table).ToArray();
        _problems.AddRange(recogniser.Family.Examine(tables));
        _problems.AddRange(UntitledTables.Find(tables).Where(u => !_problems.Exists(p => TableProblems.UnjoinedRows.Is(p) && p.Page == u.Page)));
        _problems.AddRange(new LostFigures(tables, _typed, _lines).Find(pages));
        _problems.AddRange(CutLabels.Find(tables, pages, _typed));
        _problems.AddRange(JoinedLabels.Find(tables));
        _problems.AddRange(UncodedRows.Find(tables));
        var named = tables.Select(t => UntoldNames.LeaveOut(t, _problems)).ToArray();
        return new TableReading(recogniser.Family.Family, named, _problems, _lines, _grids);
    }
}
