namespace Extractor.Domain;

/// <summary>Something that the narrative states, with every figure of it.</summary>
public sealed record Statement
{
    /// <summary>From 1, in the order of the document.</summary>
    public required int Number { get; init; }

    /// <summary>One of <see cref="StatementKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>What is stated of: a key (basic, total, reception.foreign) or a name as printed; empty where the kind says it all.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The classification code that the subject resolves to, or that is printed beside it.</summary>
    public string? Code { get; init; }

    /// <summary>How the names of the subject (class, section, item) were found among the rows of the document's tables; empty where it holds none.</summary>
    public IReadOnlyList<NameMatch> Names { get; init; } = [];

    /// <summary>The figures that it states, in the order of the text.</summary>
    public required IReadOnlyList<Operand> Operands { get; init; }

    /// <summary>The reason given, as printed.</summary>
    public string? Reason { get; init; }

    /// <summary>The names listed after 主要包括 and the like, each where it stands, with the list it belongs to.</summary>
    public IReadOnlyList<ListedName> Listed { get; init; } = [];

    /// <summary>Passages told apart by their heading: goals, problems, measures; as printed.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>What the statement says in words where it prints no figure: 持平, 无, 增加 …, each where it stands.</summary>
    public IReadOnlyList<Evidence> Words { get; init; } = [];

    /// <summary>The number of the section that holds it, as in <see cref="Section.Path"/>.</summary>
    public string SectionPath { get; init; } = "";

    /// <summary>The sentence it stands in.</summary>
    public required Evidence Sentence { get; init; }
}
