using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>The name that stands right before a figure, in the text and as printed.</summary>
/// <param name="Start">In the paragraph.</param>
internal sealed record NamePhrase(string Text, string Printed, int Start)
{
    private static readonly string[] Cuts =
        ["以下方面", "划分为", "划分", "分为", "包括", "其中", "主要用于", "主要是", "分别为", "分别是", "具体为", "构成为", "具体构成", "方面", "安排的", "开支的", "为：", "如下"];

    private static readonly string[] Ends =
        ["支出决算数为", "支出决算为", "支出决算数", "收入决算为", "决算数为", "决算为", "决算数", "决算支出", "支出决算", "决算", "年初预算数为", "年初预算为", "年初预算数", "年初预算", "全年预算为", "全年预算数", "全年预算", "调整预算数", "调整数为", "调整数", "预算数为", "预算为", "预算数", "预算", "金额", "总额", "共计", "合计", "为", "是", "约", "共", "计", "达", "：", "，", "（", "占比", "占", "安排"];

    private static readonly string[] NoNames = ["完成", "全年", "当年", "本年", "年末", "年初", "其中", "实际", "达到", "累计", "超过", "剩余", "追加", "调整", "调整后", "当年支出", "实际支出", "实际完成", "上年"];

    /// <summary>Null where nothing but words of measure stands there.</summary>
    public static NamePhrase? Before(StatedFigure figure, ParagraphReading paragraph)
    {
        var lead = figure.Lead;
        var words = lead.Clause;
        var start = lead.End - words.Length;
        var end = EndOf(words, figure.Direction);
        var from = StartOf(words, end);
        while (from < end && words[from] is '、' or '，' or '：' or '"' or '。' or '；' or '及' or '的' or '）') from++;
        while (end > from && words[end - 1] is '"' or '的') end--;
        if (end - from < 2 || !PrintedForms.IsIdeograph(words[from]) && words[from] != '"') return null;
        if (NoNames.Contains(words[from..end]) || NamesBase(words.AsSpan(from, end - from))) return null;
        return new NamePhrase(words[from..end], paragraph.Source.Printed[(start + from)..(start + end)], start + from);
    }

    /// <summary>较2023年, 比上年: what is compared with, no name.</summary>
    private static bool NamesBase(ReadOnlySpan<char> words) =>
        words[0] is '较' or '比' or '与' && words.Length > 1 && (PrintedForms.IsDigit(words[1]) || words[1..].StartsWith("上") || words[1..].StartsWith("去年") || words[1..].StartsWith("年初"));

    private static int EndOf(string words, Direction? direction)
    {
        var end = words.Length;
        if (direction is not null)
        {
            var at = words.LastIndexOf(direction.Word, StringComparison.Ordinal);
            if (at >= 0) end = at;
        }

        for (var again = true; again && end > 0;)
        {
            again = false;
            if (CodeBefore(words, end) is var open and >= 0) (end, again) = (open, true);
            foreach (var e in Ends)
            {
                if (end < e.Length || string.CompareOrdinal(words, end - e.Length, e, 0, e.Length) != 0) continue;
                end -= e.Length;
                again = true;
                break;
            }
        }

        return end;
    }

    /// <summary>Where a bracketed code that ends here opens; -1 where none does.</summary>
    private static int CodeBefore(string words, int end)
    {
        if (end < 5 || words[end - 1] != '）') return -1;
        var open = end - 2;
        while (open >= 0 && PrintedForms.IsDigit(words[open])) open--;
        return open >= 0 && words[open] == '（' && end - open - 2 is 3 or 5 or 7 ? open : -1;
    }

    private static int StartOf(string words, int end)
    {
        var from = HeadingNumbers.Read(words).Length;
        from = Math.Max(from, SkipYear(words, from));
        foreach (var cut in Cuts)
            if (end > 0 && words.LastIndexOf(cut, end - 1, StringComparison.Ordinal) is var at && at >= 0 && at + cut.Length <= end) from = Math.Max(from, at + cut.Length);
        while (from < end && words[from] is '、' or '，' or '：') from++;
        from = Math.Max(from, from + HeadingNumbers.Read(words[from..]).Length);
        return Math.Min(end, SkipYear(words, from));
    }

    private static int SkipYear(string words, int from)
    {
        var i = from;
        while (i < words.Length && PrintedForms.IsDigit(words[i])) i++;
        if (i == from || i >= words.Length || words[i] != '年') return from;
        i++;
        return i < words.Length && words[i] == '度' ? i + 1 : i;
    }
}
