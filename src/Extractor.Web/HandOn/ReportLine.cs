using Extractor.Domain;
using Extractor.Web.Review;

namespace Extractor.Web.HandOn;

/// <summary>A document in the index.</summary>
/// <param name="Agreed">How many comparisons agree.</param>
/// <param name="Decided">How many findings reviewers decided.</param>
internal sealed record ReportLine(string Address, string Body, Phrase Year, Phrase Kind, string Place, string File, string Status, int Agreed, int Decided,
    IReadOnlyDictionary<string, int> Counts)
{
    public ReportLine(string address, HandedDocument document, int agreed)
        : this(address, document.Body, document.Year, document.Kind, document.Place, document.Disclosure.Document.Name, document.Disclosure.Status.ToString()
            .ToLowerInvariant(), agreed, document.Findings.Count(f => f.State != DecisionState.Open),
            document.Findings.GroupBy(f => f.Severity).ToDictionary(g => g.Key, g => g.Count()))
    {
    }

    public int Findings => Counts.Values.Sum();

    public int Count(string severity) => Counts.GetValueOrDefault(severity);
}
