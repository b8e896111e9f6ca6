namespace Extractor.Domain.Performance;

/// <summary>What a disclosure attaches on the performance of its projects.</summary>
public sealed record PerformanceAttachments
{
    /// <summary>Of a document without attachments.</summary>
    public static PerformanceAttachments Empty { get; } = new();

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<SelfEvaluationForm> Forms { get; init; } = [];

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<PerformanceReport> Reports { get; init; } = [];

    /// <summary>The projects that narrative, forms or reports name.</summary>
    public IReadOnlyList<PerformanceProject> Projects { get; init; } = [];
}
