using Extractor.Domain.Parsing;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>无出国（境）和购车支出: a clause that denies several things at once, and says nothing else.</summary>
internal static class DeniedList
{
    private static readonly string[] Denying = ["没有", "未发生", "不涉及", "无"];

    private static readonly char[] Marks = ['，', '。', '；', '：', '（', '）', ',', ';'];

    /// <param name="wanted">What the thing is called, without brackets.</param>
    /// <param name="names">All that the clause may deny.</param>
    /// <param name="beside">What else may stand in it.</param>
    public static bool Holds(string text, IReadOnlyList<string> wanted, IEnumerable<string> names, IEnumerable<string> beside)
    {
        var words = names.Concat(beside).ToList();
        return CharacterFolding.Unspaced(text).Split(Marks).Any(clause => Denies(clause, wanted, words));
    }

    private static bool Denies(string clause, IReadOnlyList<string> wanted, List<string> words)
    {
        if (Array.Find(Denying, d => clause.StartsWith(d, StringComparison.Ordinal)) is not { } denying) return false;
        var (rest, isNamed) = (clause[denying.Length..], false);
        while (rest.Length > 0)
        {
            if (words.Find(w => rest.StartsWith(w, StringComparison.Ordinal)) is not { } word) return false;
            isNamed |= wanted.Contains(word);
            rest = rest[word.Length..];
        }

        return isNamed;
    }
}
