using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Statements;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Binding;

/// <summary>Gives reasons and lists of names to the statements before them.</summary>
internal static class Explanations
{
    public static void Attach(ParagraphReading paragraph, ParagraphStatements statements, ITopicWords words)
    {
        foreach (var explanation in paragraph.Explanations)
        {
            var before = statements.BoundBefore(explanation.Start);
            var owner = Named(paragraph, explanation, statements, words) ?? before?.Draft;
            var length = explanation.End - explanation.ContentStart;
            if (owner is null || length <= 0) continue;
            if (explanation.Kind == ExplanationKind.Reason) owner.AddReason(paragraph.Source.Evidence(explanation.ContentStart, length).Text);
            else if (explanation.Kind == ExplanationKind.List && before is not null) List(paragraph, owner, before.Operand, explanation);
        }
    }

    /// <summary>公务接待费支出减少的主要原因: the reason names what it explains.</summary>
    private static StatementDraft? Named(ParagraphReading paragraph, Explanation explanation, ParagraphStatements statements, ITopicWords words)
    {
        if (explanation.Kind != ExplanationKind.Reason || explanation.Start == 0) return null;
        var start = paragraph.Text.LastIndexOfAny(['。', '；', '，', '：'], explanation.Start - 1) + 1;
        return start < explanation.Start && words.Named(paragraph.Text[start..explanation.Start]) is { } named && statements.LatestOf(named) is { } draft
            && draft.Position <= explanation.Start ? draft : null;
    }

    /// <summary>人员经费23万元，占35%，主要包括: the list explains the part that the share is of, too.</summary>
    private static void List(ParagraphReading paragraph, StatementDraft owner, OperandKey operand, Explanation list)
    {
        var text = paragraph.Text;
        var name = (operand.Whole ?? operand).Text;
        for (var start = list.ContentStart; start < list.End;)
        {
            var end = text.AsSpan(start, list.End - start).IndexOfAny('、', '，') is var stop and >= 0 ? start + stop : list.End;
            var length = Openers.ListEnds.Trim(text.AsSpan(start, end - start)).Length;
            if (length > 0) owner.Listed.Add(new ListedName(name, paragraph.Source.Evidence(start, length)));
            start = end + 1;
        }
    }
}
