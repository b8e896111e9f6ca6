using Extractor.Pdf.Fonts.Metrics;

namespace Extractor.Pdf.Fonts;

/// <summary>A font of one-byte codes: Type1, MMType1, TrueType or Type3.</summary>
internal sealed class SimpleFont(
    FontDetails details,
    VerticalExtent extent,
    double glyphScale,
    double[] widths,
    SimpleText text) : IPdfFont
{
    private readonly Glyph?[] _glyphs = new Glyph?[256];

    public FontDetails Details => details;

    public bool IsVertical => false;

    public double Ascent => extent.Ascent;

    public double Descent => extent.Descent;

    public double GlyphScale => glyphScale;

    public int Next(ReadOnlySpan<byte> text, out Glyph glyph)
    {
        var code = text[0];
        glyph = _glyphs[code] ??= Make(code);
        return 1;
    }

    private Glyph Make(byte code) => new(code, text.Of(code, widths[code] * glyphScale * 1000), widths[code], IsWordSpace: code == ' ');
}
