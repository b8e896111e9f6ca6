using System.Buffers;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Figures;

/// <summary>接待3批次, 2个因公出国（境）团组: the words right behind a figure, which say what it counts.</summary>
internal static class NounReader
{
    /// <summary>In characters.</summary>
    private const int Longest = 20;

    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；：、（）0123456789");

    /// <summary>The words up to the next mark or number; the brackets of 出国（境）团组 are none.</summary>
    public static string Behind(string text, int at)
    {
        var words = text.AsSpan(at, Math.Min(Longest, text.Length - at));
        var within = words.IndexOfAny(Ends) is var mark and >= 0 && words[mark..].StartsWith(PublicExpenses.OrBorder)
            ? mark + PublicExpenses.OrBorder.Length : 0;
        return (words[within..].IndexOfAny(Ends) is var stop and >= 0 ? words[..(within + stop)] : words).ToString();
    }
}
