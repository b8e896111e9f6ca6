using Extractor.Pdf;

namespace Extractor.Domain;

/// <summary>Where something was read: the page (from 1), the box in points from the page's top left, and the text as printed.</summary>
/// <remarks>For a span over a line end, the box of its first line's part, or the union where the lines belong to one cell.</remarks>
public readonly record struct Evidence(int Page, Box Box, string Text)
{
    /// <summary>Null where the file itself holds the text.</summary>
    public Recognition? Recognition { get; init; }

    /// <summary>How it was obtained, as the outputs say it.</summary>
    internal string Source => Recognition is null ? "text" : "ocr";

    /// <summary>The same, said to be in doubt or not; as it is where the file itself holds the text.</summary>
    internal Evidence InDoubt(bool isDoubtful) => Recognition is { } read ? this with { Recognition = read with { IsDoubtful = isDoubtful } } : this;
}
