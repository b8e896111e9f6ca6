using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative;

/// <summary>The body's name in a cover's title: 关于某县水利局2023年度部门决算公开的说明.</summary>
internal static class CoverBody
{
    /// <summary>The longest stretch that is neither year nor kind of document.</summary>
    public static Evidence? In(FlowText text)
    {
        var taken = new bool[text.Length];
        foreach (var kind in CoverTerms.Kinds.Words) Mark(text.Text, kind, taken);
        if (PrintedYear.Find(text.Text) is { } year) Array.Fill(taken, true, year.Start, year.Length);
        if (text.Text.StartsWith(CoverTerms.About, StringComparison.Ordinal)) Array.Fill(taken, true, 0, CoverTerms.About.Length);
        var best = (Start: 0, Length: 0);
        for (var i = 0; i < taken.Length;)
        {
            var end = i;
            while (end < taken.Length && !taken[end]) end++;
            if (end - i > best.Length) best = (i, end - i);
            i = end + 1;
        }

        return best.Length >= 2 ? text.Evidence(best.Start, best.Length) : null;
    }

    private static void Mark(string text, string word, bool[] taken)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            Array.Fill(taken, true, at, word.Length);
    }
}
