using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenTables;

/// <summary>209: what is spent from appropriations is not above all that is spent, row by row.</summary>
internal sealed class AppropriatedPartCheck : ICheck
{
    private static readonly string[] Funds = [TableKeys.GeneralBudget, TableKeys.GovernmentFund, TableKeys.StateCapital];

    public RuleDescriptor Rule { get; } = new(
        "209",
        new("财政拨款支出不超过全部支出", "Expenditure from appropriations is not above all expenditure"),
        new("每个科目在一般公共预算、政府性基金、国有资本经营表（或财政拨款支出表）的合计、基本支出、项目支出与支出决算表同一科目",
            "total, basic and project of each code over the fund tables (or the appropriation table) with the same code of the expenditure table"),
        new("算术：支出决算表包括各种资金来源", "Arithmetic: the expenditure table covers all funds"),
        new("2050202 财政拨款项目支出 324.33，全部项目支出 324.23", "324.33 from appropriations within 324.23 in all"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Filled(TableKeys.Expenditure) is not { } whole || whole.Tree.RepeatedCode is not null)
            yield break;
        var funds = Funds.Select(accounts.Filled).OfType<PrintedTable>().ToList();
        var parts = funds.Count > 0 ? funds : [.. new[] { accounts.Filled(TableKeys.Appropriation) }.OfType<PrintedTable>()];
        if (parts.Any(p => p.Tree.RepeatedCode is not null))
            yield break;
        foreach (var row in whole.Table.Rows.Where(r => r == whole.TotalRow || whole.Tree.Find(r.Code ?? "")?.Row == r))
        {
            foreach (var column in new[] { AccountColumns.Total, AccountColumns.Basic, AccountColumns.Project })
            {
                if (Row(whole, parts, row, column) is { } verdict)
                    yield return verdict;
            }
        }
    }

    private Verdict? Row(PrintedTable whole, List<PrintedTable> parts, TableRow row, ColumnKey column)
    {
        var figures = parts.Select(p => p.Figure(row.Code is { Length: > 0 } code ? p.Tree.Find(code)?.Row : p.TotalRow, column)).OfType<Figure>().ToList();
        return figures.Count > 0 && whole.Figure(row, column) is { } figure
            ? Judge.AtMost(Rule, parts[0].Name + (Phrase)("·" + PrintedTable.RowName(row)), Combination.Sum(figures), figure, whole.CellName(row, column))
            : null;
    }
}
