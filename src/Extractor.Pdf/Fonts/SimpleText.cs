using Extractor.Pdf.Fonts.CMaps;
using Extractor.Pdf.Fonts.Encodings;

namespace Extractor.Pdf.Fonts;

/// <summary>The text of a simple font's codes, from the first source that gives real characters.</summary>
internal sealed class SimpleText(ToUnicodeMap toUnicode, SimpleEncoding encoding)
{
    public string Of(byte code)
    {
        var first = toUnicode.Text(code);
        if (first is not null && !PrivateUse.IsAll(first))
        {
            return first;
        }

        return first ?? encoding.Text(code) ?? (encoding.Name(code) is null ? "" : SharedStrings.Unknown);
    }
}
