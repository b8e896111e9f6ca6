using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>305: opening and closing carryovers in words are those of the tables.</summary>
internal sealed class CarryoverStatementCheck : ICheck
{
    private static readonly (string Word, ColumnKey Column)[] Funds =
        [("一般公共预算", AccountColumns.GeneralBudget), ("政府性基金", AccountColumns.GovernmentFund), ("国有资本", AccountColumns.StateCapital)];

    public RuleDescriptor Rule { get; } = new(
        "305",
        new("正文年初、年末结转和结余与表一致", "Opening and closing carryovers of the narrative are those of the tables"),
        new("年初结转和结余、年末结转和结余的金额：全部资金与收支总表，财政拨款与财政拨款收支总表，各预算与其中该预算的行、栏；使用非财政拨款结余、结余分配与收支总表",
            "opening and closing carryover: of all funds with the overall table, of appropriations with the overall appropriation table, of one fund with "
                + "its row or column there; surplus used and distributed with the overall table"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文年末结转 71.01，表中 17.01", "71.01 in the narrative, 17.01 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Of(StatementKinds.OpeningCarryover).Concat(accounts.Of(StatementKinds.ClosingCarryover)))
        {
            foreach (var verdict in Against.Table(Rule, statement, OperandKey.Amount, Cell(accounts, statement)))
                yield return verdict;
        }

        foreach (var statement in accounts.Of(StatementKinds.SurplusDistribution).Concat(accounts.Of(StatementKinds.NonFiscalSurplusUsed)))
        {
            if (Surplus(accounts.Filled(TableKeys.Overall), statement) is not { } cell) continue;
            foreach (var verdict in Against.Table(Rule, statement, OperandKey.Amount, cell))
                yield return verdict;
        }
    }

    /// <summary>使用专用结余 may be a part of its row: only the row's own name is compared.</summary>
    private static Cell? Surplus(PrintedTable? overall, PrintedStatement statement)
    {
        var isUsed = statement.Kind == StatementKinds.NonFiscalSurplusUsed;
        var name = isUsed ? "使用非财政拨款结余" : "结余分配";
        return !statement.WordsBefore(OperandKey.Amount).Contains(name, StringComparison.Ordinal) ? null
            : Cells.At(overall, overall?.Row(isUsed ? TableSide.Revenue : TableSide.Expenditure, l => l.StartsWith(name, StringComparison.Ordinal)),
                AccountColumns.Final);
    }

    private static Cell? Cell(PrintedAccounts accounts, PrintedStatement statement)
    {
        // 单位资金结转: no row of any table is of it.
        if (statement.Subject.Length > 0 && statement.Subject is not ("appropriation" or "general-budget")
            && !Array.Exists(Funds, f => statement.Subject.Contains(f.Column.Text, StringComparison.Ordinal))) return null;
        var isOpening = statement.Kind == StatementKinds.OpeningCarryover;
        var side = isOpening ? TableSide.Revenue : TableSide.Expenditure;
        if (!IsAppropriated(statement))
            return Row(accounts.Filled(TableKeys.Overall), side, isOpening, AccountColumns.Final);
        var table = accounts.Filled(TableKeys.AppropriationOverall);
        if (Fund(statement) is not { } fund)
            return Row(table, side, isOpening, AccountColumns.Final) ?? Row(table, side, isOpening, AccountColumns.Total);
        return isOpening ? OpeningOf(table, fund) : Row(table, side, isOpening, fund.Column);
    }

    private static bool IsAppropriated(PrintedStatement statement) => statement.Subject.Length > 0
        || statement.WordsBefore(OperandKey.Amount).Contains("财政拨款", StringComparison.Ordinal) || Fund(statement) is not null;

    private static (string Word, ColumnKey Column)? Fund(PrintedStatement statement)
    {
        var words = statement.Subject + statement.WordsBefore(OperandKey.Amount);
        var found = Array.FindIndex(Funds, f => words.Contains(f.Word, StringComparison.Ordinal)
            || statement.Subject.Contains(f.Column.Text, StringComparison.Ordinal));
        return found < 0 ? null : Funds[found];
    }

    /// <summary>The row by fund below the opening carryover; the source of the same name above it is numbered.</summary>
    private static Cell? OpeningOf(PrintedTable? table, (string Word, ColumnKey Column) fund) =>
        Cells.At(table, table?.Table.Rows.LastOrDefault(r => r.Side == TableSide.Revenue
        && PrintedLabel.Bare(r.Label) is var label && label.Length == r.Label.Length && label.StartsWith(fund.Word, StringComparison.Ordinal)),
            AccountColumns.Final);

    private static Cell? Row(PrintedTable? table, TableSide side, bool isOpening, ColumnKey column) => Cells.At(table, table?.Row(side, l => isOpening
        ? l.StartsWith("年初", StringComparison.Ordinal) || l.StartsWith("上年", StringComparison.Ordinal)
        : l.StartsWith("年末", StringComparison.Ordinal) || l.StartsWith("结转下年", StringComparison.Ordinal)), column);
}
