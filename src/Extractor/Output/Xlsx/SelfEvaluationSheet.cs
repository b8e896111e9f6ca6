using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Output.Csv;

namespace Extractor.Output.Xlsx;

/// <summary>
/// A table as its form looks: title, unit, heads, and rows with codes as text and figures in the printed unit; of a table of no form, its grid.
/// </summary>
internal static class SelfEvaluationSheet
{
    private const int HeadRow = 3;
    private const double Wide = 36;
    private const double Narrow = 16;

    public static void Write(WorkbookFile workbook, AccountTable table)
    {
        if (table.Rows.Count == 0 && table.Grid.Count > 0) Grid(workbook, table);
        else Rows(workbook, table);
    }

    private static string Name(AccountTable table) => table.Label?.Text is { Length: > 0 } label ? $"{label} {table.Title?.Text}" : table.Title?.Text
        ?? table.Key;

    private static void Rows(WorkbookFile workbook, AccountTable table)
    {
        var sides = table.Rows.Select(r => r.Side).Concat(table.Columns.Select(c => c.Side)).Distinct().Order().Select(s => new Side(table, s)).ToList();
        if (sides.Count == 0) sides.Add(new Side(table, TableSide.None));
        using var sheet = workbook.Sheet(Name(table), HeadRow, sides is [var only] ? only.Labels : 0, sides.SelectMany(s => s.Widths));
        sheet.Row().Text(table.Title?.Text ?? table.Key, CellStyle.Title);
        sheet.Row().Text(string.Join("　",
            new[] { table.Label?.Text, table.Body?.Text, table.Unit is { } unit ? $"单位：{unit.Printed()}" : null, table.EmptyStatement?.Text }
            .Where(t => t is not null)));
        sheet.Row();
        foreach (var side in sides) side.Heads(sheet);
        sheet.Filter(sides.Sum(s => s.Width));
        foreach (var line in Lines(table.Rows))
        {
            sheet.Row();
            foreach (var side in sides)
            {
                if (line.FirstOrDefault(r => r.Side == side.Key) is { } row) side.Row(sheet, row);
                else sheet.Skip(side.Width);
            }
        }

        sheet.EndFilter();
        foreach (var note in table.Notes) sheet.Row().Text(note.Text);
    }

    /// <summary>The rows of two halves that are printed beside each other are one line.</summary>
    private static IEnumerable<List<TableRow>> Lines(IReadOnlyList<TableRow> rows)
    {
        var line = new List<TableRow>();
        foreach (var row in rows.OrderBy(r => r.Evidence.Page).ThenBy(Middle, Comparer<double>.Default))
        {
            if (line.Count > 0 && (line.Exists(r => r.Side == row.Side) || line[0].Evidence.Page != row.Evidence.Page
                || Middle(row) - Middle(line[0]) > Height(row) / 2))
            {
                yield return line;
                line = [];
            }

            line.Add(row);
        }

        if (line.Count > 0) yield return line;
    }

    private static double Middle(TableRow row) => (row.Evidence.Box.Y0 + row.Evidence.Box.Y1) / 2;

    private static double Height(TableRow row) => row.Evidence.Box.Y1 - row.Evidence.Box.Y0;

    private static void Grid(WorkbookFile workbook, AccountTable table)
    {
        var columns = table.Grid.Max(c => c.Column + c.ColumnSpan);
        using var sheet = workbook.Sheet(Name(table), 2, 0, Enumerable.Repeat(Narrow, columns));
        sheet.Row().Text(table.Title?.Text ?? table.Key, CellStyle.Title);
        sheet.Row().Text(table.Unit is { } unit ? $"单位：{unit.Printed()}" : null)
            .Text(string.Join("、", table.Pages.Select(p => string.Create(CultureInfo.InvariantCulture, $"第{p}页"))));
        foreach (var row in table.Grid.GroupBy(c => c.Row).OrderBy(r => r.Key))
        {
            while (sheet.Rows < row.Key + 2) sheet.Row();
            sheet.Row();
            var at = 0;
            foreach (var cell in row.OrderBy(c => c.Column))
            {
                sheet.Skip(cell.Column - at);
                at = cell.Column + 1;
                Figure(sheet, cell.Evidence.Text);
                sheet.Merge(sheet.Rows - 1, cell.Column, cell.RowSpan, cell.ColumnSpan);
            }
        }
    }

    /// <summary>A number as a number, unless it is a code.</summary>
    private static void Figure(SheetWriter sheet, string text)
    {
        var squeezed = CharacterFolding.Squeeze(text);
        if (ClassificationCode.Is(squeezed) || (squeezed.Length > 1 && squeezed[0] == '0' && squeezed[1] != '.')) sheet.Text(squeezed, CellStyle.Code);
        else if (NumberParser.TryParse(squeezed.TrimEnd('%'), out var number))
            sheet.Number(number.Value, CellStyle.Number(number.Decimals, squeezed.Contains(',', StringComparison.Ordinal), squeezed.EndsWith('%')));
        else sheet.Text(text);
    }

    /// <summary>A half of a form, or all of one that has no halves: code, label, figures, page.</summary>
    private sealed class Side
    {
        private readonly List<(ColumnKey Key, string Head)> _columns;
        private readonly bool _hasCodes;

        public Side(AccountTable table, TableSide side)
        {
            Key = side;
            var rows = table.Rows.Where(r => r.Side == side).ToList();
            var heads = table.Columns.Where(c => c.Side == side).ToLookup(c => c.Key, c => c.Head.Text);
            _columns = [.. heads.Select(h => h.Key).Concat(rows.SelectMany(r => r.Cells.Select(c => c.Column))).Distinct()
                .Select(k => (k, heads[k].FirstOrDefault() ?? k.Text))];
            _hasCodes = rows.Exists(r => r.Code is not null);
        }

        public TableSide Key { get; }

        public int Labels => _hasCodes ? 2 : 1;

        public int Width => Labels + _columns.Count + 1;

        public IEnumerable<double> Widths => [.. _hasCodes ? [Narrow] : (double[])[], Wide, .. _columns.Select(_ => Narrow), 6];

        public void Heads(SheetWriter sheet)
        {
            if (_hasCodes) sheet.Text("科目编码", CellStyle.Head);
            sheet.Text("项目", CellStyle.Head);
            foreach (var (_, head) in _columns) sheet.Text(head, CellStyle.Head);
            sheet.Text("页", CellStyle.Head);
        }

        public void Row(SheetWriter sheet, TableRow row)
        {
            if (_hasCodes) sheet.Text(row.Code, CellStyle.Code);
            sheet.Text(row.Label);
            foreach (var (key, _) in _columns)
            {
                if (row.Cells.FirstOrDefault(c => c.Column == key)?.Amount is not { } amount) sheet.Skip();
                else if (amount.Number is { } number) sheet.Printed(number);
                else sheet.Text(amount.Text);
            }

            sheet.Number(row.Evidence.Page);
        }
    }
}
