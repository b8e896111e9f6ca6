using Extractor.Domain;
using Extractor.Reconciliation;
using Extractor.Web.Catalogue;

namespace Extractor.Web.Documents;

/// <summary>A document read from the store and checked.</summary>
internal sealed record OpenDocument(CatalogueEntry Entry, Disclosure Disclosure, CheckReport Report)
{
    private IReadOnlyDictionary<int, List<Mark>>? _marks;

    /// <summary>What it contradicts of other documents, as the store holds it.</summary>
    public IReadOnlyList<CheckFinding> Between { get; init; } = [];

    /// <summary>Its own and those between documents, the weightiest first.</summary>
    public IReadOnlyList<CheckFinding> Findings => [.. Report.Findings.Concat(Between).OrderByDescending(f => f.Severity)];

    /// <summary>What is shown on each page.</summary>
    public IReadOnlyDictionary<int, List<Mark>> Marks => _marks ??= PlacesOnPages.Of(Disclosure);
}
