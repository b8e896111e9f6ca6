using Extractor.Domain;

namespace Extractor.Reconciliation;

/// <summary>What the rules say of one document: every comparison, whatever it came to.</summary>
/// <param name="Document">The file name of the document.</param>
/// <param name="Verdicts">At least one for each rule, in the order of the rule book.</param>
internal sealed record CheckReport(string Document, IReadOnlyList<Verdict> Verdicts)
{
    /// <summary>Of the PDF's bytes; null where they are not known.</summary>
    public string? Sha256 { get; init; }

    /// <summary>What the document is; the rules that do not hold for its family were not put to it. Null for a report on several documents.</summary>
    public DocumentFamily? Family { get; init; }

    /// <summary>The path under which the document was found; of two of the same name, the path tells which is which.</summary>
    public string? File { get; init; }

    /// <summary>The path, and the document's name where the path does not end in it.</summary>
    public string Label => File is null ? Document : Path.GetFileName(File) == Document ? File : $"{File} ({Document})";

    public IEnumerable<Verdict> Contradictions => Found(Severity.Contradiction);

    public IEnumerable<Verdict> Warnings => Found(Severity.Warning);

    public bool HasContradiction => Contradictions.Any();

    public int Count(Outcome outcome) => Verdicts.Count(v => v.Outcome == outcome);

    private IEnumerable<Verdict> Found(Severity severity) => Verdicts.Where(v => v.Outcome == Outcome.Disagrees && v.Severity == severity);
}
