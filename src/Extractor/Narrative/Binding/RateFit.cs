using Extractor.Domain;
using Extractor.Domain.Arithmetic;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Statements;

namespace Extractor.Narrative.Binding;

/// <summary>
/// Tells which of two amounts a comparison belongs to, where its words name neither: the one of which the printed change is the
/// printed rate, amount − change being the year before. 总收入581.45万元，其中本年收入390.55万元，较上年减少175.26万元，下降31% is of
/// 本年收入, since 175.26 ∕ (390.55 + 175.26) = 31%. Rounding counts by half a unit of the last digit printed.
/// </summary>
internal static class RateFit
{
    /// <summary>The one of the two that the rate fits; null where it fits both or neither, or no rate is printed.</summary>
    public static StatementDraft? Choose(StatedFigure change, ParagraphReading paragraph, StatementDraft? first, StatementDraft? second)
    {
        if (change.Role == Role.LastYear && first is not null && second is not null && paragraph.Next(change) is { Role: Role.Change, Direction: not null } by)
            return (Reaches(change, by, first), Reaches(change, by, second)) switch { (true, false) => first, (false, true) => second, _ => null };
        if (change.Role != Role.Change || change.Direction is null || first is null || second is null || RateOf(change, paragraph) is not { } rate) return null;
        return (Fits(change, rate, first), Fits(change, rate, second)) switch
        {
            (true, false) => first,
            (false, true) => second,
            _ => null,
        };
    }

    /// <summary>The rate that is printed fits neither, or both are the same amount: the arithmetic says nothing.</summary>
    public static bool TellsNothing(StatedFigure change, ParagraphReading paragraph, StatementDraft first, StatementDraft second) =>
        change is { Role: Role.Change, Direction: not null } && RateOf(change, paragraph) is { } rate
        && ((!Fits(change, rate, first) && !Fits(change, rate, second)) || first.Operands.Any(a => IsAmount(a)
            && second.Operands.Any(b => IsAmount(b) && a.Value == b.Value)));

    /// <summary>全年预算59万元，完成93%: whether what was spent is that part of the budget.</summary>
    public static bool Completes(StatedFigure budget, ParagraphReading paragraph, Operand? spent) => spent is not null
        && paragraph.Next(budget) is { Role: Role.Completion, WordsBefore.CrossesItem: false } rate
        && Interval.Divide(PrintedInterval.Of(spent), PrintedInterval.Of(budget.Figure.Number, budget.Figure.Value)) is { } part
        && (part * 100).Meets(PrintedInterval.Of(rate.Figure.Number, rate.Figure.Value));

    /// <summary>The rate right after the change, in the same sentence.</summary>
    private static StatedFigure? RateOf(StatedFigure change, ParagraphReading paragraph) =>
        paragraph.Next(change) is { Role: Role.ChangeRate, WordsBefore: { CrossesItem: false, Text.Length: < 12 } } rate ? rate : null;

    private static bool Fits(StatedFigure change, StatedFigure rate, StatementDraft draft) =>
        draft.Operands.Any(o => IsAmount(o) && Fits(change, rate, o));

    /// <summary>比上年100万元减少10万元: whether the amount is what the change led to.</summary>
    private static bool Reaches(StatedFigure lastYear, StatedFigure change, StatementDraft draft) => draft.Operands.Any(o => IsAmount(o)
        && (PrintedInterval.Of(lastYear.Figure.Number, lastYear.Figure.Value) + (PrintedInterval.Of(change.Figure.Number, change.Figure.Value)
            * change.Direction!.Sign)).Meets(PrintedInterval.Of(o)));

    private static bool IsAmount(Operand operand) => Units.Money.Is(operand.Unit) && !operand.Key.IsOneOf(OperandKey.Change, OperandKey.LastYear)
        && !(operand.Key.Part ?? operand.Key).IsBudget;

    private static bool Fits(StatedFigure change, StatedFigure rate, Operand amount)
    {
        var by = PrintedInterval.Of(change.Figure.Number, change.Figure.Value) * change.Direction!.Sign;
        var before = PrintedInterval.Of(amount) - by;
        if (by.ContainsZero || before.Low.Sign <= 0 || Interval.Divide(by, before) is not { } ratio) return false;
        var printed = PrintedInterval.Of(rate.Figure.Number, rate.Figure.Value);
        return (ratio * 100 * change.Direction.Sign).Meets(printed.Middle.Sign < 0 ? -printed : printed);
    }
}
