using Extractor.Domain;

namespace Extractor.Domain.Arithmetic;

/// <summary>Percentages that follow from printed amounts.</summary>
internal static class Rates
{
    /// <summary>part ÷ whole × 100, or null where the whole may be zero.</summary>
    public static Interval? Percentage(Interval part, Interval whole) =>
        Interval.Divide(part, whole) is { } ratio ? ratio * 100 : null;

    /// <summary>change ÷ (amount − change) × 100, or null where last year's amount may be zero.</summary>
    /// <remarks>
    /// The quotient is monotone in the amount and in the change wherever last year's amount keeps its sign, so its ends lie
    /// at the corners; plain interval arithmetic would count the change twice and come out too wide.
    /// </remarks>
    public static Interval? Growth(Interval amount, Interval change)
    {
        if ((amount - change).ContainsZero)
            return null;
        return Interval.Hull([
            Corner(amount.Low, change.Low), Corner(amount.Low, change.High),
            Corner(amount.High, change.Low), Corner(amount.High, change.High)]);
    }

    /// <summary>amount ÷ budget × 100, where the budget is the amount less its change against it: 100 and the growth.</summary>
    public static Interval? Completion(Interval amount, Interval change) =>
        Growth(amount, change) is { } growth ? growth + Interval.Exactly(100) : null;

    /// <summary>(final − budget) ÷ budget × 100, or null where the budget may be zero: what final ÷ budget is above 100.</summary>
    public static Interval? Difference(Interval final, Interval budget) =>
        Percentage(final, budget) is { } completion ? completion - Interval.Exactly(100) : null;

    private static Rational Corner(Rational amount, Rational change) => change * 100 / (amount - change);
}
