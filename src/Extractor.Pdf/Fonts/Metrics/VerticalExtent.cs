using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts.Metrics;

/// <summary>How far letters reach over and under the baseline, in thousandths of the font size.</summary>
internal readonly record struct VerticalExtent(double Ascent, double Descent)
{
    private const double Limit = 3000;

    /// <summary>Where a font says nothing.</summary>
    public static VerticalExtent Default { get; } = new(950, -350);

    /// <summary>From a font descriptor; signs mended, and a zero or an absurd figure left out as if not written.</summary>
    public static VerticalExtent Of(PdfDictionary? descriptor, VerticalExtent fallback)
    {
        var ascent = Math.Abs(descriptor?.Number("Ascent") ?? 0);
        var descent = -Math.Abs(descriptor?.Number("Descent") ?? 0);
        return new VerticalExtent(
            ascent is > 0 and < Limit ? ascent : fallback.Ascent,
            descent is < 0 and > -Limit ? descent : fallback.Descent);
    }
}
