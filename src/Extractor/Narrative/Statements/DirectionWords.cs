namespace Extractor.Narrative.Statements;

/// <summary>增加, 减少 and their like before a figure: they give its sign.</summary>
internal static class DirectionWords
{
    private static readonly string[] Up = ["增加", "增长", "上升", "提高", "增多", "上涨", "上浮", "提升", "上调", "超支", "增", "升"];
    private static readonly string[] Down = ["减少", "下降", "降低", "压减", "缩减", "减低", "回落", "下调", "压缩", "下浮", "降", "减"];
    private static readonly string[] Fillers = ["金额", "比例", "幅度", "数额", "比率", "百分比", "达到", "率", "幅", "额", "了", "为", "约", "数", "达", "的", "：", "，", "是", "近", "仅", "到", "至", "支出", "收入"];

    /// <summary>The direction word that ends the words before a figure; null where none does.</summary>
    public static Direction? AtEnd(string words)
    {
        var end = SkipFillers(words, words.Length);
        var residue = false;
        if (end > 0 && words[end - 1] == '）' && words.LastIndexOf('（', end - 1) is var open and >= 0 && AllOf(words[(open + 1)..(end - 1)]) && open > 0)
        {
            residue = true;
            end = SkipFillers(words, open);
        }

        if (Exceeding(words, end) is { } exceeding) return exceeding;
        if ((Ending(words, end) ?? OneSign(words, end) ?? Saving(words, end)) is not { } word) return null;
        var start = end - word.Length;
        if (start > 0 && words[start - 1] is '/' or '或' && Ending(words, start - 1) is { } first) return new Direction(first, Sign(first), true);
        return new Direction(word, Sign(word), residue);
    }

    public static int Sign(string word) => Up.Contains(word) || word == "多" ? 1 : -1;

    private static string? Ending(string words, int end) =>
        Up.Concat(Down).FirstOrDefault(w => end >= w.Length && string.CompareOrdinal(words, end - w.Length, w, 0, w.Length) == 0);

    /// <summary>决算数大于预算数55.93万元: a change against the budget.</summary>
    private static Direction? Exceeding(string words, int end)
    {
        var before = words.AsSpan(0, end);
        foreach (var budget in (string[])["年初预算", "全年预算", "调整预算", "预算"])
        {
            if (!before.EndsWith(budget, StringComparison.Ordinal)) continue;
            before = before[..^budget.Length];
            return before.EndsWith("大于") || before.EndsWith("高于") || before.EndsWith("超过") ? new Direction(before[^2..].ToString(), 1, false)
                : before.EndsWith("小于") || before.EndsWith("低于") ? new Direction(before[^2..].ToString(), -1, false)
                : null;
        }

        return null;
    }

    /// <summary>比去年3万元少0.07万元, 较上年多: one sign that by itself tells the direction.</summary>
    private static string? OneSign(string words, int end) =>
        end > 0 && words[end - 1] is '多' or '少' && (end == 1 || words[end - 2] is '年' or '数' or '算' or '期') ? words[(end - 1)..end] : null;

    /// <summary>比预算数节约: with a base to compare with, what was saved is a decrease.</summary>
    private static string? Saving(string words, int end)
    {
        if (!words.AsSpan(0, end).EndsWith("节约") && !words.AsSpan(0, end).EndsWith("节省") && !words.AsSpan(0, end).EndsWith("节支")) return null;
        return ComparisonReader.Basis(words[(words.LastIndexOfAny(['，', '。', '；', '：'], end - 1) + 1)..end]).Found ? words[(end - 2)..end] : null;
    }

    private static bool AllOf(string words) => words.Length > 0 && words.Split('、', '/').All(p => Up.Contains(p) || Down.Contains(p));

    private static int SkipFillers(string words, int end)
    {
        for (var again = true; again && end > 0;)
        {
            again = false;
            foreach (var filler in Fillers)
            {
                if (end < filler.Length || string.CompareOrdinal(words, end - filler.Length, filler, 0, filler.Length) != 0) continue;
                if (filler == "约" && end > 1 && words[end - 2] == '节') continue;
                end -= filler.Length;
                again = true;
                break;
            }
        }

        return end;
    }
}
