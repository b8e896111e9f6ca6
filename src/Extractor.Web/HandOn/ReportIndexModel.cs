namespace Extractor.Web.HandOn;

/// <summary>The index of a folder of pages.</summary>
internal sealed record ReportIndexModel(IReadOnlyList<ReportLine> Lines)
{
    public int Sum(string severity) => Lines.Sum(l => l.Count(severity));
}
