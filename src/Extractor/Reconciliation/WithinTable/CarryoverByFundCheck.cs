using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>104: the carryover of appropriations is the sum of the carryovers by fund.</summary>
internal sealed class CarryoverByFundCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "104",
        new("年初财政拨款结转和结余等于三本预算之和", "The opening carryover of appropriations is the sum over its funds"),
        new("财政拨款收支总表的年初结转和结余与其下一般公共预算、政府性基金、国有资本经营各行", "the opening carryover of the overall appropriation table, with the three rows by fund below it"),
        new("算术（表内勾稽关系）：下列各行为其中数且全部列出", "Arithmetic: the rows below are all its parts"),
        new("结转 50.00，其下三行只有 40.00", "a carryover of 50.00 over rows that add up to 40.00"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from side in SidedTable.Of(accounts, TableKeys.AppropriationOverall)
        where side.Side == TableSide.Revenue && side.Carried.Count == 1 && side.Subdivisions.Count > 0
        from column in side.Columns
        let total = side.Table.Figure(side.Carried[0], column)
        where total is not null
        let verdict = Judge.Equal(Rule, side.Table.CellName(side.Carried[0], column), total, Combination.Sum(side.Figures(side.Subdivisions, column)))
        where verdict is not null
        select verdict;
}
