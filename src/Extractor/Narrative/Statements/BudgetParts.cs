namespace Extractor.Narrative.Statements;

/// <summary>预算为20万元，其中：因公出国（境）费5万元，公务接待费15万元: plain amounts listed under a budget are budgets too.</summary>
internal sealed class BudgetParts
{
    private Role? whole;

    /// <param name="previous">The role of the figure before, if it stands in the same sentence.</param>
    public Role Read(Role role, Lead lead, Role? previous)
    {
        if (lead.CrossesSentence || (role != Role.Amount && role != whole)) whole = null;
        if (role != Role.Amount) return role;
        if (IsBudget(previous) && lead.Text.Contains("其中", StringComparison.Ordinal)) whole = previous;
        return whole ?? role;
    }

    private static bool IsBudget(Role? role) => role is Role.Budget or Role.OriginalBudget or Role.AdjustedBudget;
}
