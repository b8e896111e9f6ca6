using System.Text;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Text;

/// <summary>
/// 公共安全支出（204类）司法（06款）行政运行（01项）: levels whose marks hold their codes. In normal forms the code is blank and stands before the mark, so that
/// the marks read as they do without codes, and places stay what they were.
/// </summary>
internal static class CodedMarks
{
    /// <summary>An ideographic space, which no joined text holds.</summary>
    public const char Blank = '\u3000';

    /// <summary>In digits: 类 204, 款 06 or 20406, 项 01 or 2040601.</summary>
    private const int Shortest = 2;
    private const int Longest = 7;

    /// <summary>In digits: a code that those of the levels above are part of.</summary>
    private const int ShortestWhole = 3;

    /// <param name="text">In normal forms.</param>
    public static void SetApart(char[] text)
    {
        for (var open = Array.IndexOf(text, '（'); open >= 0; open = Array.IndexOf(text, '（', open + 1))
        {
            var end = open + 1;
            while (end < text.Length && CharacterForms.IsDigit(text[end])) end++;
            if (end - open - 1 is < Shortest or > Longest || end + 1 >= text.Length || text[end + 1] != '）' || !Classes.Levels.Contains(text[end])) continue;
            text.AsSpan(open, end - open - 1).Fill(Blank);
            text[end - 1] = '（';
            open = end;
        }
    }

    /// <summary>A title as printed, but for codes in marks.</summary>
    /// <param name="normal">The title in normal forms.</param>
    public static string Without(string printed, string normal)
    {
        if (!normal.Contains(Blank)) return printed;
        var title = new StringBuilder(normal.Length);
        for (var i = 0; i < normal.Length; i++)
            if (normal[i] != Blank) title.Append(i > 0 && normal[i - 1] == Blank ? normal[i] : printed[i]);
        return title.ToString();
    }

    /// <summary>204, 06 and 01, or 204, 20406 and 2040601, as one code of seven digits; null where the marks of a name hold less.</summary>
    public static string? CodeIn(ReadOnlySpan<char> normal, ReadOnlySpan<char> printed)
    {
        if (!normal.Contains(Blank)) return null;
        var code = new StringBuilder();
        for (var i = 0; i < normal.Length; i++)
        {
            if (normal[i] != Blank) continue;
            var level = normal[i..].IndexOfAnyExcept(Blank) is var end and >= 0 ? end : normal.Length - i;
            if (level >= ShortestWhole) code.Clear();
            for (; level > 0; level--, i++) code.Append(CharacterForms.Normalize(printed[i + 1]));
        }

        return code.Length is 3 or 5 or 7 ? code.ToString() : null;
    }
}
