using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>108: a section is the sum of its items.</summary>
internal sealed class SectionTotalCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "108",
        new("款等于其下各项之和", "A section is the sum of its items"),
        new("各分科目表每个款每栏与其下各项之和", "each column of each section of the classified tables, with the items below it"),
        new("政府收支分类科目：类、款、项逐级包含", "Government revenue and expenditure classification: class, section and item nest"),
        new("20805 款 720.94，其下两项之和 730.94", "section 20805 prints 720.94 over items of 730.94"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        ClassifiedTables.Of(accounts).SelectMany(t => ClassifiedTables.Sums(Rule, t, r => r.Code.Length > 3));
}
