using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>111: an economic class of the basic expenditure is the sum of its items.</summary>
internal sealed class EconomicClassCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "111",
        new("经济分类的类等于其下各款之和", "An economic class is the sum of its items"),
        new("基本支出表 301、302、303、310 等类与其下各款之和", "classes 301, 302, 303, 310 … of the basic expenditure table, with the items below them"),
        new("支出经济分类科目：类、款两级", "Classification of expenditure by economic nature, in two levels"),
        new("30299 与 302 同为 142.33，其余各款另有数字", "30299 prints as much as the whole of 302"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        accounts.Filled(TableKeys.GeneralBudgetBasic) is { } table ? ClassifiedTables.Sums(Rule, table, _ => true) : [];
}
