using Extractor.Pdf.Fonts.CMaps;

namespace Extractor.Pdf.Fonts;

/// <summary>The text of a composite font's codes, from the first source that gives real characters.</summary>
/// <param name="toUnicode">The font's ToUnicode; empty where it has none.</param>
/// <param name="charset">What the codes themselves are.</param>
/// <param name="collection">CID → Unicode of the font's character collection; null where the collection has none.</param>
/// <param name="program">The glyphs of the embedded font file.</param>
internal sealed class CompositeText(ToUnicodeMap toUnicode, CodeCharset charset, CollectionText? collection, CidGlyphs program)
{
    public string Of(CharacterCode code, uint cid)
    {
        var (written, unicode) = (toUnicode.Text(code.Value), charset.IsUnicode ? charset.Text(code) : null);
        return Real(written)
            ?? (IsRadical(unicode) ? null : Real(unicode))
            ?? Real(collection?.Text(cid))
            ?? (charset.IsUnicode ? null : Real(charset.Text(code)))
            ?? program.Text(cid)
            ?? written
            ?? unicode
            ?? (program.IsBlank(cid) ? "" : SharedStrings.Unknown);
    }

    /// <summary>Some producers write a character as the radical that looks like it (⽣ for 生); its CID tells which character it is.</summary>
    private static bool IsRadical(string? text) => text is { Length: 1 } && text[0] is >= '\u2E80' and <= '\u2FDF';

    private static string? Real(string? text) => text is not null && (text.Length == 0 || RealText.Is(text)) ? text : null;
}
