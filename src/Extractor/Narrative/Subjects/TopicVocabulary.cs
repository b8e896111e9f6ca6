using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>The words of a topic and the statements they call for.</summary>
internal sealed class TopicVocabulary
{
    /// <summary>In characters.</summary>
    private const int ShortestPart = 4;

    private readonly (string Word, StatementTarget Hit)[] _words;

    public TopicVocabulary(params (Concept Words, StatementTarget Hit)[] entries)
        : this(entries.SelectMany(e => e.Words.Words.Select(w => (w, e.Hit))))
    {
    }

    public TopicVocabulary(IEnumerable<(string Word, StatementTarget Hit)> words)
    {
        _words = [.. words];
    }

    /// <summary>The hit whose word ends last in the zone; of those, the longest.</summary>
    public StatementTarget? FindLast(string zone)
    {
        StatementTarget? best = null;
        var (bestEnd, bestLength) = (-1, 0);
        foreach (var (word, hit) in _words)
        {
            var at = zone.AsSpan().LastIndexOf(word);
            if (at < 0) continue;
            var end = at + word.Length;
            if (end < bestEnd || (end == bestEnd && word.Length <= bestLength)) continue;
            (best, bestEnd, bestLength) = (hit, end, word.Length);
        }

        return best is not null && NamesPart(zone.AsSpan(bestEnd)) ? null : best;
    }

    /// <summary>基本支出中医疗业务支出58万元: behind the subject the name of a part of it.</summary>
    private static bool NamesPart(ReadOnlySpan<char> rest) => Classes.Within.Begins(rest) is { } within && rest.Length >= within.Length + ShortestPart;
}
