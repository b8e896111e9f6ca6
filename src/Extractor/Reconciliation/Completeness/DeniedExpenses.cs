namespace Extractor.Reconciliation.Completeness;

/// <summary>What a text says in words that there was none of.</summary>
internal sealed class DeniedExpenses(IEnumerable<string> paragraphs)
{
    private static readonly string[] Negators = ["没有", "无", "未"];

    /// <summary>未发生, 没有支出: behind a negator, in the clause that names what there was none of, or beginning the next one.</summary>
    private static readonly string[] Verbs = ["发生", "支出", "安排", "使用"];

    private const string Zero = "为零";

    private readonly List<string[]> _items =
        [.. paragraphs.SelectMany(p => p.Split('；', '。')).Select(item => item.Split('，')).Where(c => c.Length > 0)];

    /// <summary>Whether the text denies one of what the nouns name; a noun may itself be a denial (无公务用车: then none was bought either).</summary>
    public bool Hold(string[] nouns) => _items.Exists(clauses => clauses.Index().Any(c => Denies(c.Item, nouns)
        || (c.Index > 0 && Array.Exists(nouns, n => Names(clauses[c.Index - 1], n))
            && Any((negator, verb) => c.Item.StartsWith(negator + verb, StringComparison.Ordinal)))));

    /// <summary>无因公出国（境）支出, 出国（境）：无支出, 因公出国（境）费用未发生.</summary>
    private static bool Denies(string clause, string[] nouns) => Array.Exists(nouns, noun => IsBehind(clause, noun, Zero)
        || Any((negator, verb) => IsBehind(clause, noun, negator + verb)) || Array.Exists(Negators, n => IsBehind(clause, noun, "：" + n)
            || (noun.StartsWith(n, StringComparison.Ordinal) ? Names(clause, noun) : IsBehind(clause, n, noun))));

    private static bool Any(Func<string, string, bool> holds) => Array.Exists(Negators, n => Array.Exists(Verbs, v => holds(n, v)));

    private static bool Names(string clause, string noun) => clause.Contains(noun, StringComparison.Ordinal);

    /// <summary>With no figure between them: 无公务用车、接待12批次 denies no reception.</summary>
    private static bool IsBehind(string clause, string first, string second) =>
        clause.IndexOf(first, StringComparison.Ordinal) is >= 0 and var at && clause.IndexOf(second, at + 1, StringComparison.Ordinal) is var behind
            && behind > at && clause.AsSpan(at, behind - at).IndexOfAnyInRange('0', '9') < 0;
}
