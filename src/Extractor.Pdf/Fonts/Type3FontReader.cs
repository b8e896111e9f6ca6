using Extractor.Pdf.Fonts.Encodings;
using Extractor.Pdf.Fonts.Metrics;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts;

/// <summary>Reads a Type3 font: glyphs drawn by content streams, in a glyph space of the font's own (ISO 32000-2, 9.6.4).</summary>
internal static class Type3FontReader
{
    private const double Thousandth = 0.001;

    public static IPdfFont Read(PdfDictionary font)
    {
        var descriptor = font.Dictionary("FontDescriptor");
        var matrix = font.Array("FontMatrix");
        var encoding = SimpleEncoding.Of(font["Encoding"], () => new string?[256], isDingbats: false);
        return new SimpleFont(
            FontNames.Details(font, descriptor),
            VerticalExtent.Of(descriptor, BoxExtent(font.Array("FontBBox"), matrix?.Number(3, Thousandth) ?? Thousandth)),
            Scale(matrix?.Number(0, Thousandth) ?? Thousandth),
            SimpleWidths.Of(font, descriptor) ?? new double[256],
            new SimpleText(CompositeFontReader.ToUnicode(font), encoding, new(() => null),
                new EncodingTrust(IsOwnCoded: false, IsDoubtful: false, IsRedrawn: true)));
    }

    private static double Scale(double a) => a == 0 || !double.IsFinite(a) ? Thousandth : Math.Abs(a);

    /// <summary>The box of all glyphs, seen from the baseline; the usual extent where the font leaves its box empty.</summary>
    private static VerticalExtent BoxExtent(PdfArray? box, double scale)
    {
        var ends = new[] { (box?.Number(1) ?? 0) * scale * 1000, (box?.Number(3) ?? 0) * scale * 1000 };
        var extent = new VerticalExtent(ends.Max(), Math.Min(ends.Min(), 0));
        return extent.Ascent is > 0 and < 3000 && extent.Descent > -3000 ? extent : VerticalExtent.Default;
    }
}
