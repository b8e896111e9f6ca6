using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>316: budget and final figures of the three public expenses in words are those of their table.</summary>
internal sealed class ThreePublicStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "316",
        new("正文三公经费与三公表一致", "The three public expenses of the narrative are those of their table"),
        new("三公经费合计与各部分的预算、决算与三公表；正文用年初预算而表注为全年预算时，预算不作比较",
            "budget and final of the total and of each part with the three-public table; an original budget is not compared with a table of full-year budgets"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文接待费决算 3.85，表中 3.58", "reception at 3.85 in the narrative, 3.58 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var table = accounts.Table(TableKeys.ThreePublic);
        foreach (var statement in accounts.Of(StatementKinds.ThreePublic))
        {
            foreach (var operand in new[] { OperandKey.Budget, OperandKey.Final })
            {
                foreach (var verdict in Compare(table, statement, operand))
                    yield return verdict;
            }
        }
    }

    private IEnumerable<Verdict> Compare(PrintedTable? table, PrintedStatement statement, OperandKey operand)
    {
        if (statement.Subject.Contains('.', StringComparison.Ordinal))
            return [];
        if (table is { IsEmpty: true })
            return statement.All(operand).Select(f => FundStatements.Empty(Rule, statement, f, table));
        var row = table is null ? null : new ThreePublicRow(table);
        var column = Column(row, statement, operand);
        var cell = Cells.At(table, row?.Holder(column), column);
        return Against.Table(Rule, statement, operand, cell)
            .Select(v => operand == OperandKey.Budget && v.Outcome == Outcome.Disagrees && OtherBasis(statement, row!) is { } reason
            ? Judge.NotComparable(Rule, statement.Name, reason, statement[operand]!, cell!.Figure) : v);
    }

    /// <summary>A table may print 年初预算数 beside 预算数; the text says which it means.</summary>
    private static ColumnKey Column(ThreePublicRow? row, PrintedStatement statement, OperandKey operand)
    {
        var original = AccountColumns.OriginalBudget.Of(statement.Column);
        return operand == OperandKey.Budget && SaysOriginal(statement) && row?.Holder(original) is not null ? original : BlockOf(operand).Of(statement.Column);
    }

    internal static ColumnKey BlockOf(OperandKey operand) => operand == OperandKey.Budget ? AccountColumns.Budget : AccountColumns.Final;

    /// <summary>Why the two budgets need not be the same thing: the one is, or may be, the original and the other the full-year budget.</summary>
    internal static Phrase? OtherBasis(PrintedStatement statement, ThreePublicRow row)
    {
        if (row.Holder(AccountColumns.OriginalBudget.Of(statement.Column)) is not null)
            return SaysOriginal(statement)
                ? null : new("表中有年初、全年两种预算，正文未说明是哪一种", "the table prints the original and the full-year budget, the narrative does not tell which it means");
        var notes = string.Concat(row.Table.Table.Notes.Select(n => n.Text));
        return SaysOriginal(statement) && (notes.Contains("全年预算", StringComparison.Ordinal) || notes.Contains("调整后", StringComparison.Ordinal))
            ? new("正文为年初预算，表中为全年预算", "the narrative prints the original budget, the table the full-year budget")
            : null;
    }

    internal static bool SaysOriginal(PrintedStatement statement) => statement.Statement.Sentence.Text.Contains("年初预算", StringComparison.Ordinal);
}
