using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Structure;

/// <summary>A year of this century as printed: 2023年度, 2023年, 二〇二三年度.</summary>
/// <param name="Length">With 年 or 年度.</param>
internal readonly record struct PrintedYear(int Start, int Length, int Value)
{
    /// <summary>The first one; null where none is printed.</summary>
    public static PrintedYear? Find(string text)
    {
        for (var at = 0; at + 4 < text.Length; at++)
        {
            if (text[at + 4] != Units.Year || Digit(text[at]) != 2 || Digit(text[at + 1]) != 0) continue;
            var (tens, ones) = (Digit(text[at + 2]), Digit(text[at + 3]));
            if (tens < 0 || ones < 0) continue;
            var length = at + 5 < text.Length && text[at + 5] == Units.YearEnd ? 6 : 5;
            return new PrintedYear(at, length, 2000 + (10 * tens) + ones);
        }

        return null;
    }

    /// <summary>Nought is printed as 〇, 零, or as a circle or letter that looks like it.</summary>
    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : CoverTerms.Noughts.Contains(c, StringComparison.Ordinal) ? 0
        : CoverTerms.Numerals.IndexOf(c, StringComparison.Ordinal);
}
