namespace Extractor.Domain;

/// <summary>A section with its heading, its paragraphs and the sections inside it.</summary>
public sealed record Section
{
    /// <summary>1 for a part (第一部分), deeper levels counted on as they nest.</summary>
    public required int Level { get; init; }

    /// <summary>The number as printed (第三部分, 五、, （一）, 1.); empty where none is.</summary>
    public required string PrintedNumber { get; init; }

    /// <summary>The heading without its number.</summary>
    public required string Title { get; init; }

    /// <summary>The position in the tree: 3.5.1 is the first section of the fifth of the third part, as counted, not as printed.</summary>
    public required string Path { get; init; }

    /// <summary>The heading where it stands.</summary>
    public required Evidence Heading { get; init; }

    /// <summary>The paragraphs between this heading and the next.</summary>
    public required IReadOnlyList<NarrativeParagraph> Paragraphs { get; init; }

    /// <summary>The sections below this one.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }
}
