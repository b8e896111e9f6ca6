using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenTables;

/// <summary>211: the appropriation column of the revenue table is the current-year revenue of the overall appropriation table.</summary>
internal sealed class RevenueAppropriationCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "211",
        new("收入表财政拨款收入等于财政拨款收支总表本年收入", "The revenue table and the overall appropriation table print the same appropriation"),
        new("收入决算表合计行财政拨款收入与财政拨款收支总表本年收入合计",
            "appropriation in the total row of the revenue table with the current-year revenue of the overall appropriation table"),
        new("算术（表间勾稽关系）：02 表财政拨款收入等于 04 表本年收入合计", "Arithmetic between the forms: appropriation in form 02 equals the revenue of form 04"),
        new("02 表 2,871.89，04 表 2,871.98", "2,871.89 in form 02, 2,871.98 in form 04"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Filled(TableKeys.Revenue) is not { TotalRow: { } total } revenue || accounts.Filled(TableKeys.AppropriationOverall) is not { } overall)
            yield break;
        var row = overall.Row(TableSide.Revenue, l => l.StartsWith("本年收入合计", StringComparison.Ordinal));
        if (overall.Figure(row, AccountColumns.Final) is { } stated && revenue.Figure(total, AccountColumns.Appropriation) is { } other
            && Judge.Equal(Rule, overall.CellName(row!, AccountColumns.Final) + new Phrase(" 与 ", " against ")
                + revenue.CellName(total, AccountColumns.Appropriation), stated, other)
                is { } verdict)
            yield return verdict;
    }
}
