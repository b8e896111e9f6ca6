using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Evaluation;

/// <summary>涉及一般公共预算项目3个, 共有23个预算项目: projects that the count's own words name.</summary>
internal static class CountedProjects
{
    /// <summary>In characters: 市级重点项目.</summary>
    private const int LongestAlone = 6;

    /// <summary>Null where the words say no more than that they are projects.</summary>
    public static string? Of(ParagraphReading paragraph, StatedFigure figure) =>
        figure.Role != Role.Count || !EvaluationTerms.ProjectMeasures.Is(figure.Figure.Unit) ? null : Before(paragraph, figure) ?? Behind(paragraph, figure);

    /// <summary>整体支出自评92分；重点项目2个，资金30万元: projects that are all that an item of its own counts, as it calls them; null where it counts none.</summary>
    public static string? Alone(ParagraphReading paragraph, StatedFigure figure)
    {
        var words = EvaluationTerms.CountFillers.Trim(figure.WordsBefore.Item);
        return figure.Role == Role.Count && EvaluationTerms.ProjectMeasures.Is(figure.Figure.Unit) && EvaluationTerms.Projects.Ends(words) is not null
            && (figure.WordsBefore.Start == 0 || figure.WordsBefore.CrossesItem) && words.Length <= LongestAlone && words.IndexOfAny("，：、") < 0
            && Start(words) == 0 ? paragraph.Source.Printed.Substring(figure.WordsBefore.End - figure.WordsBefore.Item.Length, words.Length) : null;
    }

    /// <summary>其中：预算500万元以上项目3个; …；政府性基金预算项目2个: a part that has a name of its own, or another fund's projects.</summary>
    /// <param name="isAmong">Parts are told since 其中; the next one stands after a semicolon.</param>
    public static string? OfPart(ParagraphReading paragraph, StatedFigure figure, bool isAmong) =>
        Roles.Among.Begins(figure.WordsBefore.Clause) is null && !figure.WordsBefore.Text.Contains(Roles.AmongWhich + "：", StringComparison.Ordinal)
            && !(figure.WordsBefore.CrossesItem && (isAmong || Funds.Particular.In(figure.WordsBefore.Clause)))
            && !(isAmong && IsThreshold(figure.WordsBefore.Clause)) ? null
            : Of(paragraph, figure);

    private static string? Before(ParagraphReading paragraph, StatedFigure figure)
    {
        var words = EvaluationTerms.CountFillers.Trim(figure.WordsBefore.Clause);
        if (EvaluationTerms.Projects.Ends(words) is not { } projects) return null;
        if (words.LastIndexOf('（') > words.LastIndexOf('）')) return null;
        var start = Start(words);
        var name = words[start..];
        return name.Length <= projects.Length || EvaluationTerms.Levels.Is(name) ? null
            : paragraph.Source.Printed.Substring(figure.WordsBefore.End - figure.WordsBefore.Clause.Length + start, name.Length);
    }

    /// <summary>Where the name starts: behind whose they are, the year, and the words that lead to it.</summary>
    private static int Start(ReadOnlySpan<char> words)
    {
        for (var start = Math.Max(0, EvaluationTerms.Covers.LastIn(words)); ;)
        {
            var rest = words[start..];
            if ((Totals.Own.Begins(rest) ?? Roles.Among.Begins(rest) ?? EvaluationTerms.Qualified.Begins(rest)) is { } lead) start += lead.Length;
            else if (rest.Length > 4 && rest[4] == Units.Year && Text.CharacterForms.IsDigit(rest[0]))
                start += rest.Length > 5 && rest[5] == Units.YearEnd ? 6 : 5;
            else if (IsThreshold(rest)) return start;
            else if (!rest.IsEmpty && !Text.CharacterForms.IsIdeograph(rest[0])) start++;
            else return start;
        }
    }

    /// <summary>500万元以上项目: projects by how much money they have.</summary>
    private static bool IsThreshold(ReadOnlySpan<char> words)
    {
        var digits = 0;
        while (digits < words.Length && (Text.CharacterForms.IsDigit(words[digits]) || words[digits] is ',' or '.')) digits++;
        return digits > 0 && Units.Money.Begins(words[digits..]) is { } unit && Units.Thresholds.Begins(words[(digits + unit.Length)..]) is not null;
    }

    private static string? Behind(ParagraphReading paragraph, StatedFigure figure)
    {
        var end = figure.Noun.IndexOf(EvaluationTerms.Project, StringComparison.Ordinal);
        return end <= 0 || EvaluationTerms.Levels.Begins(figure.Noun) is not null || EvaluationTerms.Qualified.In(figure.Noun.AsSpan(0, end))
            ? null : paragraph.Source.Printed.Substring(figure.Figure.End, end + EvaluationTerms.Project.Length);
    }
}
