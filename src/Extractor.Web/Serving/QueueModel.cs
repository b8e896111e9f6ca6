using Extractor.Domain;
using Extractor.Web.Catalogue;
using Extractor.Web.Review;

namespace Extractor.Web.Serving;

/// <summary>Findings that wait for a reviewer, or decisions of one state.</summary>
/// <param name="Severity">Which findings wait; empty for all.</param>
/// <param name="State">Which decisions are shown; empty where findings are.</param>
/// <param name="Counts">How many findings there are of each severity, and decisions of each state.</param>
internal sealed record QueueModel(
    string Severity, string State, string Rule, IReadOnlyList<QueuedFinding> Findings,
    IReadOnlyList<(Decision Decision, CatalogueEntry? Document, Phrase Message)> Decisions,
    IReadOnlyDictionary<string, int> Counts)
{
    public int Count(string key) => Counts.GetValueOrDefault(key);
}
