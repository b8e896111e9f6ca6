using System.Buffers;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>Finds the reasons, uses and lists of a paragraph.</summary>
internal static class ExplanationFinder
{
    private static readonly (string Word, ExplanationKind Kind)[] Openers =
    [
        ("主要原因", ExplanationKind.Reason), ("变动原因", ExplanationKind.Reason), ("增减原因", ExplanationKind.Reason), ("差异原因", ExplanationKind.Reason),
        ("原因是", ExplanationKind.Reason), ("原因为", ExplanationKind.Reason), ("原因：", ExplanationKind.Reason), ("原因主要", ExplanationKind.Reason), ("原因在于", ExplanationKind.Reason), ("原因，", ExplanationKind.Reason),
        ("主要由于", ExplanationKind.Reason), ("主要因", ExplanationKind.Reason), ("是由于", ExplanationKind.Reason), ("是因为", ExplanationKind.Reason), ("主要系", ExplanationKind.Reason), ("主要变化", ExplanationKind.Reason), ("超出部分", ExplanationKind.Reason), ("超支部分", ExplanationKind.Reason), ("增加部分", ExplanationKind.Reason),
        ("，由于", ExplanationKind.Reason), ("。由于", ExplanationKind.Reason), ("主要是由于", ExplanationKind.Reason), ("主要是因为", ExplanationKind.Reason), ("具体内容", ExplanationKind.Use),
        ("主要是", ExplanationKind.Use), ("主要为", ExplanationKind.Use), ("主要用于", ExplanationKind.Use), ("主用于", ExplanationKind.Use), ("，用于", ExplanationKind.Use), ("。用于", ExplanationKind.Use), ("开支内容", ExplanationKind.Use),
        ("主要用途", ExplanationKind.Use), ("主要支出", ExplanationKind.Use), ("主要内容", ExplanationKind.Use),
        ("主要包括", ExplanationKind.List), ("包括：", ExplanationKind.List), ("主要包含", ExplanationKind.List), ("具体包括", ExplanationKind.List), ("包括基本工资", ExplanationKind.List), ("包括办公费", ExplanationKind.List), ("主要有", ExplanationKind.List),
    ];

    private static readonly SearchValues<char> Beginnings = SearchValues.Create([.. Openers.Select(static o => o.Word[0])]);

    private static readonly string[] Content = ["主要是", "是由于", "由于", "是因为", "因为", "如下", "在于", "是", "为", "：", "，", "系", "因", "、"];

    /// <summary>An opener that goes on like this introduces the statement's own figures.</summary>
    private static readonly string[] OwnFigures = ["以下方面", "以下几方面", "以下几个方面", "如下", "以下", "下列"];

    private static readonly string[] Comparisons = ["增加", "减少", "增长", "下降", "降低", "上升", "大于", "小于", "持平", "完成"];

    private static readonly string[] Resumptions =
        ["比上", "比20", "比年初", "比预算", "较上", "较20", "较去", "较年初", "较预算", "与上", "与20", "与年初", "与去", "同比", "完成年初", "完成预算", "完成全年", "完成调整", "占本年", "占总", "占支出", "占收入", "占一般", "占财政", "年初预算", "支出决算", "全年预算", "比去", "比本年", "决算数"];

    public static IReadOnlyList<Explanation> Find(string text)
    {
        var found = new List<Explanation>();
        for (var i = 0; i < text.Length;)
        {
            var next = text.AsSpan(i).IndexOfAny(Beginnings);
            if (next < 0) break;
            i += next;
            var (length, kind) = Opener(text, i);
            if (length == 0) { i++; continue; }
            var content = SkipContent(text, i + length);
            if (OwnFigures.Any(o => At(text, content, o)) || (kind == ExplanationKind.List && ListsFigures(text, content)) || (kind != ExplanationKind.Reason && StatesFigure(text, content)))
            {
                i = content;
                continue;
            }

            var start = text[i] is '，' or '。' ? i + 1 : i;
            if (kind == ExplanationKind.Use && FollowsComparison(text, i)) kind = ExplanationKind.Reason;
            var end = kind == ExplanationKind.Reason ? EndOfReason(text, content, IsAgainstBudget(text, i)) : EndOfUse(text, content);
            found.Add(new Explanation(start, content, end, kind));
            i = Math.Max(end, content + 1);
        }

        return found;
    }

    /// <summary>增长9%，主要是…: after a comparison the words give its reason.</summary>
    private static bool FollowsComparison(string text, int at)
    {
        if (at < 2 || !At(text, at, "主要是") && !At(text, at, "主要为") || At(text, at + 3, "用于")) return false;
        var end = text[at - 1] is '，' or '。' or '；' ? at - 1 : at;
        var start = end == 0 ? 0 : text.LastIndexOfAny(['，', '。', '；', '：'], end - 1) + 1;
        var clause = text[start..end];
        return Comparisons.Any(c => clause.Contains(c, StringComparison.Ordinal));
    }

