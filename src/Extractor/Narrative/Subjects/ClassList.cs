using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>教育支出、社会保障和就业支出和住房保障支出: classes named one after another, to which figures are given out by 分别.</summary>
internal static class ClassList
{
    /// <summary>As many classes as there are figures, in their order; null where the words name another number of them.</summary>
    public static List<StatementTarget>? Find(StatedFigure figure, ParagraphReading paragraph, int count, string kind)
    {
        var clause = figure.WordsBefore.Clause;
        var place = figure.WordsBefore.End - clause.Length;
        var classes = new List<StatementTarget>();
        var marked = clause.Contains(Classes.OfClass, StringComparison.Ordinal);
        for (var at = 0; at < clause.Length;)
        {
            var end = clause.IndexOf(marked ? Classes.OfClass : Classes.Expenditure, at, StringComparison.Ordinal);
            if (end < 0) break;
            if (!marked) end += Classes.Expenditure.Length;
            if (Start(clause, at, end) is not { } start) return null;
            classes.Add(new StatementTarget(kind, paragraph.Source.Printed[(place + start)..(place + end)]));
            at = marked ? end + Classes.OfClass.Length : end;
        }

        return classes.Count == count ? classes : null;
    }

    /// <summary>Where the class's full name begins, behind what joins it to the one before.</summary>
    private static int? Start(string clause, int from, int end)
    {
        for (var start = from; start < end; start++)
            if (ClassNames.IsFunctional(clause[start..end]) || Classes.Functional.Is(clause.AsSpan(start, end - start))) return start;
        return null;
    }
}
