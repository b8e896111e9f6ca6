using System.Text;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts;

/// <summary>
/// A simple font named after a Chinese typeface that is not embedded: old converters write GB 2312 pairs into its strings
/// without saying so, and viewers on Chinese systems show them.
/// </summary>
internal sealed class DoubleByteFont(IPdfFont single) : IPdfFont
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936, EncoderFallback.ReplacementFallback,
        new DecoderReplacementFallback(""))!;

    private static readonly string[] Typefaces =
        ["SimSun", "NSimSun", "SimHei", "FangSong", "KaiTi", "STSong", "STFangsong", "STKaiti", "STHeiti", "STXihei", "STZhongsong"];

    private readonly Dictionary<int, Glyph> _pairs = [];

    public FontDetails Details => single.Details;

    public bool IsVertical => false;

    public double Ascent => single.Ascent;

    public double Descent => single.Descent;

    public double GlyphScale => single.GlyphScale;

    /// <summary>Whether a font's strings may hold pairs: nothing in it says what its codes are, and its name is Chinese.</summary>
    public static bool Fits(PdfDictionary font, FontDetails details) =>
        font["ToUnicode"] is null
        && font.Dictionary("Encoding")?.Array("Differences") is null
        && (details.Name.Any(c => c >= '\u2E80') || Typefaces.Any(t => details.Name.StartsWith(t, StringComparison.OrdinalIgnoreCase)));

    public int Next(ReadOnlySpan<byte> text, out Glyph glyph)
    {
        if (text.Length < 2 || !IsPair(text[0], text[1]))
        {
            return single.Next(text, out glyph);
        }

        var code = (text[0] << 8) | text[1];
        if (!_pairs.TryGetValue(code, out var known))
        {
            _pairs[code] = known = Make(code, text[..2]);
        }

        glyph = known;
        return 2;
    }

    /// <summary>Within GB 2312; the middle dots, degree and multiplication signs of Latin text that stand twice are none.</summary>
    private static bool IsPair(byte lead, byte trail) =>
        lead is >= 0xA1 and <= 0xF7 && trail is >= 0xA1 and <= 0xFE && !(lead == trail && lead is 0xB0 or 0xB7 or 0xD7);

    private Glyph Make(int code, ReadOnlySpan<byte> pair)
    {
        single.Next(pair, out var lead);
        single.Next(pair[1..], out var trail);
        var width = lead.Width + trail.Width;
        var text = SharedStrings.WellFormed(Gbk.GetString(pair));
        return new Glyph(code, text.Length > 0 ? text : SharedStrings.Unknown, width > 0 ? width : 1 / GlyphScale, IsWordSpace: false);
    }
}
