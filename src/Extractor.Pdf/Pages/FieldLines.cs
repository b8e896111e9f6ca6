using System.Globalization;

namespace Extractor.Pdf.Pages;

/// <summary>The lines of a value that is as wide as its rectangle allows; a Chinese character is an em wide, others half of one.</summary>
internal static class FieldLines
{
    public static double Width(char letter) => IsWide(letter) ? 1 : 0.5;

    public static double Width(string line)
    {
        var width = 0.0;
        foreach (var letter in line) width += Width(letter);
        return width;
    }

    /// <summary>Breaks beside Chinese characters and behind spaces, and inside a word only where it alone is wider than the line.</summary>
    /// <param name="room">Ems.</param>
    public static IEnumerable<string> Break(string line, double room)
    {
        var (start, chance, width, sinceChance) = (0, 0, 0.0, 0.0);
        for (var at = 0; at < line.Length;)
        {
            var own = Width(line[at]);
            if (at > start && MayBreak(line[at - 1], line[at])) (chance, sinceChance) = (at, 0);
            if (width + own > room && at > start && !char.IsWhiteSpace(line[at]))
            {
                if (chance <= start) (chance, sinceChance) = (at, 0);
                yield return line[start..chance];
                (start, width) = (chance, sinceChance);
            }

            (width, sinceChance) = (width + own, sinceChance + own);
            at += StringInfo.GetNextTextElementLength(line, at);
        }

        yield return line[start..];
    }

    private static bool MayBreak(char before, char after) => IsWide(before) || IsWide(after) || char.IsWhiteSpace(before);

    private static bool IsWide(char letter) => letter >= '\u2E80';
}
