using Extractor.Narrative.Text;

namespace Extractor.Narrative.Figures;

/// <summary>A figure with the words before it and what they make of it.</summary>
/// <param name="Basis">What a change or a completion is measured against, if the words before it tell.</param>
/// <param name="NamesBasis">The words before it name what it is compared with.</param>
/// <param name="InReason">It stands inside a reason or a description and states nothing of the subject.</param>
internal sealed record StatedFigure(
    NumberInText Figure,
    WordsBefore WordsBefore,
    Role Role,
    Direction? Direction,
    ComparisonBasis? Basis,
    int? BaseYear,
    bool NamesBasis,
    bool InReason)
{
    /// <summary>The words right behind it, up to the next mark or number: what a count counts.</summary>
    public string Noun { get; init; } = "";

    /// <summary>Which of the subjects it is given out to (分别), and how many there are; null where it is not given out.</summary>
    public (int Index, int Count)? Turn { get; init; }

    /// <summary>The amount that the next one has risen or fallen from (由100万元增加到120万元).</summary>
    public bool IsRisenFrom { get; init; }

    /// <summary>A change or a rate from the year's budget, whichever it is.</summary>
    public bool IsOfBudget { get; init; }

    /// <summary>The budget that its sentence states up to it; null where it states none.</summary>
    public Role? BudgetBefore { get; init; }

    /// <summary>The amount of that budget.</summary>
    public NumberInText? BudgetAmount { get; init; }

    /// <summary>年初预算10万元，决算12万元; 预算10万元，支出12万元: what was spent of the budget that stands before.</summary>
    public bool IsOfBudgetBefore => BudgetBefore is not null
        && (Role is Role.Final || (Role is Role.Amount or Role.Executed && WordsBefore.IsMeasureAlone));

    /// <summary>It is another year's budget, or a change from one, where amounts are of what was spent.</summary>
    public bool IsOfEarlierBudget { get; init; }

    /// <summary>Whether the document's amounts are planned: then a budget is the amount itself.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>2026年收入预算100万元, where amounts are planned: the amount, and not what one stands against.</summary>
    public bool IsPlannedAmount => IsPlanned && Role is Role.Budget or Role.OriginalBudget;

    /// <summary>It stands against a budget, or is the budget.</summary>
    public bool IsExecution => Role is Role.OriginalBudget or Role.AdjustedBudget or Role.Budget or Role.Final or Role.Completion;

    public bool IsRatio => Role is Role.Share or Role.Completion or Role.Change or Role.ChangeRate or Role.Difference;

    public bool IsValue => Role is Role.Amount or Role.OriginalBudget or Role.AdjustedBudget or Role.Budget or Role.Final or Role.Executed;
}
