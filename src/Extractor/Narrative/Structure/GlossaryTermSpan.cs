using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Structure;

/// <summary>Where the term of a glossary's paragraph ends and its definition begins.</summary>
/// <param name="End">After the term's last character.</param>
/// <param name="Definition">The definition's first character.</param>
internal readonly record struct GlossaryTermSpan(int End, int Definition)
{
    private const int LongestTerm = 60;

    /// <param name="start">After the paragraph's number; 0 where it has none.</param>
    /// <returns>null for a paragraph that only goes on. Without a colon, only what has a number and is a name all through can be a term.</returns>
    public static GlossaryTermSpan? Find(string text, int start)
    {
        var longest = Math.Min(text.Length, start + LongestTerm + 1);
        var isName = start > 0;
        for (var at = start; at < longest; at++)
        {
            if (text[at] == '：') return at > start ? new GlossaryTermSpan(at, at + 1) : null;
            if (text[at] is '。' or '，' && (Begins(text, at + 1) || text[at] == '。' && isName && at + 1 < text.Length))
                return at > start ? new GlossaryTermSpan(at, at + 1) : null;
            if (text[at] is '。' or '；') return null;
            if (text[at] is '，' || char.IsAsciiDigit(text[at])) isName = false;
            if (isName && at > start + 1 && BeginsWithin(text, at)) return new GlossaryTermSpan(at, at);
        }

        return null;
    }

    private static bool Begins(string text, int at) => GlossaryTerms.Beginnings.At(text, at) is not null;

    /// <summary>财政拨款收入是指…, 行政运行（项）反映…: without any mark.</summary>
    private static bool BeginsWithin(string text, int at) =>
        text.AsSpan(at).StartsWith(GlossaryTerms.Means)
        || text[at] == GlossaryTerms.Points && at + 1 < text.Length && !GlossaryTerms.AfterPointing.Contains(text[at + 1], StringComparison.Ordinal)
        || text[at - 1] == '）' && text.AsSpan(at).StartsWith(GlossaryTerms.Reflects);
}
