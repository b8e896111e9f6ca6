using Extractor.Domain;

namespace Extractor.Reconciliation;

/// <summary>What the rules say of one document: every comparison, whatever it came to.</summary>
public sealed record CheckReport
{
    private readonly IReadOnlyList<Verdict> _given;
    private IReadOnlyList<Verdict>? _verdicts;
    private IReadOnlyList<CheckFinding>? _findings;

    /// <param name="document">The file name of the document.</param>
    /// <param name="verdicts">At least one for each rule, in the order of the rule book.</param>
    public CheckReport(string document, IReadOnlyList<Verdict> verdicts) => (Document, _given) = (document, verdicts);

    /// <summary>The file name of the document.</summary>
    public string Document { get; }

    /// <summary>In the order of the rule book; those that disagree with the id of their finding.</summary>
    public IReadOnlyList<Verdict> Verdicts => _verdicts ??= FindingGroups.Number(_given);

    /// <summary>Of the PDF's bytes; null where they are not known.</summary>
    public string? Sha256 { get; init; }

    /// <summary>What the document is; the rules that do not hold for its family were not put to it. Null for a report on several documents.</summary>
    public DocumentFamily? Family { get; init; }

    /// <summary>The path under which the document was found; of two of the same name, the path tells which is which.</summary>
    public string? File { get; init; }

    /// <summary>Whether all of the document was read; null for a report on several documents.</summary>
    public DisclosureStatus? Status { get; init; }

    /// <summary>What was not read, by page.</summary>
    public IReadOnlyList<UnreadPlace> Losses { get; init; } = [];

    /// <summary>The path, and the document's name where the path does not end in it.</summary>
    public string Label => File is null ? Document : Path.GetFileName(File) == Document ? File : $"{File} ({Document})";

    /// <summary>What disagrees, each thing once, the weightiest first.</summary>
    public IReadOnlyList<CheckFinding> Findings => _findings ??= FindingOrder.Of(Verdicts);

    /// <summary>The verdicts that disagree beyond doubt.</summary>
    public IEnumerable<Verdict> Contradictions => Found(Severity.Contradiction);

    /// <summary>The verdicts that disagree unless another plausible reading is meant.</summary>
    public IEnumerable<Verdict> Doubts => Found(Severity.Doubt);

    /// <summary>Slips of wording, omissions, and differences that a rule of accounting does not exclude.</summary>
    public IEnumerable<Verdict> Warnings => Found(Severity.Warning);

    /// <summary>Whether any verdict disagrees beyond doubt.</summary>
    public bool HasContradiction => Contradictions.Any();

    /// <summary>The verdicts by finding, the weightiest first, then those that do not disagree.</summary>
    public IEnumerable<Verdict> ByWeight => Findings.SelectMany(f => f.Verdicts).Concat(Verdicts.Where(v => v.Outcome != Outcome.Disagrees));

    /// <summary>How many verdicts came to that.</summary>
    public int Count(Outcome outcome) => Verdicts.Count(v => v.Outcome == outcome);

    /// <summary>The findings of that weight, the weightiest first.</summary>
    public IEnumerable<CheckFinding> Of(Severity severity) => Findings.Where(f => f.Severity == severity);

    private IEnumerable<Verdict> Found(Severity severity) => Verdicts.Where(v => v.Outcome == Outcome.Disagrees && v.Severity == severity);
}
