using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>基本支出100万元，其中：工资福利支出80万元: classes of the economic classification as parts of that half, of whatever money.</summary>
internal static class BasicParts
{
    /// <summary>In characters: how far before its part the half may be named.</summary>
    private const int Farthest = 600;

    /// <param name="before">The paragraph up to the name of a part.</param>
    public static bool Open(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - Farthest)..];
        if (Flows.Project.LastIn(before) is var project and >= 0) before = before[(project + 1)..];
        // 占基本支出的72%；商品和服务支出: the half is named once more behind what opens its parts.
        foreach (var word in Flows.Basic.Words)
            if (before.IndexOf(word) is var basic and >= 0 && OpensParts(before[(basic + word.Length)..])) return true;
        return false;
    }

    /// <param name="words">Behind the half's name.</param>
    private static bool OpensParts(ReadOnlySpan<char> words) => Classes.Within.Begins(words) is not null
        || Roles.Among.In(words) || words.Contains(Openers.For, StringComparison.Ordinal) || words.Contains(Classes.ByEconomy, StringComparison.Ordinal);
}
