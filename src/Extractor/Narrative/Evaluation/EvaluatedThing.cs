using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Evaluation;

/// <summary>Reads what is evaluated, and how, out of the sentence around a figure.</summary>
internal static class EvaluatedThing
{
    /// <summary>In characters: 预算绩效目标管理.</summary>
    private const int LongestAct = 10;

    /// <summary>组织对…开展绩效自评。共涉及…: what a sentence without figures before the first one evaluates.</summary>
    public static string? OfOpening(ParagraphReading paragraph, StatedFigure first) =>
        first.WordsBefore.CrossesSentence ? Evaluated(paragraph, 0, first.WordsBefore.End - first.WordsBefore.Sentence.Length - 1) : null;

    /// <summary>编报绩效目标的2024年度项目1个, 绩效评级为“优”的项目1个: what is said of the projects counted.</summary>
    public static string? OfProjects(StatedFigure figure, ParagraphReading paragraph)
    {
        var words = figure.WordsBefore.Clause;
        if (EvaluationTerms.Projects.Ends(EvaluationTerms.CountFillers.Trim(words)) is null) return OfCountedActs(figure, paragraph);
        var of = words.LastIndexOf(EvaluationTerms.Said);
        if (of <= 0) return null;
        var start = words.AsSpan(0, of).LastIndexOfAny('（', '、', '）') + 1;
        if (Roles.Among.At(words, start) is { } among) start += among.Length;
        if ((Totals.Own.At(words, start) ?? Totals.Owners.At(words, start)) is { } owner) start += owner.Length;
        if (EvaluationTerms.ThisYear.At(words, start) is { } year) start += year.Length;
        start = AfterYear(words, start, of);
        if (of - start < 2 || !EvaluationTerms.Acts.In(words.AsSpan(start, of - start))) return null;
        return paragraph.Source.Printed.Substring(figure.WordsBefore.End - words.Length + start, of - start);
    }

    /// <summary>开展绩效评价2项: evaluations are counted themselves; 以委托第三方形式开展自评1项: those that others carried out apart.</summary>
    private static string? OfCountedActs(StatedFigure figure, ParagraphReading paragraph)
    {
        var words = EvaluationTerms.CountFillers.Trim(figure.WordsBefore.Clause);
        if (figure.Role != Role.Count || !EvaluationTerms.ProjectMeasures.Is(figure.Figure.Unit) || EvaluationTerms.ActNames.Ends(words) is not { } act
            || (EvaluationTerms.Counted.Ends(words[..^act.Length]) is null && !words[..^act.Length].SequenceEqual(EvaluationTerms.Project))) return null;
        var length = EvaluationTerms.Agencies.In(words) ? words.Length : act.Length;
        return paragraph.Source.Printed.Substring(figure.WordsBefore.End - figure.WordsBefore.Clause.Length + words.Length - length, length);
    }

    /// <summary>绩效自评项目22个: the act stands right before the projects.</summary>
    public static string? OfNamedProjects(StatedFigure figure, ParagraphReading paragraph)
    {
        var words = EvaluationTerms.CountFillers.Trim(figure.WordsBefore.Clause);
        if (EvaluationTerms.Projects.Ends(words) is not { } projects || EvaluationTerms.ActNames.Ends(words[..^projects.Length]) is not { } act) return null;
        var clause = figure.WordsBefore.End - figure.WordsBefore.Clause.Length;
        return paragraph.Source.Printed.Substring(clause + words.Length - projects.Length - act.Length, act.Length);
    }

    /// <param name="isOfClause">Whether only the figure's own clause may say anew what is evaluated: an amount behind a count goes on with it.</param>
    public static string? OfSentence(ParagraphReading paragraph, StatedFigure figure, bool isOfClause)
    {
        var text = paragraph.Text;
        var start = figure.Figure.Start == 0 ? 0 : text.LastIndexOfAny(['。', '；'], figure.Figure.Start - 1) + 1;
        var end = text.AsSpan(figure.Figure.End).IndexOfAny('。', '；') is var stop and >= 0 ? figure.Figure.End + stop : text.Length;
        var clauseStart = figure.Figure.Start == 0 ? 0 : Math.Max(start, text.LastIndexOf('，', figure.Figure.Start - 1) + 1);
        var clauseEnd = text.IndexOf('，', figure.Figure.End) is var comma && comma >= 0 && comma < end ? comma : end;
        if (isOfClause) return Evaluated(paragraph, clauseStart, clauseEnd);
        return Evaluated(paragraph, clauseStart, clauseEnd) ?? Evaluated(paragraph, start, end) ?? Reflected(paragraph, start, end)
            ?? Carried(paragraph, start, end) ?? Included(paragraph, start, end);
    }

