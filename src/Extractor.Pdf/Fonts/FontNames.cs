using System.Text;
using System.Text.Unicode;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts;

/// <summary>What a font's dictionaries say of its name and style.</summary>
internal static class FontNames
{
    private const int ItalicFlag = 1 << 6;
    private const int ForceBoldFlag = 1 << 18;
    private const double LightestBold = 600;
    private static readonly string[] BoldWords = ["bold", "black", "heavy"];
    private static readonly string[] ItalicWords = ["italic", "oblique"];

    /// <param name="font">The font's own dictionary.</param>
    /// <param name="descriptor">Its descriptor; null where it has none.</param>
    public static FontDetails Details(PdfDictionary font, PdfDictionary? descriptor)
    {
        var name = Readable(WithoutTag(font.Name("BaseFont") ?? descriptor?.Name("FontName") ?? font.Name("Name") ?? ""));
        var flags = descriptor?.Integer("Flags") ?? 0;
        var isBold = Mentions(name, BoldWords) || (flags & ForceBoldFlag) != 0 || descriptor?.Number("FontWeight") >= LightestBold;
        var isItalic = Mentions(name, ItalicWords) || (flags & ItalicFlag) != 0 || (descriptor?.Number("ItalicAngle") ?? 0) != 0;
        return new FontDetails(name, isBold, isItalic);
    }

    /// <summary>ABCDEF+Name without the tag that marks a subset.</summary>
    public static string WithoutTag(string name) =>
        name.Length > 7 && name[6] == '+' && name.AsSpan(0, 6).IndexOfAnyExceptInRange('A', 'Z') < 0 ? name[7..] : name;

    /// <summary>Chinese producers write font names in UTF-8 or in GBK, byte by byte.</summary>
    private static string Readable(string name)
    {
        if (name.AsSpan().IndexOfAnyInRange('\u0080', '\u00FF') < 0 || name.AsSpan().IndexOfAnyExceptInRange('\0', '\u00FF') >= 0)
        {
            return name;
        }

        var bytes = Encoding.Latin1.GetBytes(name);
        var encoding = Utf8.IsValid(bytes) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        return encoding.GetString(bytes);
    }

    private static bool Mentions(string name, string[] words) =>
        words.Any(w => name.Contains(w, StringComparison.OrdinalIgnoreCase));
}
