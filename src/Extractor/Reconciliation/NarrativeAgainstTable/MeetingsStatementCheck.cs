using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>323: what meetings and training cost in words is what their table prints.</summary>
internal sealed class MeetingsStatementCheck : ICheck
{
    private const string Operand = "final";

    public RuleDescriptor Rule { get; } = new(
        "323",
        new("正文会议费、培训费与表一致", "The costs of meetings and training in the narrative are those of their table"),
        new("会议费、培训费的决算与会议费、培训费表，或与三公表中的会议费、培训费栏",
            "what meetings and training came to with the table of both, or with their columns in the three-public table"),
        new("情况说明的数字取自决算表", "The narrative explains the figures of the tables"),
        new("正文会议费决算 5.60，表中 6.50", "meetings at 5.60 in the narrative, 6.50 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Of(StatementKinds.MeetingsTraining))
        {
            foreach (var verdict in Against.Table(Rule, statement, Operand, InThreePublic(accounts, statement) ?? InOwnTable(accounts, statement)))
                yield return verdict;
        }
    }

    private static Cell? InThreePublic(PrintedAccounts accounts, PrintedStatement statement)
    {
        var column = $"{Operand}.{statement.Subject}";
        return ThreePublicRow.Of(accounts) is { } row && row.Holder(column) is { } holder ? Cells.At(row.Table, holder, column) : null;
    }

    /// <summary>The one cell whose row or column names the cost, and whose column is of what was spent.</summary>
    private static Cell? InOwnTable(PrintedAccounts accounts, PrintedStatement statement)
    {
        if (accounts.Filled(TableKeys.MeetingsTraining) is not { } table)
            return null;
        var (cost, other) = statement.Subject == "meetings" ? ("会议费", "培训费") : ("培训费", "会议费");
        var cells = table.Table.Rows.SelectMany(r => r.Cells.Select(c => (Row: r, c.Column, Words: r.Label + c.Column)))
            .Where(c => c.Words.Contains(cost, StringComparison.Ordinal) && !c.Words.Contains(other, StringComparison.Ordinal) && IsFinal(c.Column)).ToList();
        return cells.Count == 1 ? Cells.At(table, cells[0].Row, cells[0].Column) : null;
    }

    private static bool IsFinal(string column) => column == Operand || column.Contains("决算", StringComparison.Ordinal);
}
