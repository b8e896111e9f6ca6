using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Problems;

namespace Extractor.Forms;

/// <summary>
/// Rows and columns whose names the file does not tell in full: what is left of 政府性基金预算财政拨款收入 may be another name's end. Their figures
/// are left out, and that is said. A row's code is name enough.
/// </summary>
internal static class UntoldNames
{
    public static AccountTable LeaveOut(AccountTable table, List<Problem> problems)
    {
        var columns = table.Columns.Where(static c => UntoldLetters.Count(c.Head.Text) > 0).ToArray();
        var rows = table.Rows.Where(static r => r.Code is null && UntoldLetters.Count(r.Label) > 0).ToHashSet(ReferenceEqualityComparer.Instance);
        if (columns.Length == 0 && rows.Count == 0) return table;
        foreach (var column in columns) Tell(column.Head, "below", table.Rows.Where(r => !rows.Contains(r)).SelectMany(r => CellsOf(r, column)));
        foreach (var row in table.Rows.Where(rows.Contains)) Tell(row.Evidence with { Text = row.Label }, "beside", row.Cells);
        return table with
        {
            Columns = [.. table.Columns.Except(columns)],
            Rows = [.. table.Rows.Where(r => !rows.Contains(r)).Select(r => Without(r, columns))],
        };

        void Tell(Evidence name, string where, IEnumerable<TableCell> cells)
        {
            var figures = cells.Count(static c => c.Amount.State != CellState.Blank);
            var (what, verb) = figures == 1 ? ("figure", "is") : ("figures", "are");
            if (figures > 0)
                problems.Add(TableProblems.UnreadableName.At(name, $"“{name.Text}” cannot be read in full: {figures} {what} {where} it {verb} not taken."));
        }
    }

    private static IEnumerable<TableCell> CellsOf(TableRow row, TableColumn column) =>
        row.Cells.Where(c => row.Side == column.Side && c.Column == column.Key);

    private static TableRow Without(TableRow row, TableColumn[] columns) =>
        columns.SelectMany(c => CellsOf(row, c)).ToArray() is { Length: > 0 } cells ? row with { Cells = [.. row.Cells.Except(cells)] } : row;
}