    /// <summary>对 (what) 开展 (how).</summary>
    private static string? Evaluated(ParagraphReading paragraph, int start, int end)
    {
        var text = paragraph.Text;
        foreach (var verb in EvaluationTerms.Verbs.Words)
        {
            var at = text.IndexOf(verb, start, end - start, StringComparison.Ordinal);
            if (at < 0) continue;
            var before = text.AsSpan(start, at - start);
            if (EvaluationTerms.Widely.Trim(before) is var counted && counted.EndsWith(EvaluationTerms.CountedProjects)) before = counted;
            var to = before.LastIndexOf(EvaluationTerms.Of);
            if (to < 0 && EvaluationTerms.Chosen.LastIn(before) is var chosen and >= 0) to = chosen + 1;
            if (to < 0 && EvaluationTerms.Things.Ends(before) is not null && !before.EndsWith(EvaluationTerms.CountedProjects))
                to = before.LastIndexOfAny("，：");
            else if (to < 0 && !before.EndsWith(EvaluationTerms.CountedProjects)) continue;
            var act = Act(paragraph, at + verb.Length, end);
            if (!EvaluationTerms.Acts.In(act)) continue;
            if (to < 0 && before.EndsWith(EvaluationTerms.CountedProjects)) return act;
            var (from, until) = Object(text, start + to + 1, at);
            return until > from ? $"{paragraph.Source.Printed[from..until]}/{act}" : act;
        }

        return null;
    }

    /// <summary>开展了部门整体支出及7个项目绩效自评: what is evaluated stands between the verb and the act.</summary>
    private static string? Carried(ParagraphReading paragraph, int start, int end)
    {
        foreach (var verb in EvaluationTerms.CarryingOut.Words)
        {
            var at = paragraph.Text.IndexOf(verb, start, end - start, StringComparison.Ordinal);
            if (at < 0) continue;
            var from = at + verb.Length;
            var act = EvaluationTerms.ActNames.FirstIn(paragraph.Text.AsSpan(from, end - from));
            if (act is < 2 or > 40) continue;
            var thing = paragraph.Text.AsSpan(from, act);
            if (thing.IndexOfAny("，。；：") >= 0 || thing.Contains(EvaluationTerms.Of) || !EvaluationTerms.Things.In(thing)) continue;
            var thingAt = AfterYear(paragraph.Text, from, from + act);
            return $"{paragraph.Source.Printed.AsSpan(thingAt, from + act - thingAt)}/{EvaluationTerms.ActNames.At(paragraph.Text, from + act)}";
        }

        return null;
    }

    /// <summary>6个项目纳入绩效目标管理: what the projects counted before it are in.</summary>
    private static string? Included(ParagraphReading paragraph, int start, int end)
    {
        foreach (var verb in EvaluationTerms.Includes.Words)
        {
            var words = EvaluationTerms.CountedProjects + verb;
            if (paragraph.Text.IndexOf(words, start, end - start, StringComparison.Ordinal) is var at and >= 0
                && Act(paragraph, at + words.Length, end) is { Length: <= LongestAct } act && EvaluationTerms.Acts.In(act)) return act;
        }

        return null;
    }

    /// <summary>绩效自评: the words after the verb up to the next mark.</summary>
    private static string Act(ParagraphReading paragraph, int start, int end)
    {
        if (start < end && paragraph.Text.AsSpan(start).StartsWith(EvaluationTerms.Done)) start++;
        var length = paragraph.Text.AsSpan(start, end - start).IndexOfAny("，。；：（");
        return paragraph.Source.Printed.Substring(start, length < 0 ? end - start : length);
    }

    /// <summary>What is evaluated, without its year, its count in front and 全面 behind.</summary>
    private static (int From, int Until) Object(string text, int from, int until)
    {
        if (EvaluationTerms.Entrusts.FirstIn(text.AsSpan(from, until - from)) is var entrusts and > 0) until = from + entrusts;
        foreach (var word in EvaluationTerms.Widely.Words)
            if (until - word.Length >= from && string.CompareOrdinal(text, until - word.Length, word, 0, word.Length) == 0) until -= word.Length;
        if (Totals.Own.At(text, from) is { } owner && from + owner.Length < until) from += owner.Length;
        until = BeforeCount(text, from, until);
        from = AfterYear(text, from, until);
        var count = from;
        while (count < until && CharacterForms.IsDigit(text[count])) count++;
        if (count > from && count < until && text[count] == Units.Each) from = count + 1;
        return (from, until);
    }

    private static int AfterYear(string text, int from, int until)
    {
        var year = text.IndexOf(Units.Year, from, until - from);
        return year < 0 || year - from != 4 || !CharacterForms.IsDigit(text[from])
            ? from : year + (year + 1 < until && text[year + 1] == Units.YearEnd ? 2 : 1);
    }

    /// <summary>对二级项目11个开展绩效自评: the name without the count behind it.</summary>
    private static int BeforeCount(string text, int from, int until)
    {
        if (until - from < 3 || EvaluationTerms.ProjectMeasures.At(text, until - 1) is null) return until;
        var digits = until - 1;
        while (digits > from && CharacterForms.IsDigit(text[digits - 1])) digits--;
        return digits < until - 1 && digits - from > 1 ? digits : until;
    }

    /// <summary>反映了“…”4个项目绩效自评结果</summary>
    private static string? Reflected(ParagraphReading paragraph, int start, int end)
    {
        var at = EvaluationTerms.Reflects.FirstIn(paragraph.Text.AsSpan(start, end - start)) + start;
        if (at < start || EvaluationTerms.Results.FirstIn(paragraph.Text.AsSpan(at, end - at)) is var result && result < 0) return null;
        var from = at + EvaluationTerms.Reflects.At(paragraph.Text, at)!.Length;
        while (from < at + result && EvaluationTerms.ReflectFillers.At(paragraph.Text, from) is not null) from++;
        return paragraph.Source.Printed[from..(at + result + 2)];
    }
}
