using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>107: a class is the sum of its sections.</summary>
internal sealed class ClassTotalCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "107",
        new("类等于其下各款之和", "A class is the sum of its sections"),
        new("各分科目表每个类每栏与其下各款（未印款时为各项）之和",
            "each column of each class of the classified tables, with the sections below it, or the items where no section is printed"),
        new("政府收支分类科目：类、款、项逐级包含", "Government revenue and expenditure classification: class, section and item nest"),
        new("208 类 1,066.51，其下各款之和 10,661.51", "class 208 prints 1,066.51 over sections of 10,661.51"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        ClassifiedTables.Of(accounts).SelectMany(t => ClassifiedTables.Sums(Rule, t, r => r.Code.Length == 3));
}
