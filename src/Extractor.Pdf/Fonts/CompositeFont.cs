using Extractor.Pdf.Fonts.CMaps;
using Extractor.Pdf.Fonts.Metrics;

namespace Extractor.Pdf.Fonts;

/// <summary>A Type0 font: codes of one or more bytes, cut off and turned into CIDs by a CMap.</summary>
internal sealed class CompositeFont(
    FontDetails details,
    VerticalExtent extent,
    CMap encoding,
    CidWidths widths,
    CidVerticalMetrics vertical,
    CompositeText text) : IPdfFont
{
    private readonly GlyphCache _glyphs = new();

    public FontDetails Details => details;

    public bool IsVertical => encoding.IsVertical;

    public double Ascent => extent.Ascent;

    public double Descent => extent.Descent;

    public double GlyphScale => 0.001;

    public int Next(ReadOnlySpan<byte> text, out Glyph glyph)
    {
        var code = encoding.Next(text);
        glyph = _glyphs[code] ??= Make(code);
        return code.Length;
    }

    private Glyph Make(CharacterCode code)
    {
        var cid = encoding.Cid(code);
        var width = widths[cid];
        var metric = vertical.Metric(cid, width);
        return new Glyph(
            unchecked((int)code.Value),
            text.Of(code, cid, width),
            width,
            IsWordSpace: code is { Length: 1, Value: ' ' },
            metric.Advance,
            metric.OriginX,
            metric.OriginY);
    }
}
