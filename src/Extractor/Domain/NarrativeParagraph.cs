namespace Extractor.Domain;

/// <summary>A paragraph: its text joined over line and page ends, and the lines it was joined from.</summary>
public sealed record NarrativeParagraph(string Text, IReadOnlyList<Evidence> Lines);
