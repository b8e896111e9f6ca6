using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenTables;

/// <summary>202: the overall table and the expenditure table print the same expenditure.</summary>
internal sealed class ExpenditureTotalsCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "202",
        new("收支总表的支出与支出决算表一致", "The overall table and the expenditure table print the same expenditure"),
        new("收支总表本年支出合计、各类支出与支出决算表合计、各类", "total and classes of the overall table with those of the expenditure table"),
        new("算术（表间勾稽关系）：01 表支出各行等于 03 表各类", "Arithmetic between the forms: expenditure rows of form 01 equal the classes of form 03"),
        new("教育支出总表 59.20，支出表 52.90", "education at 59.20 in one and 52.90 in the other"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        accounts.Filled(TableKeys.Overall) is { } overall && accounts.Filled(TableKeys.Expenditure) is { } expenditure
            ? ClassRows.Compare(Rule, overall, AccountColumns.Final, expenditure)
            : [];
}
