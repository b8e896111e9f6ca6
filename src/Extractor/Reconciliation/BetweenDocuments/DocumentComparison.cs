namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>Holds documents to each other: the same body's of successive years, those that claim to be the same, and a department's and its units'.</summary>
internal sealed class DocumentComparison
{
    private readonly Dictionary<string, DocumentFigures> _documents = [];

    /// <summary>Takes a document; copies count once.</summary>
    public void Add(DocumentFigures figures) => _documents.TryAdd(figures.Sha256, figures);

    /// <summary>
    /// A report for each document that another one could be held to, in the order of body and year, then for each department; its verdicts name the
    /// documents.
    /// </summary>
    public IEnumerable<CheckReport> Reports() => Bodies().Concat(Departments());

    /// <summary>Of what each body's documents say of each other.</summary>
    public IEnumerable<CheckReport> Bodies()
    {
        var names = _documents.Values.GroupBy(d => (d.BodyKey, d.Scope)).OrderBy(g => g.Key.BodyKey, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Scope, StringComparer.Ordinal);
        foreach (var body in names.SelectMany(InOnePlace))
        {
            var years = body.GroupBy(d => d.Year).ToDictionary(g => g.Key, g => g.OrderBy(d => d.Document, StringComparer.Ordinal)
                .ThenBy(d => d.Sha256, StringComparer.Ordinal).ToList());
            foreach (var (year, documents) in years.OrderBy(y => y.Key))
            {
                foreach (var second in documents.Skip(1)) yield return Report(second, documents[0]);
                if (documents is [var later] && years.TryGetValue(year - 1, out var before) && before is [var earlier]) yield return Report(later, earlier);
            }
        }
    }

    /// <summary>
    /// The documents of one name by place. Where the name is known from several places, it is in doubt whose the documents of unknown place are.
    /// </summary>
    private static IEnumerable<IEnumerable<DocumentFigures>> InOnePlace(IEnumerable<DocumentFigures> named)
    {
        var places = named.GroupBy(d => d.Place).Where(p => p.Key is not null).OrderBy(p => p.Key).ToList();
        return places.Count > 1 ? places : [named];
    }

    /// <summary>A report for each department of whose units at least one is there.</summary>
    public IEnumerable<CheckReport> Departments()
    {
        foreach (var year in _documents.Values.GroupBy(d => d.Year).OrderBy(y => y.Key))
        {
            var named = year.ToLookup(d => d.BodyKey);
            foreach (var accounts in year.OrderBy(d => d.BodyKey, StringComparer.Ordinal).ThenBy(d => d.Document, StringComparer.Ordinal)
                .ThenBy(d => d.Sha256, StringComparer.Ordinal))
            {
                if (Department.Of(accounts, named) is { } department)
                    yield return Report(accounts, RuleBook.Units.SelectMany(check => check.Examine(department)));
            }
        }
    }

    private static CheckReport Report(DocumentFigures later, DocumentFigures earlier) =>
        Report(later, RuleBook.Between.SelectMany(check => check.Examine(later, earlier)));

    private static CheckReport Report(DocumentFigures document, IEnumerable<Verdict> verdicts) =>
        new(document.Name, [.. verdicts]) { File = document.File, Sha256 = document.Sha256 };
}
