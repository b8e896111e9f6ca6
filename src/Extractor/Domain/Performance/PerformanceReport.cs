namespace Extractor.Domain.Performance;

/// <summary>A report on a project's performance (项目支出绩效评价报告), printed as a document in the document.</summary>
public sealed record PerformanceReport
{
    /// <summary>The title as printed; null where none is.</summary>
    public required Evidence Title { get; init; }

    /// <summary>The project's name as the title prints it, without 项目支出绩效评价报告 and the like.</summary>
    public required string Project { get; init; }

    /// <summary>The pages it stands on, ascending.</summary>
    public required IReadOnlyList<int> Pages { get; init; }

    /// <summary>The paragraphs before its first heading.</summary>
    public IReadOnlyList<NarrativeParagraph> Opening { get; init; } = [];

    /// <summary>Its sections; their paths count inside the report.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Every figure in it: what it says of the project (performance-report), and what it mentions; numbered from 1 in the report.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>The numbers, from 1, of the tables of the disclosure that stand inside it.</summary>
    public IReadOnlyList<int> Tables { get; init; } = [];
}
