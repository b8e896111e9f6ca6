using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Statements;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Binding;

/// <summary>Gives what is said in words (持平, 大于, 没有 …) to the statements it is said of.</summary>
internal static class WordFinder
{
    public static void Attach(ParagraphReading paragraph, ParagraphStatements statements, ITopicWords words)
    {
        if (statements.All.Count > 0) Attach(paragraph, at => statements.At(at, words));
    }

    /// <param name="statementAt">The statement that words at a place belong to.</param>
    public static void Attach(ParagraphReading paragraph, Func<int, StatementDraft?> statementAt)
    {
        var text = paragraph.Text;
        var explanation = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Absence.Verdicts.At(text, i) is not { } word) continue;
            var at = i;
            i += word.Length - 1;
            while (explanation < paragraph.Explanations.Count && paragraph.Explanations[explanation].End <= at) explanation++;
            if (explanation < paragraph.Explanations.Count && paragraph.Explanations[explanation].ContentStart <= at) continue;
            statementAt(at)?.Words.Add(paragraph.Source.Evidence(at, word.Length));
        }
    }
}
