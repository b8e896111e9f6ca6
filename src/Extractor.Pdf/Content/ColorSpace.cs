namespace Extractor.Pdf.Content;

/// <summary>A colour space, known as far as it takes to tell white from any other colour.</summary>
internal sealed class ColorSpace
{
    private const double NearlyFull = 0.97;

    private readonly Func<ReadOnlySpan<double>, bool> _isWhite;

    private ColorSpace(bool startsWhite, Func<ReadOnlySpan<double>, bool> isWhite)
    {
        StartsWhite = startsWhite;
        _isWhite = isWhite;
    }

    public static ColorSpace Gray { get; } = new(false, AllFull);

    public static ColorSpace Rgb { get; } = new(false, AllFull);

    public static ColorSpace Cmyk { get; } = new(false, AllEmpty);

    public static ColorSpace Lab { get; } = new(false, c => c.Length > 0 && c[0] >= 100 * NearlyFull);

    /// <summary>Separation and DeviceN: ink on white paper.</summary>
    public static ColorSpace Ink { get; } = new(false, AllEmpty);

    public static ColorSpace Pattern { get; } = new(false, _ => false);

    /// <summary>Whether the colour that a space begins with is white.</summary>
    public bool StartsWhite { get; }

    public static ColorSpace Indexed(ColorSpace basis, int components, ReadOnlyMemory<byte> table)
    {
        bool IsWhite(ReadOnlySpan<double> color) => color.Length > 0 && IsWhiteEntry(basis, components, table.Span, color[0]);
        return new ColorSpace(IsWhite([0]), IsWhite);
    }

    public bool IsWhite(ReadOnlySpan<double> components) => _isWhite(components);

    private static bool IsWhiteEntry(ColorSpace basis, int components, ReadOnlySpan<byte> table, double index)
    {
        var at = (long)Math.Clamp(index, 0, 255) * components;
        if (components is < 1 or > 32 || at + components > table.Length) return false;
        Span<double> color = stackalloc double[components];
        for (var i = 0; i < components; i++) color[i] = table[(int)at + i] / 255.0 * (basis == Lab ? 100 : 1);
        return basis.IsWhite(color);
    }

    private static bool AllFull(ReadOnlySpan<double> components)
    {
        foreach (var c in components)
        {
            if (c < NearlyFull) return false;
        }

        return components.Length > 0;
    }

    private static bool AllEmpty(ReadOnlySpan<double> components)
    {
        foreach (var c in components)
        {
            if (c > 1 - NearlyFull) return false;
        }

        return components.Length > 0;
    }
}
