using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Evaluation;

/// <summary>The grade that projects counted were given.</summary>
internal static class Grades
{
    /// <summary>评价等级为“优”的项目9个，“良”的2个: what the projects counted were graded; a grade alone is of the same evaluation as the one before.</summary>
    public static string? Of(ParagraphReading paragraph, StatedFigure figure, string before)
    {
        if (figure.Role != Role.Count) return null;
        if (EvaluationTerms.GradeLeads.In(figure.Noun))
            return Graded(figure.Noun) is var (from, to) ? paragraph.Source.Printed[(figure.Figure.End + from)..(figure.Figure.End + to)] : null;
        if (BareGrade(figure.Noun) is var (behind, last))
            return AsBefore(paragraph.Source.Printed[(figure.Figure.End + behind)..(figure.Figure.End + last)], before);
        if (Graded(figure.WordsBefore.Clause) is not var (start, end)) return null;
        var place = figure.WordsBefore.End - figure.WordsBefore.Clause.Length;
        var printed = paragraph.Source.Printed[(place + start)..(place + end)];
        return EvaluationTerms.GradeLeads.In(figure.WordsBefore.Clause.AsSpan(0, end)) ? printed : AsBefore(printed, before);
    }

    /// <summary>8个项目自评等级为优，1个为良: where the bare grade stands right behind its count; null where none does.</summary>
    private static (int Start, int End)? BareGrade(string noun)
    {
        var start = EvaluationTerms.Projects.Begins(noun)?.Length ?? 0;
        if (Directions.Reaches.At(noun, start) is not { } reaches) return null;
        start += reaches.Length;
        return EvaluationTerms.Grades.Is(noun.AsSpan(start).Trim('"')) ? (start, noun.Length) : null;
    }

    /// <summary>A grade by itself, with the words that led to the one before.</summary>
    private static string AsBefore(string printed, string before)
    {
        var lead = EvaluationTerms.GradeLeads.Words.FirstOrDefault(l => before.Contains(l, StringComparison.Ordinal));
        return lead is null ? printed : before[..(before.LastIndexOf(lead, StringComparison.Ordinal) + lead.Length)] + printed;
    }

    /// <summary>Where a clause names a grade, with the words that lead to it; null where it names none.</summary>
    private static (int Start, int End)? Graded(string clause)
    {
        var words = EvaluationTerms.AfterGrade.Trim(clause);
        var bare = words.TrimEnd('"');
        if (EvaluationTerms.Grades.Ends(bare) is not { } grade) return null;
        var before = bare[..^grade.Length];
        var start = before.LastIndexOfAny("，。；：、（）") + 1;
        foreach (var among in Roles.Among.Words)
            if (before[start..].StartsWith(among)) start += among.Length;
        while (EvaluationTerms.BeforeGrade.Begins(before[start..]) is { } lead) start += lead.Length;
        if (Directions.Reaches.Is(before[start..])) start++;
        return before[start..].TrimStart('"').IsEmpty
            || (before.EndsWith("\"") ? EvaluationTerms.GradeLeads.Ends(before.TrimEnd('"')) : EvaluationTerms.GradeLeads.Ends(before)) is not null
            ? (start, words.Length) : null;
    }
}
