namespace Extractor.Pdf;

/// <summary>A straight line as it shows on the page: a stroke, a thin filled rectangle, or an edge of a filled area.</summary>
/// <param name="Box">The painted extent; its thin side is the line's thickness.</param>
/// <param name="Kind">What it was painted as.</param>
public readonly record struct Ruling(Box Box, RulingKind Kind)
{
    /// <summary>Whether it runs across the page.</summary>
    public bool IsHorizontal => Box.Width >= Box.Height;

    /// <summary>The shorter side, in points; 0 for an edge of an area.</summary>
    public double Thickness => Math.Min(Box.Width, Box.Height);

    /// <summary>The longer side, in points.</summary>
    public double Length => Math.Max(Box.Width, Box.Height);

    /// <summary>The Y of a horizontal ruling's middle, the X of a vertical one's.</summary>
    public double Position => IsHorizontal ? Box.CenterY : Box.CenterX;
}
