namespace Extractor.Domain;

/// <summary>Everything read from one published document.</summary>
public sealed record Disclosure
{
    public required DocumentSource Document { get; init; }

    /// <summary>The program that read it, so that a later run can tell what to read again; null where nobody asked.</summary>
    public string? Engine { get; init; }

    /// <summary>Null where no list told.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>Final accounts, a budget, or neither.</summary>
    public DocumentFamily Family { get; init; } = DocumentFamily.FinalAccounts;

    public Cover Cover { get; init; } = new();

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<AccountTable> Tables { get; init; } = [];

    public NarrativeText Narrative { get; init; } = NarrativeText.Empty;

    public PerformanceAttachments Attachments { get; init; } = PerformanceAttachments.Empty;

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public DisclosureStatus Status =>
        Problems.Any(p => p.Severity == ProblemSeverity.Failure) ? DisclosureStatus.Failed
        : Problems.Any(p => p.Severity == ProblemSeverity.Loss) ? DisclosureStatus.Partial
        : DisclosureStatus.Complete;
}
