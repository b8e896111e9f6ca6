using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>What the sentence around a figure evaluates, and what the figure counts in it.</summary>
/// <param name="Subject">What is evaluated, and how: 一般公共预算项目支出/绩效自评; null where the sentence does not say anew.</param>
/// <param name="Level">/一级项目 and the like, counted apart.</param>
internal sealed record EvaluationContext(string? Subject, string Level, bool IsProjects, bool IsUnits, bool IsProblems, bool IsAgencies, bool IsGrade)
{
    private static readonly string[] Verbs = ["开展", "编制", "进行", "实施"];
    private static readonly string[] Acts = ["自评", "评价", "监控", "绩效", "跟踪", "评审", "评估", "目标"];

    public static EvaluationContext Of(ParagraphReading paragraph, int index)
    {
        var figure = paragraph.Figures[index];
        var clause = figure.Lead.Clause;
        var after = paragraph.After(index).Text;
        var grade = OfProjects(figure, paragraph);
        var isAgencies = clause.Contains("第三方", StringComparison.Ordinal) || clause.Contains("中介", StringComparison.Ordinal) || after.StartsWith("第三方", StringComparison.Ordinal) || after.StartsWith("中介", StringComparison.Ordinal);
        var isUnits = figure.Figure.Unit is "个" or "家" && (StartsWith(after, "单位", "部门", "下属", "所属", "预算单位", "基层") || clause.EndsWith("单位", StringComparison.Ordinal) || clause.EndsWith("部门", StringComparison.Ordinal));
        var isProblems = clause.Contains("问题", StringComparison.Ordinal) || clause.Contains("整改", StringComparison.Ordinal) || StartsWith(after, "问题");
        var isProjects = !isUnits && !isProblems && figure.Figure.Unit is "个" or "项" or "" && (clause.Contains("项目", StringComparison.Ordinal) || IsFollowedByProject(after));
        return new EvaluationContext(grade ?? OfSentence(paragraph, figure), Levels(clause, after), isProjects, isUnits, isProblems, isAgencies, grade is not null);
    }

    /// <summary>组织对…开展绩效自评。共涉及…: what a sentence without figures before the first one evaluates.</summary>
    public static string? OfOpening(ParagraphReading paragraph, StatedFigure first) =>
        first.Lead.CrossesSentence ? Evaluated(paragraph, 0, first.Lead.End - first.Lead.Sentence.Length - 1) : null;

    private static bool IsFollowedByProject(string after)
    {
        var stop = after.AsSpan().IndexOfAny("，。；：");
        return (stop < 0 ? after : after[..stop]).Contains("项目", StringComparison.Ordinal);
    }

    private static string Levels(string clause, string after)
    {
        foreach (var level in (string[])["一级项目", "二级项目", "三级项目"])
            if (clause.TrimEnd('共', '计', '为').EndsWith(level, StringComparison.Ordinal) || after.StartsWith(level, StringComparison.Ordinal)) return "/" + level;
        return "";
    }

    /// <summary>编报绩效目标的2024年度项目1个, 绩效评级为“优”的项目1个: what is said of the projects counted.</summary>
    private static string? OfProjects(StatedFigure figure, ParagraphReading paragraph)
    {
        var words = figure.Lead.Clause;
        if (!words.TrimEnd('共', '计', '为', '有').EndsWith("项目", StringComparison.Ordinal)) return null;
        var of = words.LastIndexOf('的');
        if (of <= 0) return null;
        var start = words.AsSpan(0, of).LastIndexOfAny('（', '、', '）') + 1;
        var text = words[start..of];
        if (text.Length < 2 || !Acts.Any(a => text.Contains(a, StringComparison.Ordinal))) return null;
        var at = figure.Lead.End - words.Length + start;
        return paragraph.Source.Printed.Substring(at, text.Length);
    }

    private static string? OfSentence(ParagraphReading paragraph, StatedFigure figure)
    {
        var text = paragraph.Text;
        var start = figure.Figure.Start == 0 ? 0 : text.LastIndexOfAny(['。', '；'], figure.Figure.Start - 1) + 1;
        var end = text.AsSpan(figure.Figure.End).IndexOfAny('。', '；') is var stop and >= 0 ? figure.Figure.End + stop : text.Length;
        var clauseStart = figure.Figure.Start == 0 ? 0 : Math.Max(start, text.LastIndexOf('，', figure.Figure.Start - 1) + 1);
        var clauseEnd = text.IndexOf('，', figure.Figure.End) is var comma && comma >= 0 && comma < end ? comma : end;
        return Evaluated(paragraph, clauseStart, clauseEnd) ?? Evaluated(paragraph, start, end) ?? Reflected(paragraph, start, end);
    }

    /// <summary>对 (what) 开展 (how).</summary>
    private static string? Evaluated(ParagraphReading paragraph, int start, int end)
    {
        var text = paragraph.Text;
        foreach (var verb in Verbs)
        {
            var at = text.IndexOf(verb, start, end - start, StringComparison.Ordinal);
            if (at < 0) continue;
            var to = text.LastIndexOf('对', at, at - start + 1);
            if (to < 0 && text.LastIndexOf("选取", at, at - start + 1, StringComparison.Ordinal) is var chosen and >= 0) to = chosen + 1;
            if (to < 0 && !text.AsSpan(start, at - start).EndsWith("个项目")) continue;
            var actStart = at + verb.Length + (at + verb.Length < end && text[at + verb.Length] == '了' ? 1 : 0);
            var length = text.AsSpan(actStart, end - actStart).IndexOfAny("，。；：（");
            var act = paragraph.Source.Printed.Substring(actStart, length < 0 ? end - actStart : length);
            if (!Acts.Any(a => act.Contains(a, StringComparison.Ordinal))) continue;
            if (to < 0) return act;
            var (from, until) = Object(text, to + 1, at);
            return until > from ? $"{paragraph.Source.Printed[from..until]}/{act}" : act;
        }

        return null;
    }

    /// <summary>What is evaluated, without its year, its count in front and 全面 behind.</summary>
    private static (int From, int Until) Object(string text, int from, int until)
    {
        foreach (var word in (string[])["全面", "组织", "均", "全部", "逐一"])
            if (until - word.Length >= from && string.CompareOrdinal(text, until - word.Length, word, 0, word.Length) == 0) until -= word.Length;
        var year = text.IndexOf('年', from, until - from);
        if (year >= 0 && year - from == 4 && PrintedForms.IsDigit(text[from])) from = year + (year + 1 < until && text[year + 1] == '度' ? 2 : 1);
        var count = from;
        while (count < until && PrintedForms.IsDigit(text[count])) count++;
        if (count > from && count < until && text[count] == '个') from = count + 1;
        return (from, until);
    }

    /// <summary>反映了“…”4个项目绩效自评结果</summary>
    private static string? Reflected(ParagraphReading paragraph, int start, int end)
    {
        var at = paragraph.Text.IndexOf("反映", start, end - start, StringComparison.Ordinal);
        if (at < 0 || paragraph.Text.IndexOf("结果", at, end - at, StringComparison.Ordinal) is var result && result < 0) return null;
        var from = at + 2;
        while (from < result && paragraph.Text[from] is '了' or '：') from++;
        return paragraph.Source.Printed[from..(result + 2)];
    }

    private static bool StartsWith(string text, params string[] words) => words.Any(w => text.StartsWith(w, StringComparison.Ordinal));
}
