using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>305: opening and closing carryovers in words are those of the overall table.</summary>
internal sealed class CarryoverStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "305",
        new("正文年初、年末结转和结余与收支总表一致", "Opening and closing carryovers of the narrative are those of the overall table"),
        new("年初结转和结余、年末结转和结余的金额与收支总表", "opening and closing carryover with the overall table"),
        new("情况说明的数字取自决算表", "The narrative explains the figures of the tables"),
        new("正文年末结转 71.01，表中 17.01", "71.01 in the narrative, 17.01 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var opening = Cells.OverallRow(accounts, TableSide.Revenue, l => l.StartsWith("年初", StringComparison.Ordinal) || l.StartsWith("上年", StringComparison.Ordinal));
        var closing = Cells.OverallRow(accounts, TableSide.Expenditure, l => l.StartsWith("年末", StringComparison.Ordinal) || l.StartsWith("结转下年", StringComparison.Ordinal));
        return accounts.Of(StatementKinds.OpeningCarryover).SelectMany(s => Against.Table(Rule, s, "amount", opening))
            .Concat(accounts.Of(StatementKinds.ClosingCarryover).SelectMany(s => Against.Table(Rule, s, "amount", closing)));
    }
}
