using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Statements;

/// <summary>收入总计 that prints the year's revenue without carryover is a current-year total, whatever it is called.</summary>
internal static class TotalMeaning
{
    /// <summary>In statements: the parts of a total that may stand between it and how it changed.</summary>
    private const int MostBetween = 30;

    private static readonly OperandKey[] Sides = [OperandKey.Expenditure, OperandKey.Revenue];

    public static IReadOnlyList<StatementDraft> Apply(IReadOnlyList<StatementDraft> drafts, IReadOnlyList<AccountTable> tables)
    {
        var ordered = drafts.ToList();
        if (tables.FirstOrDefault(t => t.Key == TableKeys.AppropriationOverall) is { } appropriation
            && tables.FirstOrDefault(t => t.Key == TableKeys.GeneralBudget) is { } general)
            ToAppropriation(ordered, [.. ordered.Where(d => d.Hit.Kind == StatementKinds.GeneralBudgetExpenditure && IsOfAllFunds(d, appropriation, general))]);
        foreach (var draft in ordered) ToYearsExecution(draft);
        if (tables.FirstOrDefault(t => t.Key == TableKeys.AppropriationOverall) is { } funds)
        {
            foreach (var draft in ordered.Where(d => d.Hit.Kind == StatementKinds.AppropriationTotal)) ToGeneralBudget(draft, funds);
            foreach (var side in Sides) ToYearsAppropriation(ordered, funds, side);
        }

        if (tables.FirstOrDefault(t => t.Key == TableKeys.Overall) is not { } overall) return ordered;
        for (var i = 0; i < ordered.Count; i++)
        {
            var draft = ordered[i];
            if (draft.Operands.Count == 0 || draft.Has(OperandKey.Total) || (draft.Has(OperandKey.Revenue) && draft.Has(OperandKey.Expenditure))) continue;
            if (draft.Hit.Kind == StatementKinds.GrandTotal && ToCurrentYear(draft, overall) is { } side) ChangeWith(ordered, i, side);
            else if (draft.Hit.Kind == StatementKinds.CurrentYearTotal) ToGrandTotal(draft, overall);
        }

        return ordered;
    }

    /// <summary>The side whose total it was; null where it stays what it is called.</summary>
    private static OperandKey? ToCurrentYear(StatementDraft draft, AccountTable overall)
    {
        foreach (var side in Sides)
        {
            if (draft.Operands.FirstOrDefault(o => o.Key == side) is not { } operand || !IsCurrentYear(overall, side, operand)
                || IsGrand(overall, side, operand)) continue;
            draft.BecomeAmount(new StatementTarget(StatementKinds.CurrentYearTotal, side.Text), side);
            return side;
        }

        return null;
    }

    /// <summary>支出总计100万元 that is the year's, and paragraphs later 今年支出增加3万元: how it changed is of the year's too.</summary>
    private static void ChangeWith(List<StatementDraft> drafts, int total, OperandKey side)
    {
        var (own, other) = side == OperandKey.Revenue ? (Totals.RevenueWord, Totals.ExpenditureWord) : (Totals.ExpenditureWord, Totals.RevenueWord);
        var change = drafts.Skip(total + 1).Take(MostBetween).FirstOrDefault(d => d.Hit.Kind == StatementKinds.GrandTotal && d.Operands.Count > 0);
        if (change is not null && change.Operands.All(o => o.Key.IsOneOf(OperandKey.Change, OperandKey.ChangeRate))
            && change.SubjectWords.Contains(own, StringComparison.Ordinal) && !change.SubjectWords.Contains(other, StringComparison.Ordinal))
            change.BecomeAmount(new StatementTarget(StatementKinds.CurrentYearTotal, side.Text), side);
    }

    private static void ToGrandTotal(StatementDraft draft, AccountTable overall)
    {
        if (draft.Operands.FirstOrDefault(o => o.Key == OperandKey.Amount) is not { } operand
            || !(Totals.Grand.In(draft.SubjectWords) || Totals.FinalSides.In(draft.SubjectWords) || Totals.PlannedSides.In(draft.SubjectWords))) return;
        var side = draft.Hit.Subject == OperandKey.Revenue.Text ? OperandKey.Revenue : OperandKey.Expenditure;
        if (!IsCurrentYear(overall, side, operand) && IsGrand(overall, side, operand))
            draft.BecomeOperand(new StatementTarget(StatementKinds.GrandTotal, "", side), side);
    }

    /// <summary>财政拨款支出 that prints what all funds together spent is not the general budget's, and what its section lists is not either.</summary>
    private static void ToAppropriation(IReadOnlyList<StatementDraft> drafts, IReadOnlyList<StatementDraft> totals)
    {
        foreach (var total in totals)
            total.BecomeOperand(new StatementTarget(StatementKinds.AppropriationTotal, "", OperandKey.Expenditure), OperandKey.Expenditure);
        var sections = totals.Select(t => t.SectionPath).ToHashSet();
        foreach (var part in drafts.Where(d => d.Hit.Kind == StatementKinds.ClassComposition && sections.Contains(d.SectionPath)))
            part.BecomeAmount(part.Hit with { Kind = StatementKinds.AppropriationComposition }, OperandKey.Amount);
    }

