using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Tests.Forms;

/// <summary>Figure cells as one comparable line each: table | side | code or label | column | text.</summary>
internal static class TableCells
{
    private static readonly string[] Known =
    [
        TableKeys.Overall, TableKeys.Revenue, TableKeys.Expenditure, TableKeys.AppropriationOverall, TableKeys.GeneralBudget,
        TableKeys.GeneralBudgetBasic, TableKeys.GovernmentFund, TableKeys.StateCapital, TableKeys.ThreePublic, TableKeys.Appropriation,
    ];

    /// <summary>The printed figures of the tables that truths are keyed in for.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<AccountTable> tables) =>
        [.. from table in tables
            where Known.Contains(table.Key)
            from row in table.Rows
            from cell in row.Cells
            where cell.Amount.Text.Any(char.IsAsciiDigit)
            select Line(table.Key, row.Side == TableSide.None ? "" : row.Side.ToString().ToLowerInvariant(), row.Code ?? row.Label, cell.Column.Text,
                cell.Amount.Text)];

    /// <summary>side/code or label/column = text, for each printed cell of one table.</summary>
    public static IReadOnlyList<string> Short(AccountTable table) =>
        [.. from row in table.Rows
            from cell in row.Cells
            where cell.Amount.State != CellState.Blank
            select string.Concat(
                row.Side switch { TableSide.Revenue => "收/", TableSide.Expenditure => "支/", _ => "" },
                row.Parent is null ? "" : row.Parent + ">",
                row.Code ?? row.Label, "/", cell.Column, "=", cell.Amount.Text)];

    public static string Line(string table, string side, string row, string column, string text) =>
        string.Join(" | ", table, side, Plain(row), column, Plain(text));

    private static string Plain(string text) => CharacterFolding.Squeeze(text).Replace(",", "", StringComparison.Ordinal);
}
