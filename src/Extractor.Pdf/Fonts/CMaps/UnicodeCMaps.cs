using System.Text;

namespace Extractor.Pdf.Fonts.CMaps;

/// <summary>The CMaps whose codes are UTF-8 or UTF-32 (UniGB-UTF8-H …): the same characters as their UTF-16 sibling, written otherwise.</summary>
internal static class UnicodeCMaps
{
    private static readonly CodeSpace[] Utf8Spaces = [new(0, 0x7F, 1), new(0xC280, 0xDFBF, 2), new(0xE08080, 0xEFBFBF, 3), new(0xF0808080, 0xF7BFBFBF, 4)];

    private static readonly CodeSpace[] Utf32Spaces = [new(0, 0x0010FFFF, 4)];

    /// <summary>UTF-32 as CMaps write it: the highest byte first.</summary>
    public static Encoding Utf32 { get; } = new UTF32Encoding(bigEndian: true, byteOrderMark: false);

    /// <summary>Null where the name is of none, or of one without a sibling.</summary>
    /// <param name="find">Gives the sibling.</param>
    public static CMap? Find(string name, Func<string, CMap?> find)
    {
        if (!name.StartsWith("Uni", StringComparison.Ordinal)) return null;
        var isUtf8 = name.Contains("-UTF8-", StringComparison.Ordinal);
        if (!isUtf8 && !name.Contains("-UTF32-", StringComparison.Ordinal)) return null;
        if (find(name.Replace(isUtf8 ? "-UTF8-" : "-UTF32-", "-UTF16-", StringComparison.Ordinal)) is not { } sibling) return null;
        return new CMap(name, sibling.IsVertical, isUtf8 ? Utf8Spaces : Utf32Spaces, [], null)
        {
            Collection = sibling.Collection,
            Transcoding = code => Utf16(code, isUtf8 ? Encoding.UTF8 : Utf32) is { } same ? sibling.Cid(same) : 0,
        };
    }

    /// <summary>The same character as a code of the sibling; null where the bytes are none.</summary>
    private static CharacterCode? Utf16(CharacterCode code, Encoding encoding)
    {
        Span<byte> bytes = stackalloc byte[code.Length];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)((code.Value >> (8 * (bytes.Length - 1 - i))) & 0xFF);
        Span<char> text = stackalloc char[8];
        return encoding.GetChars(bytes, text) switch
        {
            1 when text[0] != '\uFFFD' => new CharacterCode(text[0], 2),
            2 => new CharacterCode(((uint)text[0] << 16) | text[1], 4),
            _ => null,
        };
    }
}
