using Extractor.Domain;
using Extractor.Tests.Forms;

namespace Extractor.Tests.Approved;

/// <summary>Pages of lines and grids: a row of a grid begins with |, two grids are parted by a line that is +, two pages by one of equals signs.</summary>
internal static class FormCase
{
    public const string Page = "==";
    public const string Grid = "+";

    public static string Read(string text)
    {
        var (pages, rows) = (new PageBuilder(), new List<string>());
        foreach (var line in text.Split('\n').Append(Grid))
        {
            if (line.StartsWith('|'))
            {
                rows.Add(line[1..]);
                continue;
            }

            if (rows.Count > 0) pages.Grid(string.Join('\n', rows));
            rows.Clear();
            if (line == Page) pages.NextPage();
            else if (line != Grid) pages.Text(line);
        }

        var reading = pages.Read();
        return string.Join('\n',
        [
            $"{reading.Family}, {reading.TakenLines.Count} lines taken", .. reading.Tables.SelectMany(Lines),
            .. reading.Problems.Select(p => $"{p.Severity} {p.Code}: {p.Message} {p.Page} {p.Evidence?.Text}"),
        ]);
    }

    private static string Written(TableCell c) => $"{c.Column}={c.Amount.Text}{(c.Amount.Unit is null ? "?" : "")}";

    private static IEnumerable<string> Lines(AccountTable table) =>
    [
        $"table {table.Key} | {table.Title?.Text} | {table.Label?.Text} | {table.Body?.Text} | {table.UnitText?.Text} {table.Unit} | "
            + string.Join(' ', table.Pages),
        .. table.Columns.Select(c => $"  column {c.Side} {c.Key}: {c.Head.Text}"),
        .. table.Rows.Select(r => $"  {r.Side} {r.Code} {r.Label} <{r.Parent}>: "
            + string.Join(' ', r.Cells.Where(c => c.Amount.State != CellState.Blank).Select(Written))),
        .. table.Notes.Select(n => $"  note {n.Text}"),
        .. table.EmptyStatement is { } empty ? new[] { $"  empty {empty.Text}" } : [],
        .. table.Grid.Count == 0 ? Array.Empty<string>() : [$"  grid {table.Grid.Max(c => c.Row) + 1} × {table.Grid.Max(c => c.Column) + 1}"],
        .. table.LineNumbers.Count == 0 ? Array.Empty<string>() : [$"  numbers {string.Join(' ', table.LineNumbers.Select(n => n.Text))}"],
    ];
}
