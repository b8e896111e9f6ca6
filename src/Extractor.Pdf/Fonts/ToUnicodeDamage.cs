using Extractor.Pdf.Fonts.CMaps;
using Extractor.Pdf.Fonts.Metrics;

namespace Extractor.Pdf.Fonts;

/// <summary>
/// Whether a ToUnicode was damaged, as programs do that write a file anew and count on from a cut character: 、 is then called 1, and — is called 4. Asked only
/// where a glyph as wide as a Chinese character is called Latin; of such a map nothing so wide is believed to be Latin.
/// </summary>
internal static class ToUnicodeDamage
{
    /// <summary>Codes are taken to be of two bytes, as those of Chinese fonts are.</summary>
    public static Lazy<bool> Of(ToUnicodeMap map, CMap encoding, CidWidths widths, CidGlyphs glyphs) => new(() =>
    {
        var knowsHan = new Lazy<bool>(map.HasHan);
        return map.Latin().Any(IsFalse);

        bool IsFalse((uint Code, string Text) entry)
        {
            var cid = encoding.Cid(new CharacterCode(entry.Code, 2));
            var width = widths[cid];
            return (FalseLatin.IsWritten(entry.Text, width) || (FalseLatin.IsPlain(entry.Text, width) && knowsHan.Value)) && glyphs.Prints(cid);
        }
    });
}
