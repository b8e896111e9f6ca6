namespace Extractor.Pdf;

/// <summary>Where a run of text leads on the page as it is shown.</summary>
public enum TextDirection
{
    /// <summary>Upright, as most text.</summary>
    LeftToRight,

    /// <summary>Rotated clockwise, read from top to bottom.</summary>
    Down,

    /// <summary>Rotated anticlockwise, read from bottom to top.</summary>
    Up,

    /// <summary>Turned by half a circle: read from right to left.</summary>
    UpsideDown,

    /// <summary>Upright glyphs set one below the other (a vertical writing mode).</summary>
    Vertical,

    /// <summary>Any other angle: a watermark, as a rule.</summary>
    Oblique,
}
