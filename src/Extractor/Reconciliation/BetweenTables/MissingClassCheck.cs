using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenTables;

/// <summary>210: a class paid from appropriations alone stands in the table of appropriated expenditure.</summary>
internal sealed class MissingClassCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "210",
        new("全部由财政拨款开支的类列在财政拨款支出表中", "A class paid from appropriations alone stands in the appropriation table"),
        new("收入表中全部为财政拨款、且支出与之相等的类，与各财政拨款支出表的类",
            "classes whose revenue is appropriation only and is what was spent, with the classes of the tables of appropriated expenditure"),
        new("财政拨款支出表包括一般公共预算、政府性基金和国有资本经营三本预算的支出", "Appropriated expenditure covers the general budget, the government funds and state capital"),
        new("229 类收到并支出政府性基金拨款 109.50，财政拨款支出表没有 229 类", "class 229 receives and spends 109.50 and is missing from the appropriation table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Filled(TableKeys.Revenue) is not { } revenue || accounts.Filled(TableKeys.Expenditure) is not { } expenditure)
            yield break;
        var tables = new[] { TableKeys.GeneralBudget, TableKeys.GovernmentFund, TableKeys.StateCapital, TableKeys.Appropriation }
            .Select(accounts.Filled).OfType<PrintedTable>().ToList();
        if (accounts.Filled(TableKeys.GeneralBudget) is null && accounts.Filled(TableKeys.Appropriation) is null)
            yield break;
        foreach (var row in revenue.Tree.Roots)
        {
            if (Received(revenue, row) is not { } received || expenditure.Tree.Find(row.Code) is not { } spent
                || expenditure.Figure(spent.Row, AccountColumns.Total) is not { IsPrinted: true } figure || figure.Value != received.Value)
                continue;
            yield return tables.Any(t => t.Tree.Find(row.Code) is not null) ? Found(row) : Missing(row, received, figure, tables[^1]);
        }
    }

    /// <summary>The class's appropriation, where it is all of its revenue.</summary>
    private static Figure? Received(PrintedTable revenue, ClassifiedRow row) =>
        revenue.Figure(row.Row, AccountColumns.Appropriation) is { IsPrinted: true, IsZero: false } appropriation
        && revenue.Figure(row.Row, AccountColumns.Total) is { IsPrinted: true } total && total.Value == appropriation.Value
            ? appropriation
            : null;

    private Verdict Found(ClassifiedRow row) => Judge.Says(
        Rule, Outcome.Agrees, new($"{row.Code} {row.Row.Label} 列在财政拨款支出表中", $"{row.Code} {row.Row.Label} stands in the tables of appropriated expenditure"));

    private Verdict Missing(ClassifiedRow row, Figure received, Figure spent, PrintedTable table)
    {
        IEnumerable<CitedFigure> evidence = [received.Cited, spent.Cited];
        if (table.Table.Title is { } title)
            evidence = evidence.Append(new CitedFigure($"{table.Key}/title", title));
        return Judge.Says(
            Rule,
            Outcome.Disagrees,
            new($"{row.Code} {row.Row.Label} 全部为财政拨款（收入 {received.Quoted}，支出 {spent.Quoted}），而{table.Name.Chinese}没有这一类",
                $"{row.Code} {row.Row.Label} is paid from appropriations alone ({received.Quoted} received, {spent.Quoted} spent) and is missing from the "
                    + $"{table.Name.English}"),
            evidence);
    }
}
