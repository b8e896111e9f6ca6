using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Statements;

namespace Extractor.Narrative.Evaluation;

/// <summary>Parts a project's text by its own headings: goals reached, problems, measures.</summary>
internal static class ProjectPassages
{
    private static readonly (Concept Words, string Name)[] Heads =
        [(EvaluationTerms.Goals, "goals"), (EvaluationTerms.Faults, "problems"), (EvaluationTerms.Improvements, "measures")];

    /// <summary>Where the figures stop being the project's own.</summary>
    public static int ResultsStart(string text)
    {
        var starts = Heads.Select(h => h.Words.FirstIn(text)).Where(i => i >= 0).ToList();
        return starts.Count == 0 ? text.Length : starts.Min();
    }

    /// <summary>
    /// 存在的问题。…: where a passage on problems, or on what is to come, begins, whose figures count nothing that was evaluated; behind the text where none
    /// does.
    /// </summary>
    public static int FaultsStart(string text) => Math.Min(HeadedFaults(text), EvaluationTerms.Next.FirstIn(text) is var next and >= 0 ? next : text.Length);

    private static int HeadedFaults(string text)
    {
        var at = EvaluationTerms.Faults.FirstIn(text);
        return at >= 0 && text.AsSpan(at).IndexOfAny('：', '。') is var stop and >= 0 and <= 12 && text.AsSpan(at, stop).IndexOfAnyInRange('0', '9') < 0 ? at
            : text.Length;
    }

    public static void Attach(ParagraphReading paragraph, StatementDraft project, int from)
    {
        var text = paragraph.Text;
        var marks = Marks(text, Math.Min(from, text.Length));
        for (var i = 0; i < marks.Count; i++)
        {
            var end = i + 1 < marks.Count ? marks[i + 1].At : text.Length;
            if (end > marks[i].Content) project.Passages.Add(new Passage(marks[i].Name, paragraph.Source.Evidence(marks[i].Content, end - marks[i].Content)));
        }
    }

    private static List<(int At, int Content, string Name)> Marks(string text, int from)
    {
        var marks = new List<(int At, int Content, string Name)>();
        for (var i = from; i < text.Length; i++)
        {
            if (Head(text, i) is not var (length, name) || text.IndexOf('：', i) is var colon && (colon < 0 || colon - i > length + 6)) continue;
            marks.Add((i, colon + 1, name));
            i = colon;
        }

        return marks;
    }

    private static (int Length, string Name)? Head(string text, int at)
    {
        foreach (var (words, name) in Heads)
            if (words.At(text, at) is { } word) return (word.Length, name);
        return null;
    }
}
