using System.Globalization;
using Extractor.Domain;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Figures;

/// <summary>比上年预算数下降10%, 较2020年年初预算减少3万元: what the budget of another year led to says nothing of this year's final figure.</summary>
internal static class EarlierBudget
{
    /// <summary>Whether a change is from such a budget, or an amount is one.</summary>
    /// <param name="before">The figure before, if it stands in the same sentence.</param>
    /// <param name="year">The year of the section or the paragraph; null where none is printed.</param>
    public static bool Names(StatedFigure figure, StatedFigure? before, int? year) => figure.Role switch
    {
        Role.Change or Role.ChangeRate when figure.NamesBasis =>
            EndIn(figure.WordsBefore.Sentence, year) > ComparisonReader.Last(figure.WordsBefore.Sentence).At,
        Role.Change or Role.ChangeRate => before?.IsOfEarlierBudget == true,
        _ => figure.IsValue && figure.WordsBefore.Clause.Contains(Openers.Budget, StringComparison.Ordinal)
            && ((Roles.Fillers.Trim(figure.WordsBefore.Clause).ToString() is var words && EndIn(words, year) == words.Length)
                || (figure.IsPlannedAmount && before is { IsPlannedAmount: true } && OpensWithEarlier(figure.WordsBefore.Clause, year))),
    };

    /// <summary>2026年会议费预算10万元，2025年会议费预算12万元: in a budget, behind this year's amount, the earlier year's, whatever is named between.</summary>
    private static bool OpensWithEarlier(string clause, int? year) => clause.Length > 4 && clause[4] == Units.Year
        && int.TryParse(clause.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var printed) && printed < year;

    /// <summary>In a budget it is what the year before is; elsewhere it states nothing of the subject.</summary>
    public static StatedFigure Settle(StatedFigure figure, bool isPlanned) => figure with
    {
        Role = !figure.IsValue ? figure.Role : isPlanned ? Role.LastYear : Role.Aside,
        Basis = isPlanned ? ComparisonBasis.LastYear : null,
        IsOfEarlierBudget = !isPlanned,
    };

    /// <summary>Where the last of them ends in the words; -1 where none stands there.</summary>
    private static int EndIn(string words, int? year)
    {
        if (!words.Contains(Openers.Budget, StringComparison.Ordinal)) return -1;
        var end = -1;
        foreach (var before in Bases.Before.Words)
            if (words.LastIndexOf(before, StringComparison.Ordinal) is var at and >= 0) end = Math.Max(end, EndOf(words, at + before.Length));
        for (var at = words.IndexOf(Units.Year, StringComparison.Ordinal); at >= 0; at = words.IndexOf(Units.Year, at + 1))
            if (at >= 4 && int.TryParse(words.AsSpan(at - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var printed) && printed < year)
                end = Math.Max(end, EndOf(words, at + 1));
        return end;
    }

    /// <summary>Behind the pieces of a base that name a budget and not what was spent; -1 where they do not.</summary>
    private static int EndOf(string words, int from)
    {
        var rest = words.AsSpan(from);
        var pieces = rest[..^ComparisonReader.Without(rest, Bases.Pieces).Length];
        return pieces.Contains(Openers.Budget, StringComparison.Ordinal) && !Roles.Final.In(pieces) ? from + pieces.Length : -1;
    }
}