    private static bool IsOfAllFunds(StatementDraft draft, AccountTable appropriation, AccountTable general) =>
        draft.Operands.FirstOrDefault(o => o.Key == OperandKey.Amount) is { } operand && !NamesGeneralBudget(draft.SubjectWords)
            && !general.Rows.Any(r => Prints(r, operand)) && IsCurrentYear(appropriation, OperandKey.Expenditure, operand);

    /// <summary>一般公共预算收入总计 that prints what the one fund brought in is no total of all appropriations.</summary>
    private static void ToGeneralBudget(StatementDraft draft, AccountTable appropriation)
    {
        if (draft.Operands.FirstOrDefault(o => o.Key == OperandKey.Revenue) is { } operand && !draft.Has(OperandKey.Expenditure)
            && NamesGeneralBudget(draft.SubjectWords) && Totals.Revenue.In(draft.SubjectWords) && !IsGrand(appropriation, OperandKey.Revenue, operand)
            && appropriation.Rows.Any(r => r.Side == TableSide.Revenue && NamesGeneralBudget(r.Label) && Prints(r, operand)))
            draft.BecomeAmount(new StatementTarget(StatementKinds.GeneralBudgetRevenue, ""), OperandKey.Revenue);
    }

    private static bool NamesGeneralBudget(string words) => words.Contains(Lexicon.Funds.GeneralBudget, StringComparison.Ordinal);

    /// <summary>财政拨款本年支出98万元，年初预算100万元，完成98%: what was spent of a budget is the year's, and no total with what is carried over.</summary>
    private static void ToYearsExecution(StatementDraft draft)
    {
        if (draft.Hit.Kind == StatementKinds.AppropriationTotal && !draft.Has(OperandKey.Total) && !draft.Has(OperandKey.Revenue)
            && draft.Has(OperandKey.Expenditure) && draft.Operands.Any(o => o.Key == OperandKey.Completion || o.Key.IsBudget)
            && Totals.AppropriatedSides.In(draft.SubjectWords))
            draft.BecomeAmount(new StatementTarget(StatementKinds.CurrentYearAppropriation, OperandKey.Expenditure.Text), OperandKey.Expenditure);
    }

    /// <summary>财政拨款收、支总计100万元，其中财政拨款支出97万元: beside the total the year's part of it, no second total.</summary>
    private static void ToYearsAppropriation(List<StatementDraft> drafts, AccountTable appropriation, OperandKey side)
    {
        var year = new StatementTarget(StatementKinds.CurrentYearAppropriation, side.Text);
        var totals = drafts.Where(d => d.Hit.Kind == StatementKinds.AppropriationTotal
            && d.Operands.Any(o => o.Key.IsOneOf(OperandKey.Total, side) && IsGrand(appropriation, side, o))).Select(d => d.Place).ToHashSet();
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Hit.Kind != StatementKinds.AppropriationTotal || !totals.Contains(draft.Place)
                || draft.Operands.FirstOrDefault(o => o.Key == side) is not { } amount
                || !IsCurrentYear(appropriation, side, amount) || IsGrand(appropriation, side, amount)) continue;
            if (draft.Operands.All(o => o.Key.IsOneOf(side, OperandKey.Change, OperandKey.ChangeRate))) draft.BecomeAmount(year, side);
            else drafts.Insert(++i, draft.Part(year, side, OperandKey.Amount));
        }
    }

    private static bool IsCurrentYear(AccountTable table, OperandKey side, Operand operand) => Agrees(table, side, Totals.ThisYear, Totals.Sum, operand);

    private static bool IsGrand(AccountTable table, OperandKey side, Operand operand) => Agrees(table, side, Totals.Total, Totals.Total, operand);

    /// <summary>A row of that side whose label starts and ends so prints the operand's amount, as far as both are printed.</summary>
    private static bool Agrees(AccountTable table, OperandKey side, string start, string end, Operand operand)
    {
        var wanted = side == OperandKey.Revenue ? TableSide.Revenue : TableSide.Expenditure;
        return table.Rows.Any(r => r.Side == wanted && r.Label.StartsWith(start, StringComparison.Ordinal) && r.Label.EndsWith(end, StringComparison.Ordinal)
            && Prints(r, operand));
    }

    private static bool Prints(TableRow row, Operand operand) =>
        PrintedInterval.Of(operand) is var stated && row.Cells.Any(c => PrintedInterval.Of(c.Amount) is { } printed && printed.Meets(stated));
}
