namespace Extractor.Web.HandOn;

/// <summary>A document in the index.</summary>
/// <param name="Agreed">How many comparisons agree.</param>
internal sealed record ReportLine(string Address, string Body, string Year, string Kind, string Place, string File, string Status, int Agreed,
    IReadOnlyDictionary<string, int> Counts)
{
    public ReportLine(string address, HandedDocument document, int agreed)
        : this(address, document.Body, document.Year, document.Kind, document.Place, document.Disclosure.Document.Name, document.Disclosure.Status.ToString()
            .ToLowerInvariant(), agreed,
            document.Findings.GroupBy(f => f.Severity).ToDictionary(g => g.Key, g => g.Count()))
    {
    }

    public int Count(string severity) => Counts.GetValueOrDefault(severity);
}
