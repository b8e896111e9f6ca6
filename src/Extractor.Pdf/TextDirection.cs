namespace Extractor.Pdf;

/// <summary>Where a run of text leads on the page as it is shown.</summary>
public enum TextDirection
{
    LeftToRight,

    /// <summary>Rotated clockwise, read from top to bottom.</summary>
    Down,

    /// <summary>Rotated anticlockwise, read from bottom to top.</summary>
    Up,

    UpsideDown,

    /// <summary>Upright glyphs set one below the other (a vertical writing mode).</summary>
    Vertical,

    /// <summary>Any other angle: a watermark, as a rule.</summary>
    Oblique,
}
