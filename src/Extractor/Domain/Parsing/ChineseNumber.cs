namespace Extractor.Domain.Parsing;

/// <summary>Numbers written in Chinese numerals, as headings and counts have them: 一 to 九十九.</summary>
internal static class ChineseNumber
{
    private const string Numerals = "一二三四五六七八九十";

    public static bool IsNumeral(char c) => Numerals.Contains(c, StringComparison.Ordinal);

    /// <returns>null for text that is no such number.</returns>
    public static int? Read(string text)
    {
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        return ten < 0 ? Digit(text) : (ten == 0 ? 1 : Digit(text[..ten])) * 10 + (ten == text.Length - 1 ? 0 : Digit(text[(ten + 1)..]));
    }

    private static int? Digit(string text) => text is [not '十' and var c] && Numerals.IndexOf(c, StringComparison.Ordinal) is >= 0 and var index
        ? index + 1 : null;
}
