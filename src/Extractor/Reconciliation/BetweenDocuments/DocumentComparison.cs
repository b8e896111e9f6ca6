namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>Holds documents to each other: the same body's of successive years, and those that claim to be the same.</summary>
public sealed class DocumentComparison
{
    private readonly Dictionary<string, DocumentFigures> _documents = [];

    /// <summary>Takes a document; copies count once.</summary>
    public void Add(Domain.Disclosure disclosure)
    {
        if (DocumentFigures.Of(disclosure) is { } figures) _documents.TryAdd(figures.Sha256, figures);
    }

    /// <summary>A report for each document that another one could be held to, in the order of body and year; its verdicts name both documents.</summary>
    public IEnumerable<CheckReport> Reports()
    {
        foreach (var body in _documents.Values.GroupBy(d => (d.BodyKey, d.Scope)).OrderBy(g => g.Key.BodyKey, StringComparer.Ordinal).ThenBy(g => g.Key.Scope, StringComparer.Ordinal))
        {
            var years = body.GroupBy(d => d.Year).ToDictionary(g => g.Key, g => g.OrderBy(d => d.Document, StringComparer.Ordinal).ThenBy(d => d.Sha256, StringComparer.Ordinal).ToList());
            foreach (var (year, documents) in years.OrderBy(y => y.Key))
            {
                foreach (var second in documents.Skip(1)) yield return Report(second, documents[0]);
                if (documents is [var later] && years.TryGetValue(year - 1, out var before) && before is [var earlier]) yield return Report(later, earlier);
            }
        }
    }

    private static CheckReport Report(DocumentFigures later, DocumentFigures earlier) =>
        new(later.Document, [.. RuleBook.Between.SelectMany(check => check.Examine(later, earlier))]);
}
