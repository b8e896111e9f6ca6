using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts.Metrics;

/// <summary>Advances of a simple font's codes from its Widths entry.</summary>
internal static class SimpleWidths
{
    /// <summary>256 advances in glyph space; null where the font has no Widths.</summary>
    public static double[]? Of(PdfDictionary font, PdfDictionary? descriptor)
    {
        if (font.Array("Widths") is not { } array)
        {
            return null;
        }

        var widths = new double[256];
        Array.Fill(widths, descriptor?.Number("MissingWidth") ?? 0);
        var first = font.Integer("FirstChar") is { } code and >= 0 and < 256 ? code : 0;
        for (var i = 0; i < array.Count && first + i < 256; i++)
        {
            widths[first + i] = array.Number(i, widths[first + i]);
        }

        return widths;
    }
}
