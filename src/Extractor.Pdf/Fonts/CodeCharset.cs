using System.Globalization;
using System.Text;
using Extractor.Pdf.Fonts.CMaps;

namespace Extractor.Pdf.Fonts;

/// <summary>The character set that the codes of a predefined CMap belong to, known by the CMap's name.</summary>
internal sealed class CodeCharset
{
    private const int Gbk = 936;
    private const int Big5 = 950;
    private const int ShiftJis = 932;
    private const int Korean = 949;

    private readonly Encoding? _encoding;

    private CodeCharset(Encoding? encoding, bool isUnicode) => (_encoding, IsUnicode) = (encoding, isUnicode);

    /// <summary>The codes are the text, in UCS-2 or a form of UTF.</summary>
    public bool IsUnicode { get; }

    private static CodeCharset Utf16 { get; } = new(new UnicodeEncoding(bigEndian: true, byteOrderMark: false), true);

    private static CodeCharset Utf8 { get; } = new(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), true);

    private static CodeCharset Utf32 { get; } = new(UnicodeCMaps.Utf32, true);

    private static CodeCharset None { get; } = new(null, false);

    public static CodeCharset Of(CMap map)
    {
        var name = map.Collection is null ? "" : map.Name;
        return name switch
        {
            _ when name.Contains("UCS2", StringComparison.Ordinal) || name.Contains("UTF16", StringComparison.Ordinal) => Utf16,
            _ when name.Contains("-UTF8-", StringComparison.Ordinal) => Utf8,
            _ when name.Contains("-UTF32-", StringComparison.Ordinal) => Utf32,
            _ when name.StartsWith("GBT", StringComparison.Ordinal) => None,
            _ when name.StartsWith("GBK", StringComparison.Ordinal) || name.StartsWith("GB-EUC", StringComparison.Ordinal)
                || name.StartsWith("GBpc", StringComparison.Ordinal) => CodePage(Gbk),
            _ when name.StartsWith("ETen-B5", StringComparison.Ordinal) || name.StartsWith("B5pc", StringComparison.Ordinal) => CodePage(Big5),
            _ when name.StartsWith("90ms", StringComparison.Ordinal) || name.StartsWith("90pv", StringComparison.Ordinal) => CodePage(ShiftJis),
            _ when name.StartsWith("KSCms", StringComparison.Ordinal) || name.StartsWith("KSC-EUC", StringComparison.Ordinal)
                || name.StartsWith("KSCpc", StringComparison.Ordinal) => CodePage(Korean),
            _ => None,
        };
    }

    /// <summary>Empty for a control code, which prints nothing; null where the code is no character of the set.</summary>
    public string? Text(CharacterCode code)
    {
        if (_encoding is null)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[code.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)((code.Value >> (8 * (bytes.Length - 1 - i))) & 0xFF);
        }

        var text = SharedStrings.WellFormed(_encoding.GetString(bytes));
        return text.Length == 0 || text.Contains(SharedStrings.Unknown[0], StringComparison.Ordinal)
            || text == "?" != bytes.SequenceEqual(_encoding.GetBytes("?")) ? null
            : char.GetUnicodeCategory(text[0]) == UnicodeCategory.Control ? ""
            : text;
    }

    private static CodeCharset CodePage(int number) => new(CodePagesEncodingProvider.Instance.GetEncoding(number), false);
}
