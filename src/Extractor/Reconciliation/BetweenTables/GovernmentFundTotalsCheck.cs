using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenTables;

/// <summary>205: the overall appropriation table and the government fund table print the same figures.</summary>
internal sealed class GovernmentFundTotalsCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "205",
        new("财政拨款收支总表与政府性基金表一致", "The overall appropriation table and the government fund table agree"),
        new("财政拨款收支总表政府性基金的收入、年初年末结转、本年支出、各类与政府性基金表；该表为空时总表该栏亦应为空",
            "revenue, carryovers, expenditure and classes of the government fund in the overall appropriation table with the fund's own table;"
            + " where that is empty the column is too"),
        new("算术（表间勾稽关系）：04 表政府性基金栏等于 07 表", "Arithmetic between the forms: the government fund column of form 04 equals form 07"),
        new("04 表政府性基金支出 135.00，基金表 105.00", "135.00 in form 04, 105.00 in the fund's table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        FundTables.Compare(Rule, accounts, TableKeys.GovernmentFund, AccountColumns.GovernmentFund, "政府性基金预算财政拨款");
}
