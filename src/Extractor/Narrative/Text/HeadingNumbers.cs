using System.Globalization;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Text;

/// <summary>Reads the number at the start of a heading or a numbered paragraph.</summary>
internal static class HeadingNumbers
{
    public static bool Starts(string line) => Read(Normalized(line)).Rank != HeadingRank.None;

    /// <summary>A numbered line that ends without punctuation: a heading on a line of its own.</summary>
    public static bool IsHeadingLine(string line) => line.Length is > 0 and < 40 && !"。，；：、,;:".Contains(line[^1], StringComparison.Ordinal)
        && Starts(line.TrimStart());

    /// <summary>A heading on a line of its own that ends as titles do, so that the next line is no part of it.</summary>
    public static bool IsTitleLine(string line) =>
        IsHeadingLine(line) && (Titles.LineEnds.Ends(line) is not null || Titles.UnitBehind().IsMatch(line));

    /// <summary>The number's style and its length with the mark after it; (None, 0) where none is.</summary>
    /// <param name="text">In normal forms, without leading space.</param>
    public static (HeadingRank Rank, int Length) Read(string text)
    {
        var skipped = text.Length > 0 && text[0] is '-' or '•' or '·' or '●' or '◆' or '"' ? 1 : 0;
        var (rank, length) = ReadAt(text, skipped);
        return rank == HeadingRank.None ? (rank, 0) : (rank, length);
    }

    /// <summary>② is behind ①, （3） behind （2）: the number before the one that the text begins with; null where it begins with none, or a first one.</summary>
    public static string? Previous(string text)
    {
        if (Read(text) is not ({ } rank and (HeadingRank.Circled or HeadingRank.BracketedArabic or HeadingRank.Arabic), var length)) return null;
        if (rank == HeadingRank.Circled) return text[0] == '①' ? null : ((char)(text[0] - 1)).ToString();
        var (from, to) = (text.AsSpan().IndexOfAnyInRange('0', '9'), text.AsSpan(0, length).LastIndexOfAnyInRange('0', '9') + 1);
        return int.TryParse(text.AsSpan(from, to - from), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1
            ? string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, from)}{number - 1}{text.AsSpan(to, length - to)}") : null;
    }

    private static (HeadingRank, int) ReadAt(string text, int at)
    {
        if (at >= text.Length) return default;
        var c = text[at];
        if (c == Titles.PartFirst) return ReadPart(text, at);
        if (c is >= '①' and <= '⑳') return (HeadingRank.Circled, at + 1);
        if (c == '（') return ReadBracketed(text, at);
        if (Titles.Numerals.Contains(c, StringComparison.Ordinal)) return ReadChinese(text, at);
        return CharacterForms.IsDigit(c) ? ReadArabic(text, at) : default;
    }

    private static (HeadingRank, int) ReadPart(string text, int at)
    {
        var end = Run(text, at + 1, c => Titles.Numerals.Contains(c, StringComparison.Ordinal) || CharacterForms.IsDigit(c));
        if (end == at + 1 || end > at + 5 || !text.AsSpan(end).StartsWith(Titles.PartLast)) return default;
        end += 2;
        while (end < text.Length && text[end] is '：' or '、' or '.' or '，') end++;
        return (HeadingRank.Part, end);
    }

    private static (HeadingRank, int) ReadBracketed(string text, int at)
    {
        var chinese = Run(text, at + 1, c => Titles.Numerals.Contains(c, StringComparison.Ordinal));
        var end = chinese > at + 1 ? chinese : Run(text, at + 1, CharacterForms.IsDigit);
        if (end == at + 1 || end > at + 4 || end >= text.Length || text[end] != '）') return default;
        var after = end + 1;
        while (after < text.Length && text[after] is '、' or '.') after++;
        return (chinese > at + 1 ? HeadingRank.BracketedChinese : HeadingRank.BracketedArabic, after);
    }

    private static (HeadingRank, int) ReadChinese(string text, int at)
    {
        var end = Run(text, at, c => Titles.Numerals.Contains(c, StringComparison.Ordinal));
        return end <= at + 4 && end < text.Length && text[end] is '、' or '.' ? (HeadingRank.Chinese, end + 1) : default;
    }

    private static (HeadingRank, int) ReadArabic(string text, int at)
    {
        var end = Run(text, at, CharacterForms.IsDigit);
        if (end > at + 2 || end >= text.Length) return default;
        if (text[end] == '）') return (HeadingRank.BracketedArabic, end + 1);
        if (text[end] == '"' && end + 1 < text.Length && text[end + 1] == '.') end++;
        if (text[end] is not ('.' or '、')) return default;
        var decimals = Run(text, end + 1, CharacterForms.IsDigit);
        if (decimals == end + 1) return (HeadingRank.Arabic, end + 1);
        if (NumbersCode(text, at, end)) return (HeadingRank.Arabic, end + 1);
        if (NumbersLevel(text, at, end, decimals)) return (HeadingRank.BracketedArabic, decimals);
        // 1.2024年度 is a number and a year, 1.25 is a decimal.
        return decimals == end + 5 && decimals < text.Length && text[decimals] == Units.Year ? (HeadingRank.Arabic, end + 1) : default;
    }

    /// <summary>2.1本年收入: a number of two levels, before a name and no unit; 2.1万元 is an amount.</summary>
    public static bool NumbersLevel(string text, int start, int point, int end) => point - start <= 2 && end - point is 2 or 3 && text[point] == '.'
        && end < text.Length && CharacterForms.IsIdeograph(text[end]) && Units.BehindDecimals.At(text, end) is null
        && (text[end] != Units.Year || (end + 1 < text.Length && Units.YearPoints.Contains(text[end + 1], StringComparison.Ordinal)));

    /// <summary>1.2080505机关…: a number, its point, and a code of five or seven digits that a name follows; no decimal.</summary>
    public static bool NumbersCode(string text, int start, int point)
    {
        if (point - start > 2 || (start > 0 && text[start - 1] is not ('。' or '；' or '：'))) return false;
        var end = Run(text, point + 1, CharacterForms.IsDigit);
        return end - point - 1 is 5 or 7 && end < text.Length && CharacterForms.IsIdeograph(text[end]) && Units.NotCode.At(text, end) is null;
    }

    private static int Run(string text, int at, Func<char, bool> holds)
    {
        while (at < text.Length && holds(text[at])) at++;
        return at;
    }

    private static string Normalized(string line) => string.Create(Math.Min(12, line.Length), line, (span, source) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = CharacterForms.Normalize(source[i]);
    });
}
