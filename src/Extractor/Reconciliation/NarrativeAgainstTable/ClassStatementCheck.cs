using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>310: each class of general budget expenditure in words is that of its table.</summary>
internal sealed class ClassStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "310",
        new("正文各类支出与一般公共预算表一致", "Each class in the narrative is that of the general budget table"),
        new("结构情况各类金额与一般公共预算表同名（同编码）的类；政府性基金、国有资本经营部分与各自的表",
            "amounts by class with the class of the same name or code in the general budget table, those of a fund's section in the fund's table"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文教育支出 59.20，表中 52.90", "education at 59.20 in the narrative, 52.90 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var table = accounts.Filled(TableKeys.GeneralBudget) ?? accounts.Filled(TableKeys.Appropriation);
        return accounts.Of(StatementKinds.ClassComposition)
            .Select(s => (Statement: s, Table: FundSections.TableOf(accounts, s) is { } fund ? accounts.Filled(fund) : table))
            .SelectMany(s => Against.Tables(Rule, s.Statement, OperandKey.Amount, Cells.Class(s.Table, s.Statement),
                s.Table == table ? Cells.AppropriatedClass(accounts, s.Statement) : null));
    }
}
