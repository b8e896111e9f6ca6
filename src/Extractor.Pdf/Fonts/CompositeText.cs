using Extractor.Pdf.Fonts.CMaps;

namespace Extractor.Pdf.Fonts;

/// <summary>The text of a composite font's codes, from the first source that gives real characters.</summary>
/// <param name="toUnicode">The font's ToUnicode; empty where it has none.</param>
/// <param name="charset">What the codes themselves are.</param>
/// <param name="collection">CID → Unicode of the font's character collection; null where the collection has none.</param>
/// <param name="program">The glyphs of the embedded font file.</param>
/// <param name="damage">Whether ToUnicode says of some glyph what it cannot be.</param>
internal sealed class CompositeText(
    ToUnicodeMap toUnicode, CodeCharset charset, CollectionText? collection, CidGlyphs program, Lazy<bool> damage)
{
    /// <param name="width">The glyph's advance in thousandths of the font size.</param>
    public string Of(CharacterCode code, uint cid, double width)
    {
        var (written, unicode) = (Written(code, cid, width), charset.IsUnicode ? charset.Text(code) : null);
        return Real(written)
            ?? (IsRadical(unicode) ? null : Real(unicode))
            ?? Real(collection?.Text(cid))
            ?? (charset.IsUnicode ? null : Real(charset.Text(code)))
            ?? program.Text(cid)
            ?? RealText.Printed(written)
            ?? RealText.Printed(unicode)
            ?? (toUnicode.IsEmpty ? program.CidAsText(cid) : null)
            ?? (program.IsBlank(cid) || written is not null && !program.IsEmbedded ? "" : SharedStrings.Unknown);
    }

    /// <summary>What ToUnicode says, unless that cannot be: blanks for glyphs that print, Latin as wide as a Chinese character.</summary>
    private string? Written(CharacterCode code, uint cid, double width)
    {
        var text = toUnicode.Text(code.Value);
        if (text is null) return null;
        var isFalse = FalseLatin.IsWritten(text, width)
            || (FalseLatin.IsDoubtful(text, width) && damage.Value)
            || (toUnicode.HasManyBlanks && string.IsNullOrWhiteSpace(text) && program.Prints(cid));
        return isFalse ? null : text;
    }

    /// <summary>Some producers write a character as the radical that looks like it (⽣ for 生); its CID tells which character it is.</summary>
    private static bool IsRadical(string? text) => text is { Length: 1 } && text[0] is >= '\u2E80' and <= '\u2FDF';

    private static string? Real(string? text) => text is not null && (text.Length == 0 || RealText.Is(text)) ? text : null;
}
