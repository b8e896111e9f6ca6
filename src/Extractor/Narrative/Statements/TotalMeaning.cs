using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Statements;

/// <summary>收入总计 that prints the year's revenue without carryover is a current-year total, whatever it is called.</summary>
internal static class TotalMeaning
{
    public static IReadOnlyList<StatementDraft> Apply(IReadOnlyList<StatementDraft> drafts, IReadOnlyList<AccountTable> tables)
    {
        var ordered = drafts.ToList();
        if (tables.FirstOrDefault(t => t.Key == TableKeys.AppropriationOverall) is { } appropriation
            && tables.FirstOrDefault(t => t.Key == TableKeys.GeneralBudget) is { } general)
            foreach (var draft in ordered.Where(d => d.Hit.Kind == StatementKinds.GeneralBudgetExpenditure)) ToAppropriation(draft, appropriation, general);
        if (tables.FirstOrDefault(t => t.Key == TableKeys.AppropriationOverall) is { } funds) ToYearsAppropriation(ordered, funds);
        if (tables.FirstOrDefault(t => t.Key == TableKeys.Overall) is not { } overall) return ordered;
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
            if (draft.Operands.FirstOrDefault(o => o.Name == side) is { } operand && IsCurrentYear(overall, side, operand) && !IsGrand(overall, side, operand))
                draft.BecomeAmount(new StatementTarget(StatementKinds.CurrentYearTotal, side), side);
    }

    private static void ToGrandTotal(StatementDraft draft, AccountTable overall)
    {
        if (draft.Operands.FirstOrDefault(o => o.Name == "amount") is not { } operand || !Totals.Grand.In(draft.SubjectWords)) return;
        var side = draft.Hit.Subject;
        if (!IsCurrentYear(overall, side, operand) && IsGrand(overall, side, operand))
            draft.BecomeOperand(new StatementTarget(StatementKinds.GrandTotal, "", side), side);
    }

    /// <summary>财政拨款支出 that prints what all funds together spent is not the general budget's.</summary>
    private static void ToAppropriation(StatementDraft draft, AccountTable appropriation, AccountTable general)
    {
        if (draft.Operands.FirstOrDefault(o => o.Name == "amount") is not { } operand
            || draft.SubjectWords.Contains(Lexicon.Funds.GeneralBudget, StringComparison.Ordinal)) return;
        if (general.Rows.Any(r => Prints(r, operand))) return;
        if (IsCurrentYear(appropriation, "expenditure", operand))
            draft.BecomeOperand(new StatementTarget(StatementKinds.AppropriationTotal, "", "expenditure"), "expenditure");
    }

    /// <summary>财政拨款收、支总计100万元，其中财政拨款支出97万元: beside the total the year's part of it, no second total.</summary>
    private static void ToYearsAppropriation(List<StatementDraft> drafts, AccountTable appropriation)
    {
        var total = (StatementDraft?)null;
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Hit.Kind != StatementKinds.AppropriationTotal) continue;
            if (draft.Operands.Any(o => o.Name is "total" or "expenditure" && IsGrand(appropriation, "expenditure", o))) total = draft;
            if (total?.IsBeside(draft) != true || draft.Operands.FirstOrDefault(o => o.Name == "expenditure") is not { } spent
                || !IsCurrentYear(appropriation, "expenditure", spent) || IsGrand(appropriation, "expenditure", spent)) continue;
            var year = new StatementTarget(StatementKinds.CurrentYearAppropriation, "expenditure");
            if (draft.Operands.All(o => o.Name is "expenditure" or "change" or "change-rate")) draft.BecomeAmount(year, "expenditure");
            else drafts.Insert(++i, draft.Part(year, "expenditure", "amount"));
        }
    }

    private static bool IsCurrentYear(AccountTable table, string side, Operand operand) => Agrees(table, side, Totals.ThisYear, Totals.Sum, operand);

    private static bool IsGrand(AccountTable table, string side, Operand operand) => Agrees(table, side, Totals.Total, Totals.Total, operand);

    /// <summary>A row of that side whose label starts and ends so prints the operand's amount, as far as both are printed.</summary>
    private static bool Agrees(AccountTable table, string side, string start, string end, Operand operand)
    {
        var wanted = side == "revenue" ? TableSide.Revenue : TableSide.Expenditure;
        return table.Rows.Any(r => r.Side == wanted && r.Label.StartsWith(start, StringComparison.Ordinal) && r.Label.EndsWith(end, StringComparison.Ordinal)
            && Prints(r, operand));
    }

    private static bool Prints(TableRow row, Operand operand) =>
        PrintedInterval.Of(operand) is var stated && row.Cells.Any(c => PrintedInterval.Of(c.Amount) is { } printed && printed.Meets(stated));
}
