using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Forms.Captions;

namespace Extractor.Forms.Families;

/// <summary>预算公开: tables of the same shape as those of final accounts, which keep their grid, and amounts that are planned.</summary>
internal sealed class BudgetFamily : FamilyDeclaration
{
    public override DocumentFamily Family => DocumentFamily.Budget;

    public override bool IsNamedBy(TitleText title) => title.IsOfBudget;

    public override IEnumerable<Problem> Examine(IReadOnlyList<AccountTable> tables) =>
        [TableProblems.FamilyBudget.On(null,
            "The document is a budget (预算), not final accounts: its tables keep their grid, its amounts are planned ones, and the rules on final accounts "
            + "do not apply.")];

    public override bool HasPlannedAmounts => true;
}
