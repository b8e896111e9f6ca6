namespace Extractor.Pdf;

/// <summary>What sets a letter apart from plain text that shows.</summary>
[Flags]
public enum LetterTraits
{
    /// <summary>Plain text that shows.</summary>
    None = 0,

    /// <summary>Text rendering mode 3, or clipped away: nothing shows (an OCR layer, as a rule).</summary>
    Invisible = 1,

    /// <summary>Painted in white or nearly so.</summary>
    White = 2,

    /// <summary>Inside marked content tagged as an artifact (page furniture, watermark).</summary>
    Artifact = 4,

    /// <summary>Drawn again over the same letter, as some producers do for boldness. Readers of text leave it out.</summary>
    Duplicate = 8,

    /// <summary>Painted partly transparent or as a watermark across other content.</summary>
    Translucent = 16,
}
