namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>A noun that a clause denies: 未发生公务接待费支出. The denial stands right before it, but for words that say nothing: the 无 of 无锡 denies nothing.</summary>
internal static class DeniedNoun
{
    private static readonly string[] Denying = ["没有", "无", "未", "不涉及"];

    /// <summary>What may stand between the denial and what it denies.</summary>
    private static readonly string[] Between =
        ["使用", "安排", "发生", "开展", "组织", "实施", "进行", "财政拨款", "一般公共预算", "本年度", "当年", "任何", "的", "“", "\"", "有"];

    /// <summary>What may stand behind it up to the end of its clause.</summary>
    private static readonly string[] Behind = ["支出", "费用", "费", "事项", "活动", "任务", "情况", "团组", "工作", "收入", "收支", "和", "及", "项目", "”", "\"", "发生"];

    /// <summary>What a clause that compares or explains says: 没有政府性基金支出差异.</summary>
    private static readonly string[] Comparing = ["差异", "增减", "仍保留"];

    private static readonly char[] Marks = ['，', '。', '；', '：', ',', ';'];

    /// <summary>没有（无、未发生）… and nothing more in its clause than that there was none.</summary>
    public static bool Is(string text, params ReadOnlySpan<string> nouns)
    {
        foreach (var clause in text.Split(Marks))
        {
            foreach (var noun in nouns)
            {
                var at = clause.IndexOf(noun, StringComparison.Ordinal);
                if (at > 0 && IsDenied(clause[..at]) && StripStart(clause[(at + noun.Length)..]).Length == 0) return true;
            }
        }

        return false;
    }

    /// <summary>没有… 支出 of a fund or a kind: the word for spending follows somewhere in the clause.</summary>
    /// <param name="parts">Words that make it a part of the noun's spending, which is denied alone.</param>
    public static bool IsSpending(string text, string noun, params ReadOnlySpan<string> parts)
    {
        if (!text.Contains(noun, StringComparison.Ordinal)) return false;
        foreach (var clause in text.Split(Marks))
        {
            var at = clause.IndexOf(noun, StringComparison.Ordinal);
            if (at > 0 && IsDenied(clause[..at]) && clause.IndexOf("支出", at, StringComparison.Ordinal) > 0 && !Any(clause[at..], parts)
                && !Array.Exists(Comparing, w => clause.Contains(w, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    public static bool Any(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsDenied(string before)
    {
        var rest = before;
        while (Array.Find(Between, w => rest.EndsWith(w, StringComparison.Ordinal)
            && !Array.Exists(Denying, d => d.EndsWith(w, StringComparison.Ordinal) && rest.EndsWith(d, StringComparison.Ordinal))) is { } word)
            rest = rest[..^word.Length];
        return Array.Exists(Denying, d => rest.EndsWith(d, StringComparison.Ordinal));
    }

    private static string StripStart(string behind)
    {
        var rest = behind;
        while (Array.Find(Behind, w => rest.StartsWith(w, StringComparison.Ordinal)) is { } word)
            rest = rest[word.Length..];
        return rest;
    }
}
