using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenTables;

/// <summary>206: the overall appropriation table and the state capital table print the same figures.</summary>
internal sealed class StateCapitalTotalsCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "206",
        new("财政拨款收支总表与国有资本经营表一致", "The overall appropriation table and the state capital table agree"),
        new("财政拨款收支总表国有资本经营的收入、年初年末结转、本年支出、各类与国有资本经营表；该表为空时总表该栏亦应为空",
            "revenue, carryovers, expenditure and classes of state capital in the overall appropriation table with its own table;"
            + " where that is empty the column is too"),
        new("算术（表间勾稽关系）：04 表国有资本经营栏等于 08 表", "Arithmetic between the forms: the state capital column of form 04 equals form 08"),
        new("04 表国有资本经营支出 20.00，该表为空", "20.00 in form 04 while the table is empty"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        FundTables.Compare(Rule, accounts, TableKeys.StateCapital, AccountColumns.StateCapital, "国有资本经营预算财政拨款");
}
