namespace Extractor.Pdf.Content;

/// <summary>The colour that fills or strokes: its space, whether it shows as white, and how opaque it is.</summary>
internal struct Paint
{
    public ColorSpace Space;
    public bool IsWhite;
    public double Alpha;

    public static Paint Initial => new() { Space = ColorSpace.Gray, Alpha = 1 };

    public void SetSpace(ColorSpace space)
    {
        Space = space;
        IsWhite = space.StartsWhite;
    }

    public void SetColor(ColorSpace space, ReadOnlySpan<double> components)
    {
        Space = space;
        IsWhite = space.IsWhite(components);
    }
}
