using Extractor.Domain;
using Extractor.Domain.Arithmetic;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Figures;

/// <summary>
/// 决算18万元，低于上年决算数20万元，降幅10%; 决算40万元，超出预算36万元的部分是追加，完成预算的111%: behind a word that sets an amount
/// against another, that other one, where the rate behind it follows from both of them and not from a difference.
/// </summary>
internal static class MeantBases
{
    /// <summary>In figures: how far before the base the amount may stand.</summary>
    private const int Farthest = 4;

    public static List<StatedFigure> Mark(List<StatedFigure> figures)
    {
        for (var i = 1; i + 1 < figures.Count; i++)
        {
            if (figures[i] is not { Role: Role.Change, NamesBasis: true, Direction.Word: var word, InReason: false } figure
                || !(Directions.Above.Is(word) || Directions.Below.Is(word)) || AmountBefore(figures, i) is not { } amount
                || !IsBase(Of(amount), Of(figure), figures[i + 1])) continue;
            figures[i] = figure with { Role = RoleOf(figure.Basis) };
        }

        return figures;
    }

    private static StatedFigure? AmountBefore(List<StatedFigure> figures, int at)
    {
        for (var i = at; i > Math.Max(0, at - Farthest) && !figures[i].WordsBefore.CrossesSentence; i--)
            if (figures[i - 1] is { Role: Role.Amount or Role.Final or Role.Executed, InReason: false } amount) return amount;
        return null;
    }

    private static bool IsBase(Interval amount, Interval other, StatedFigure rate)
    {
        if (rate.WordsBefore.CrossesSentence || other.ContainsZero) return false;
        return rate.Role switch
        {
            Role.Completion => Meets(amount, other, Of(rate)),
            Role.ChangeRate when rate.Direction is { } way => Meets((amount - other) * way.Sign, other, Of(rate))
                && !Meets(other, amount - (other * way.Sign), Of(rate)),
            _ => false,
        };
    }

    private static bool Meets(Interval part, Interval whole, Interval percent) =>
        Rates.Percentage(part, whole) is { } ratio && ratio.Meets(percent);

    private static Interval Of(StatedFigure figure) => PrintedInterval.Of(figure.Figure.Number, figure.Figure.Value);

    private static Role RoleOf(ComparisonBasis? basis) => basis is not { IsBudget: true } ? Role.LastYear
        : basis == ComparisonBasis.OriginalBudget ? Role.OriginalBudget
        : basis == ComparisonBasis.AdjustedBudget ? Role.AdjustedBudget : Role.Budget;
}
