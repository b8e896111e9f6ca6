using System.Globalization;
using System.Text;

namespace Extractor.Pdf.Content;

/// <summary>Text that a tagged document gives in place of its glyphs (ISO 32000-2, 14.9.4).</summary>
internal static class ActualText
{
    /// <summary>What stands for a glyph of which nothing tells the text.</summary>
    public const string Unknown = "\uFFFD";

    /// <summary>A PDF text string: UTF-16 or UTF-8 with a mark in front, one byte a character otherwise.</summary>
    public static string Decode(byte[] bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        _ => Encoding.Latin1.GetString(bytes),
    };

    /// <summary>The characters that show, each with its combining marks.</summary>
    public static List<string> Split(string text)
    {
        var parts = new List<string>();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (!string.IsNullOrWhiteSpace(element) && !IsUnseen(element)) parts.Add(element);
        }

        return parts;
    }

    /// <summary>A soft hyphen, a mark of direction or a control character by itself.</summary>
    private static bool IsUnseen(string element) =>
        element.Length == 1 && char.GetUnicodeCategory(element[0]) is UnicodeCategory.Format or UnicodeCategory.Control;

    public static string WithoutSpaces(string text) => string.Concat(Split(text));
}
