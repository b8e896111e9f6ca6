using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Pdf;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation;

/// <summary>What of a document was not read. A difference is not held against the document where something lost could make it good, and only there.</summary>
internal sealed class Losses
{
    /// <summary>What is no hole in a table: a figure of the narrative that no statement took, and a recognised one that is not sure but is there.</summary>
    private static readonly ProblemKind[] NoHoles = [TextProblems.UnboundFigure, PageProblems.FigureDoubtful];

    private readonly List<Loss> _losses;
    private readonly ILookup<string, int> _tablePages;
    private readonly List<IReadOnlyList<int>> _formPages;

    public Losses(Disclosure disclosure)
    {
        _losses =
        [
            .. disclosure.Problems.Where(p => p.Severity != ProblemSeverity.Note && !Array.Exists(NoHoles, k => k.Is(p))).Select(Lost).OfType<Loss>(),
            .. disclosure.Attachments.Forms.SelectMany(f => f.Unplaced).Select(u => new Loss(u.Page, u.Box, u.Text)),
            .. disclosure.Tables.SelectMany(t => t.Rows).Where(r => PrintedLabel.HoldsFigure(r.Label))
                .Select(r => new Loss(r.Evidence.Page, r.Evidence.Box, r.Label)),
        ];
        _tablePages = disclosure.Tables.SelectMany(t => t.Pages.Select(p => (t.Key, p))).ToLookup(t => t.Key, t => t.p);
        _formPages = [.. disclosure.Attachments.Forms.Select(f => f.Pages)];
    }

    /// <summary>Whether something is missing from a table of this key.</summary>
    public bool Hold(string key) => _losses.Exists(l => _tablePages[key].Contains(l.Page));

    /// <summary>The same verdict, or, where something lost could make its difference good, one that does not compare.</summary>
    public Verdict Weigh(Verdict verdict)
    {
        if (_losses.Count == 0 || verdict.Outcome != Outcome.Disagrees || (verdict.Arithmetic.Length == 0 && verdict.Claim is null))
            return verdict;
        return _losses.Find(l => Matters(l, verdict)) is not { } loss ? verdict : verdict with
        {
            Outcome = Outcome.NotComparable,
            Severity = Severity.Note,
            LostPage = loss.Page,
            Message = verdict.Message + new Phrase(
                $"；未能比对：第{loss.Page}页有内容未能读出{Quoted(loss)}", $"; not comparable, page {loss.Page} was not read in full{Quoted(loss)}"),
        };
    }

    private static string Quoted(Loss loss) => loss.Text.Length == 0 ? "" : $"（{loss.Text}）";

    private static Loss? Lost(Problem problem) => problem.Evidence is { } place ? new Loss(place.Page, place.Box, place.Text)
        : problem.Page is { } page ? new Loss(page, null, "") : null;

    private bool Matters(Loss loss, Verdict verdict)
    {
        var isSum = verdict.Claim is { Figures.Count: > 1 } claim && claim.Formula.Roles[0] == OperandRole.Term;
        return verdict.Evidence.Any(figure => Pages(figure) is { } pages && pages.Contains(loss.Page)
            && (loss.Box is not { } box ? isSum || figure.Place.Page == loss.Page
                : IsInRow(box, loss.Page, figure) || ((isSum || IsOfForm(figure)) && loss.Text.Any(char.IsAsciiDigit) && IsInColumn(box, figure))));
    }

    /// <summary>A figure of a form that found no column puts its column in doubt.</summary>
    private static bool IsOfForm(CitedFigure figure) => figure.Role.StartsWith("self-evaluation/", StringComparison.Ordinal);

    private static bool IsInRow(Box box, int page, CitedFigure figure) =>
        page == figure.Place.Page && box.Y0 < figure.Place.Box.Y1 && figure.Place.Box.Y0 < box.Y1;

    private static bool IsInColumn(Box box, CitedFigure figure) => box.X0 < figure.Place.Box.X1 && figure.Place.Box.X0 < box.X1;

    /// <summary>The pages of the table or the form that a figure was read from; null for the narrative's.</summary>
    private IEnumerable<int>? Pages(CitedFigure figure)
    {
        var end = figure.Role.IndexOf('/', StringComparison.Ordinal);
        var key = end < 0 ? figure.Role : figure.Role[..end];
        return key == "self-evaluation" ? _formPages.Find(p => p.Contains(figure.Place.Page))
            : _tablePages.Contains(key) && _tablePages[key].Contains(figure.Place.Page) ? _tablePages[key] : null;
    }

    /// <param name="Box">Null where only the page is known.</param>
    private sealed record Loss(int Page, Box? Box, string Text);
}
