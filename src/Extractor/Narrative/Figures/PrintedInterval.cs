using Extractor.Domain;
using Extractor.Domain.Arithmetic;

namespace Extractor.Narrative.Figures;

/// <summary>What printed figures stand for, in yuan or in percent.</summary>
internal static class PrintedInterval
{
    public static Interval Of(Operand operand) => Of(operand.Number, operand.Value);

    /// <param name="value">The number in the unit that is wanted, with its sign.</param>
    public static Interval Of(PrintedNumber number, decimal value) =>
        Interval.Printed(number.Value, number.Decimals, number.Value == 0 ? 1 : value / number.Value);

    /// <summary>Null for a cell that prints no amount of money.</summary>
    public static Interval? Of(PrintedAmount amount) =>
        amount is { Number: { } number, Unit: { } unit } ? Interval.Printed(number.Value, number.Decimals, unit.InYuan()) : null;
}
