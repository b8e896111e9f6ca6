using Extractor.Domain;
using Extractor.Domain.Arithmetic;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Figures;

/// <summary>What a change or a rate is measured from, where its own words name no base.</summary>
internal static class ChangeBasis
{
    /// <summary>The amount right before it (比年初预算5万元减少…), else what the change before it in the paragraph is measured from.</summary>
    /// <param name="against">The role of the amount that it stands against.</param>
    public static (ComparisonBasis? Basis, int? Year) Inherited(StatedFigure? before, Role? against, StatedFigure? change) =>
        against == Role.LastYear ? (ComparisonBasis.LastYear, before?.BaseYear)
        : against is Role.Budget or Role.OriginalBudget or Role.AdjustedBudget ? (OfBudget(against), null)
        : (change?.Basis, change?.BaseYear);

    /// <summary>年初预算100万元，调整预算120万元，执行率90%: the budget right before; null where it is not told which, or none.</summary>
    public static ComparisonBasis? OfBudget(Role? before) => before switch
    {
        Role.OriginalBudget => ComparisonBasis.OriginalBudget,
        Role.AdjustedBudget => ComparisonBasis.AdjustedBudget,
        _ => null,
    };

    /// <summary>年初预算100万元，决算110万元，超支10万元, 超预算10万元: against the budget that the sentence states, whichever it is.</summary>
    public static bool IsBudget(NumberInText figure, WordsBefore lead, StatedFigure? before, Direction? direction) => before is { BudgetBefore: not null }
        && (lead.Clause.Contains(Openers.Budget, StringComparison.Ordinal) || (before.IsOfBudgetBefore && direction is not null
            && (Directions.Overspent.Is(direction.Word) || Directions.Saved.Is(direction.Word) || Leads(before, figure, direction))));

    /// <summary>年初预算100万元，决算110万元，增加10万元: the change leads from the budget to what was spent.</summary>
    private static bool Leads(StatedFigure spent, NumberInText change, Direction direction) => spent.BudgetAmount is { } budget
        && budget.Kind == change.Kind && spent.Figure.Kind == change.Kind && change.Value != 0
        && (Amount(budget) + (Amount(change) * direction.Sign)).Meets(Amount(spent.Figure));

    private static Interval Amount(NumberInText figure) => PrintedInterval.Of(figure.Number, figure.Value);
}
