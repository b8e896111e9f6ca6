using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>323: what meetings and training cost in words is what their table prints.</summary>
internal sealed class MeetingsStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "323",
        new("正文会议费、培训费与表一致", "The costs of meetings and training in the narrative are those of their table"),
        new("会议费、培训费的预算、决算与会议费、培训费表，或与三公表中的会议费、培训费栏；正文用年初预算而表注为全年预算时，预算不作比较",
            "budget and final of meetings and training with the table of both, or with their columns in the three-public table; an original budget is not "
            + "compared with a table of full-year budgets"),
        new("情况说明的数字取自决算表", "The narrative explains the figures of the tables"),
        new("正文会议费决算 5.60，表中 6.50", "meetings at 5.60 in the narrative, 6.50 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Of(StatementKinds.MeetingsTraining))
        {
            foreach (var verdict in Compare(accounts, statement, OperandKey.Final).Concat(Compare(accounts, statement, OperandKey.Budget)))
                yield return verdict;
        }
    }

    private IEnumerable<Verdict> Compare(PrintedAccounts accounts, PrintedStatement statement, OperandKey operand)
    {
        var cell = InThreePublic(accounts, statement, operand) ?? InOwnTable(accounts, statement, operand);
        // A budget is printed by few tables: where none is, there is nothing to say.
        if (operand == OperandKey.Budget && cell is null) return [];
        return Against.Table(Rule, statement, operand, cell)
            .Select(v => operand == OperandKey.Budget && v.Outcome == Outcome.Disagrees && ThreePublicRow.Of(accounts) is { } row
                && ThreePublicStatementCheck.OtherBasis(statement, row) is { } reason
            ? Judge.NotComparable(Rule, statement.Name, reason, statement[operand]!, cell!.Figure) : v);
    }

    private static Cell? InThreePublic(PrintedAccounts accounts, PrintedStatement statement, OperandKey operand)
    {
        var column = ThreePublicStatementCheck.BlockOf(operand).Of(statement.Column);
        return ThreePublicRow.Of(accounts) is { } row && row.Holder(column) is { } holder ? Cells.At(row.Table, holder, column) : null;
    }

    /// <summary>The one cell whose row or column names the cost, and whose column is of the budget or of what was spent.</summary>
    private static Cell? InOwnTable(PrintedAccounts accounts, PrintedStatement statement, OperandKey operand)
    {
        if (accounts.Filled(TableKeys.MeetingsTraining) is not { } table)
            return null;
        var (cost, other) = statement.Subject == "meetings" ? ("会议费", "培训费") : ("培训费", "会议费");
        var cells = table.Table.Rows.SelectMany(r => r.Cells.Select(c => (Row: r, c.Column, Words: r.Label + c.Column.Name.Chinese)))
            .Where(c => c.Words.Contains(cost, StringComparison.Ordinal) && !c.Words.Contains(other, StringComparison.Ordinal)
                && (operand == OperandKey.Final ? IsFinal(c.Column) : IsBudget(c.Column, ThreePublicStatementCheck.SaysOriginal(statement)))).ToList();
        return cells.Count == 1 ? Cells.At(table, cells[0].Row, cells[0].Column) : null;
    }

    private static bool IsFinal(ColumnKey column) => column == AccountColumns.Final || column.Whole == AccountColumns.Final
        || column.Text.Contains("决算", StringComparison.Ordinal);

    /// <summary>年初预算数 is what a text that says 年初预算 means, and no other.</summary>
    private static bool IsBudget(ColumnKey column, bool isOriginal) =>
        (column.Whole ?? column) is var basis
            && (basis == AccountColumns.Budget || basis == (isOriginal ? AccountColumns.OriginalBudget : AccountColumns.AdjustedBudget))
        || column.Text.Contains("预算", StringComparison.Ordinal) && column.Text.Contains("年初", StringComparison.Ordinal) == isOriginal;
}
