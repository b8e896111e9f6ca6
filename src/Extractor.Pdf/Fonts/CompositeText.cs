using Extractor.Pdf.Fonts.CMaps;

namespace Extractor.Pdf.Fonts;

/// <summary>The text of a composite font's codes, from the first source that gives real characters.</summary>
/// <param name="toUnicode">The font's ToUnicode; empty where it has none.</param>
/// <param name="collection">CID → Unicode of the font's character collection; null where the collection has none.</param>
internal sealed class CompositeText(ToUnicodeMap toUnicode, ToUnicodeMap? collection)
{
    public string Of(CharacterCode code, uint cid)
    {
        var first = toUnicode.Text(code.Value);
        if (first is not null && !PrivateUse.IsAll(first))
        {
            return first;
        }

        return collection?.Text(cid) ?? first ?? SharedStrings.Unknown;
    }
}
