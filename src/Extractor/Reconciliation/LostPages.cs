using Extractor.Domain;

namespace Extractor.Reconciliation;

/// <summary>The tables of a disclosure from which something printed is missing: a difference in them may be the reader's, not the document's.</summary>
internal sealed class LostPages
{
    private readonly HashSet<string> _tables;
    private readonly HashSet<int> _formPages;

    public LostPages(Disclosure disclosure)
    {
        var pages = disclosure.Problems.Where(p => p.Severity != ProblemSeverity.Note).Select(p => p.Page ?? p.Evidence?.Page).OfType<int>().ToHashSet();
        _tables = [.. disclosure.Tables.Where(t => t.Pages.Any(pages.Contains)).Select(t => t.Key)];
        _formPages = [.. disclosure.Attachments.Forms.Where(f => f.Pages.Any(pages.Contains)).SelectMany(f => f.Pages)];
    }

    /// <summary>Whether something is missing from a table of this key.</summary>
    public bool Hold(string key) => _tables.Contains(key);

    /// <summary>The same verdict, or, where it finds a difference in such a table, one that does not compare.</summary>
    public Verdict Doubt(Verdict verdict) =>
        verdict.Outcome == Outcome.Disagrees && verdict.Arithmetic.Length > 0 && verdict.Evidence.FirstOrDefault(IsLost) is { } lost
            ? verdict with
            {
                Outcome = Outcome.NotComparable,
                Severity = Severity.Note,
                Message = verdict.Message + new Phrase(
                    $"；无法比较，第{lost.Place.Page}页所在的表有内容未能读出", $"; not comparable, the table on page {lost.Place.Page} was not read in full"),
            }
            : verdict;

    private bool IsLost(CitedFigure figure)
    {
        var end = figure.Role.IndexOf('/', StringComparison.Ordinal);
        var key = end < 0 ? figure.Role : figure.Role[..end];
        return _tables.Contains(key) || (key == "self-evaluation" && _formPages.Contains(figure.Place.Page));
    }
}