    private static (int Length, ExplanationKind Kind) Opener(string text, int at)
    {
        foreach (var (word, kind) in Openers)
            if (At(text, at, word)) return (word.Length, kind);
        return default;
    }

    private static int SkipContent(string text, int at)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var word in Content)
            {
                if (!At(text, at, word) || at + word.Length > text.Length) continue;
                at += word.Length;
                again = true;
                break;
            }
        }

        return Math.Min(at, text.Length);
    }

    /// <summary>Whether what follows 包括 is a list of amounts (包括：财政拨款收入2871.89万元，占…), not of names.</summary>
    private static bool ListsFigures(string text, int at)
    {
        var stop = at;
        while (stop < text.Length && text[stop] is not ('。' or '；' or '、')) stop++;
        var first = text[at..stop];
        return FigureScanner.Scan(first).Any(f => f.Kind is FigureKind.Money) && (!first.Contains("人员", StringComparison.Ordinal) || first.StartsWith("人员经费", StringComparison.Ordinal) || first.StartsWith("人员支出", StringComparison.Ordinal));
    }

    /// <summary>主要是财政拨款收入2871.89万元，占98%: what is stated, not described.</summary>
    private static bool StatesFigure(string text, int at)
    {
        var stop = at;
        while (stop < text.Length && text[stop] is not ('。' or '；' or '，' or '、')) stop++;
        var first = text[at..stop];
        var figures = FigureScanner.Scan(first);
        return figures.Count > 0 && figures[0].Kind == FigureKind.Money && stop < text.Length && text[stop] == '，' && stop + 1 < text.Length && text[stop + 1] == '占';
    }

    /// <summary>A reason runs to its full stop, and on through 一是…。二是….</summary>
    /// <param name="isAgainstBudget">Whether what is explained is a difference from the budget.</param>
    private static int EndOfReason(string text, int at, bool isAgainstBudget)
    {
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] == '，' && isAgainstBudget && Resumption.TurnsToLastYear(Sentence(text, i + 1))) return i;
            if (text[i] == '；' && StatesAnew(text, i + 1)) return i;
            if (text[i] == '。' && !IsEnumerated(text, i + 1)) return i;
        }

        return text.Length;
    }

    /// <summary>决算数小于预算数的主要原因: the clause that the reason explains.</summary>
    private static bool IsAgainstBudget(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOfAny(['，', '。', '；', '：'], at - 1) + 1;
        return text.AsSpan(start, at - start).Contains("预算", StringComparison.Ordinal);
    }

    private static string Sentence(string text, int at) => text.IndexOf('。', at) is var stop and >= 0 ? text[at..stop] : text[at..];

    private static int EndOfUse(string text, int at)
    {
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] is '。' or '；') return i;
            if (text[i] == '，' && (Counts(text, i + 1) || At(text, i + 1, "其中：人员经费") || At(text, i + 1, "其中：人员支出"))) return i;
            if (text[i] is '，' or '）' && Resumptions.Any(r => At(text, i + 1, r))) return i;
        }

        return text.Length;
    }

    /// <summary>接待2批次、26人次, 年末保有量4辆: counts that are stated, whatever was described before.</summary>
    private static bool Counts(string text, int at)
    {
        var stop = at;
        while (stop < text.Length && text[stop] is not ('。' or '；' or '，')) stop++;
        var clause = text[at..stop];
        if (FigureScanner.Scan(clause).Any(f => f.Unit == "辆") && clause.Contains("保有量", StringComparison.Ordinal)) return true;
        return FigureScanner.Scan(clause).Any(f => f.Unit is "批次" or "人次" or "批") && (clause.Contains("接待", StringComparison.Ordinal) || clause.Contains("团组", StringComparison.Ordinal));
    }

    private static bool IsEnumerated(string text, int at)
    {
        if (at + 1 >= text.Length) return false;
        if ("一二三四五六七八九".Contains(text[at], StringComparison.Ordinal) && text[at + 1] is '是' or '方') return true;
        if (text[at] is >= '②' and <= '⑳') return true;
        return text[at] == '（' && at + 2 < text.Length && text[at + 1] is >= '2' and <= '9' && text[at + 2] == '）';
    }

    /// <summary>After a semicolon: a subject with its own amount, so that the reason is over.</summary>
    private static bool StatesAnew(string text, int at)
    {
        var stop = at;
        while (stop < text.Length && text[stop] is not ('。' or '；')) stop++;
        var clause = text[at..stop];
        if (clause.Length > 1 && "一二三四五六七八九".Contains(clause[0], StringComparison.Ordinal) && clause[1] == '是') return false;
        if (clause.AsSpan(0, Math.Max(0, clause.IndexOf('，', StringComparison.Ordinal))).Contains("支出决算比", StringComparison.Ordinal)) return true;
        return FigureScanner.Scan(clause) is [var first, ..] && Resumption.Opens(clause[..first.Start], first);
    }

    private static bool At(string text, int at, string word) => at <= text.Length && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
