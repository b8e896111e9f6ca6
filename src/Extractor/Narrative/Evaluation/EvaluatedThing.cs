using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Evaluation;

/// <summary>Reads what is evaluated, and how, out of the sentence around a figure.</summary>
internal static class EvaluatedThing
{
    /// <summary>组织对…开展绩效自评。共涉及…: what a sentence without figures before the first one evaluates.</summary>
    public static string? OfOpening(ParagraphReading paragraph, StatedFigure first) =>
        first.Lead.CrossesSentence ? Evaluated(paragraph, 0, first.Lead.End - first.Lead.Sentence.Length - 1) : null;

    /// <summary>编报绩效目标的2024年度项目1个, 绩效评级为“优”的项目1个: what is said of the projects counted.</summary>
    public static string? OfProjects(StatedFigure figure, ParagraphReading paragraph)
    {
        var words = figure.Lead.Clause;
        if (EvaluationTerms.Projects.Ends(EvaluationTerms.CountFillers.Trim(words)) is null) return null;
        var of = words.LastIndexOf(EvaluationTerms.Said);
        if (of <= 0) return null;
        var start = words.AsSpan(0, of).LastIndexOfAny('（', '、', '）') + 1;
        if (of - start < 2 || !EvaluationTerms.Acts.In(words.AsSpan(start, of - start))) return null;
        return paragraph.Source.Printed.Substring(figure.Lead.End - words.Length + start, of - start);
    }

    public static string? OfSentence(ParagraphReading paragraph, StatedFigure figure)
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
        foreach (var verb in EvaluationTerms.Verbs.Words)
        {
            var at = text.IndexOf(verb, start, end - start, StringComparison.Ordinal);
            if (at < 0) continue;
            var before = text.AsSpan(start, at - start);
            var to = before.LastIndexOf(EvaluationTerms.Of);
            if (to < 0 && EvaluationTerms.Chosen.LastIn(before) is var chosen and >= 0) to = chosen + 1;
            if (to < 0 && !before.EndsWith(EvaluationTerms.CountedProjects)) continue;
            var act = Act(paragraph, at + verb.Length, end);
            if (!EvaluationTerms.Acts.In(act)) continue;
            if (to < 0) return act;
            var (from, until) = Object(text, start + to + 1, at);
            return until > from ? $"{paragraph.Source.Printed[from..until]}/{act}" : act;
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
        foreach (var word in EvaluationTerms.Widely.Words)
            if (until - word.Length >= from && string.CompareOrdinal(text, until - word.Length, word, 0, word.Length) == 0) until -= word.Length;
        var year = text.IndexOf(Units.Year, from, until - from);
        if (year >= 0 && year - from == 4 && PrintedForms.IsDigit(text[from])) from = year + (year + 1 < until && text[year + 1] == Units.YearEnd ? 2 : 1);
        var count = from;
        while (count < until && PrintedForms.IsDigit(text[count])) count++;
        if (count > from && count < until && text[count] == Units.Each) from = count + 1;
        return (from, until);
    }

    /// <summary>反映了“…”4个项目绩效自评结果</summary>
    private static string? Reflected(ParagraphReading paragraph, int start, int end)
    {
        var at = EvaluationTerms.Reflects.FirstIn(paragraph.Text.AsSpan(start, end - start)) + start;
        if (at < start || EvaluationTerms.Results.FirstIn(paragraph.Text.AsSpan(at, end - at)) is var result && result < 0) return null;
        var from = at + 2;
        while (from < at + result && EvaluationTerms.ReflectFillers.At(paragraph.Text, from) is not null) from++;
        return paragraph.Source.Printed[from..(at + result + 2)];
    }
}
