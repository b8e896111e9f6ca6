using Extractor.Domain;

namespace Extractor.Narrative.Statements;

/// <summary>收入总计 that prints the year's revenue without carryover is a current-year total, whatever it is called.</summary>
internal static class TotalMeaning
{
    public static IReadOnlyList<StatementDraft> Apply(IReadOnlyList<StatementDraft> drafts, IReadOnlyList<AccountTable> tables)
    {
        var overall = tables.FirstOrDefault(t => t.Key == TableKeys.Overall);
        var ordered = drafts.ToList();
        var appropriation = tables.FirstOrDefault(t => t.Key == TableKeys.AppropriationOverall);
        foreach (var draft in ordered)
            if (draft.Hit.Kind == StatementKinds.GeneralBudgetExpenditure && appropriation is not null) ToAppropriation(draft, appropriation, tables.FirstOrDefault(t => t.Key == TableKeys.GeneralBudget));
        if (overall is null) return ordered;
        foreach (var draft in ordered)
        {
            if (draft.Operands.Count == 0 || draft.Has("total") || (draft.Has("revenue") && draft.Has("expenditure"))) continue;
            if (draft.Hit.Kind == StatementKinds.GrandTotal) ToCurrentYear(draft, overall);
            else if (draft.Hit.Kind == StatementKinds.CurrentYearTotal) ToGrandTotal(draft, overall);
        }

        return ordered;
    }

    private static void ToCurrentYear(StatementDraft draft, AccountTable overall)
    {
        foreach (var side in (string[])["revenue", "expenditure"])
        {
            if (draft.Operands.FirstOrDefault(o => o.Name == side) is not { } operand) continue;
            if (Agrees(overall, side, "本年", "合计", operand) && !Agrees(overall, side, "总计", "总计", operand))
                draft.BecomeAmount(new SubjectHit(StatementKinds.CurrentYearTotal, side), side);
        }
    }

    private static void ToGrandTotal(StatementDraft draft, AccountTable overall)
    {
        if (draft.Operands.FirstOrDefault(o => o.Name == "amount") is not { } operand) return;
        var side = draft.Hit.Subject;
        var text = draft.SubjectWords;
        if (!text.Contains("总计", StringComparison.Ordinal) && !text.Contains("总收入", StringComparison.Ordinal) && !text.Contains("总支出", StringComparison.Ordinal)) return;
        if (!Agrees(overall, side, "本年", "合计", operand) && Agrees(overall, side, "总计", "总计", operand))
            draft.BecomeOperand(new SubjectHit(StatementKinds.GrandTotal, "", side), side);
    }

    /// <summary>财政拨款支出 that prints what all funds together spent is not the general budget's.</summary>
    private static void ToAppropriation(StatementDraft draft, AccountTable appropriation, AccountTable? general)
    {
        if (draft.Operands.FirstOrDefault(o => o.Name == "amount") is not { } operand || draft.SubjectWords.Contains("一般公共预算", StringComparison.Ordinal)) return;
        if (general is null || general.Rows.Any(r => r.Cells.Any(c => c.Amount.Yuan == operand.Value))) return;
        if (Agrees(appropriation, "expenditure", "本年", "合计", operand)) draft.BecomeOperand(new SubjectHit(StatementKinds.AppropriationTotal, "", "expenditure"), "expenditure");
    }

    /// <summary>A row of that side whose label starts and ends so prints the operand's amount.</summary>
    private static bool Agrees(AccountTable table, string side, string start, string end, Operand operand)
    {
        var wanted = side == "revenue" ? TableSide.Revenue : TableSide.Expenditure;
        return table.Rows.Where(r => r.Side == wanted && r.Label.StartsWith(start, StringComparison.Ordinal) && r.Label.EndsWith(end, StringComparison.Ordinal))
            .Any(r => r.Cells.Any(c => c.Amount.Yuan == operand.Value));
    }
}
