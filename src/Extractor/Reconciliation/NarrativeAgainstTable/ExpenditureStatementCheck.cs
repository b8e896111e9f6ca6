using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>304: basic and project expenditure, and each class, in words are those of the expenditure table.</summary>
internal sealed class ExpenditureStatementCheck : ICheck
{
    /// <summary>The functional classification has no more.</summary>
    private const int MostClasses = 30;

    public RuleDescriptor Rule { get; } = new(
        "304",
        new("正文支出构成与支出决算表一致", "The composition of expenditure in the narrative is that of the expenditure table"),
        new("支出构成各项（基本、项目支出等，或各类）金额与支出决算表", "amounts by basic and project expenditure or by class with the expenditure table"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文项目支出 637.07，表中 673.07", "project expenditure of 637.07 in the narrative, 673.07 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        accounts.Of(StatementKinds.ExpenditureComposition).SelectMany(s => Against.Tables(Rule, s, OperandKey.Amount, Cells.Expenditure(accounts, s),
            IsOfAppropriations(accounts, s) ? Cells.AppropriatedClass(accounts, s) : null));

    /// <summary>财政拨款支出100万元。其中：农林水支出90万元: classes behind appropriated expenditure may be of that.</summary>
    private static bool IsOfAppropriations(PrintedAccounts accounts, PrintedStatement statement)
    {
        var before = statement;
        for (var i = 0; i < MostClasses && before is { Kind: StatementKinds.ExpenditureComposition } && !IsAppropriated(before); i++)
            before = accounts.Numbered(before.Statement.Number - 1);
        return before is not null && IsAppropriated(before) && before.Statement.SectionPath == statement.Statement.SectionPath;
    }

    private static bool IsAppropriated(PrintedStatement statement) => statement.Kind switch
    {
        StatementKinds.AppropriationTotal or StatementKinds.CurrentYearAppropriation => true,
        StatementKinds.ExpenditureComposition => statement.Subject.Contains("财政拨款", StringComparison.Ordinal),
        _ => false,
    };
}
