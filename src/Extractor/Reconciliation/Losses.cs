using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Domain.Problems;
using Extractor.Pdf;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation;

/// <summary>What of a document was not read. A difference is not held against the document where something lost could make it good, and only there.</summary>
internal sealed class Losses
{
    /// <summary>What is no hole in a table: a figure of the narrative that no statement took, and a recognised one that is not sure but is there.</summary>
    private static readonly ProblemKind[] NoHoles = [TextProblems.UnboundFigure, PageProblems.FigureDoubtful];

    /// <summary>By the key of the tables that they are missing from.</summary>
    private readonly Dictionary<string, LostFrom> _tables;

    /// <summary>By the pages of the forms.</summary>
    private readonly Dictionary<int, LostFrom> _forms = [];

    public Losses(Disclosure disclosure)
    {
        Loss[] losses =
        [
            .. disclosure.Problems.Where(p => p.Severity != ProblemSeverity.Note && !Array.Exists(NoHoles, k => k.Is(p))).Select(Lost).OfType<Loss>(),
            .. disclosure.Attachments.Forms.SelectMany(f => f.Unplaced).Select(u => new Loss(0, u.Page, u.Box, u.Text)),
            .. disclosure.Tables.SelectMany(t => t.Rows).Where(r => PrintedLabel.HoldsFigure(r.Label))
                .Select(r => new Loss(0, r.Evidence.Page, r.Evidence.Box, r.Label)),
        ];
        var byPage = losses.Select((l, place) => l with { Place = place }).ToLookup(l => l.Page);
        _tables = disclosure.Tables.SelectMany(t => t.Pages.Select(p => (t.Key, p))).GroupBy(t => t.Key, t => t.p)
            .ToDictionary(t => t.Key, t => new LostFrom(t, byPage));
        foreach (var form in disclosure.Attachments.Forms)
        {
            var lost = new LostFrom(form.Pages, byPage);
            foreach (var page in form.Pages) _forms.TryAdd(page, lost);
        }
    }

    /// <summary>Whether something is missing from a table of this key.</summary>
    public bool Hold(string key) => _tables.TryGetValue(key, out var lost) && lost.IsSome;

    /// <summary>The same verdict, or, where something lost could make its difference good, one that does not compare.</summary>
    public Verdict Weigh(Verdict verdict)
    {
        if (verdict.Outcome != Outcome.Disagrees || (verdict.Arithmetic.Length == 0 && verdict.Claim is null))
            return verdict;
        var isSum = verdict.Claim is { Figures.Count: > 1 } claim && claim.Formula.Roles[0] == OperandRole.Term;
        var lost = verdict.Evidence.Select(f => From(f)?.That(f.Place, isSum, IsOfForm(f))).OfType<Loss>().MinBy(l => l.Place);
        return lost is not { } loss ? verdict : verdict with
        {
            Outcome = Outcome.NotComparable,
            Severity = Severity.Note,
            LostPage = loss.Page,
            Message = verdict.Message + new Phrase(
                $"；未能比对：第{loss.Page}页有内容未能读出{Quoted(loss)}", $"; not comparable, page {loss.Page} was not read in full{Quoted(loss)}"),
        };
    }

    private static string Quoted(Loss loss) => loss.Text.Length == 0 ? "" : $"（{loss.Text}）";

    private static Loss? Lost(Problem problem) => problem.Evidence is { } place ? new Loss(0, place.Page, place.Box, place.Text)
        : problem.Page is { } page ? new Loss(0, page, null, "") : null;

    /// <summary>A figure of a form that found no column puts its column in doubt.</summary>
    private static bool IsOfForm(CitedFigure figure) => figure.Role.StartsWith("self-evaluation/", StringComparison.Ordinal);

    /// <summary>What is missing from the table or the form that a figure was read from; null for the narrative's.</summary>
    private LostFrom? From(CitedFigure figure)
    {
        var key = figure.Role.Split('/')[0];
        return key == "self-evaluation" ? _forms.GetValueOrDefault(figure.Place.Page)
            : _tables.TryGetValue(key, out var lost) && lost.IsOn(figure.Place.Page) ? lost : null;
    }
}
