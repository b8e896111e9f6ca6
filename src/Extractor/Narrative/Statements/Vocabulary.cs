namespace Extractor.Narrative.Statements;

/// <summary>The words of a topic and the statements they call for.</summary>
internal sealed class Vocabulary
{
    private readonly (string Word, SubjectHit Hit)[] words;

    public Vocabulary(params (string Words, SubjectHit Hit)[] entries)
    {
        words = [.. entries.SelectMany(e => e.Words.Split('|').Select(w => (w, e.Hit)))];
    }

    /// <summary>The hit whose word ends last in the zone; of those, the longest.</summary>
    public SubjectHit? FindLast(string zone)
    {
        SubjectHit? best = null;
        var (bestEnd, bestLength) = (-1, 0);
        foreach (var (word, hit) in words)
        {
            var at = zone.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0) continue;
            var end = at + word.Length;
            if (end < bestEnd || (end == bestEnd && word.Length <= bestLength)) continue;
            (best, bestEnd, bestLength) = (hit, end, word.Length);
        }

        return best;
    }
}
