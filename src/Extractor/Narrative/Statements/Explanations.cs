using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>Gives reasons and lists of names to the statements before them.</summary>
internal static class Explanations
{
    public static void Attach(ParagraphReading paragraph, IReadOnlyList<StatementDraft> drafts, ITopicWords words)
    {
        foreach (var explanation in paragraph.Explanations)
        {
            var (before, operand) = Before(paragraph, drafts, explanation.Start);
            var owner = Named(paragraph, drafts, explanation, words) ?? before;
            if (owner is null) continue;
            var length = explanation.End - explanation.ContentStart;
            if (length <= 0) continue;
            if (explanation.Kind == ExplanationKind.Reason) owner.AddReason(paragraph.Source.Evidence(explanation.ContentStart, length).Text);
            else if (explanation.Kind == ExplanationKind.List) List(paragraph, owner, operand, explanation);
        }
    }

    /// <summary>公务接待费支出减少的主要原因: the reason names what it explains.</summary>
    private static StatementDraft? Named(ParagraphReading paragraph, IReadOnlyList<StatementDraft> drafts, Explanation explanation, ITopicWords words)
    {
        if (explanation.Kind != ExplanationKind.Reason || explanation.Start == 0) return null;
        var start = paragraph.Text.LastIndexOfAny(['。', '；', '，', '：'], explanation.Start - 1) + 1;
        return start < explanation.Start && words.Named(paragraph.Text[start..explanation.Start]) is { } named
            ? drafts.LastOrDefault(d => d.Hit.IsSameStatement(named) && d.Position <= explanation.Start)
            : null;
    }

    /// <summary>The statement whose last figure stands nearest before.</summary>
    private static (StatementDraft? Draft, string Operand) Before(ParagraphReading paragraph, IReadOnlyList<StatementDraft> drafts, int at)
    {
        var last = paragraph.Figures.LastOrDefault(f => f.Figure.End <= at && !f.InReason);
        if (last is null) return (null, "");
        var place = paragraph.Source.Evidence(last.Figure.Start, last.Figure.NumberEnd - last.Figure.Start);
        var draft = drafts.LastOrDefault(d => d.Operands.Any(o => o.Evidence == place));
        return (draft, draft?.Operands.Last(o => o.Evidence == place).Name ?? "");
    }

    /// <summary>人员经费23万元，占35%，主要包括: the list explains the part that the share is of, too.</summary>
    private static void List(ParagraphReading paragraph, StatementDraft owner, string operand, Explanation list)
    {
        var text = paragraph.Text;
        var name = operand.Split('.')[0];
        for (var start = list.ContentStart; start < list.End;)
        {
            var end = text.AsSpan(start, list.End - start).IndexOfAny('、', '，') is var stop and >= 0 ? start + stop : list.End;
            var (from, to) = (start, end);
            while (to > from && text[to - 1] is '等' or '。') to--;
            if (to > from) owner.Listed.Add(new ListedName(name, paragraph.Source.Evidence(from, to - from)));
            start = end + 1;
        }
    }
}
