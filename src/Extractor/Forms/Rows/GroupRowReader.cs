using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Problems;
using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms.Rows;

/// <summary>Body rows → table rows, one for each column group that prints something.</summary>
internal static class GroupRowReader
{
    public static SectionReading Read(TableForm form, TableSection section, MoneyUnit? unit)
    {
        var head = form.HasSides ? section.Head.WithSides() : section.Head;
        var keys = ColumnKeys.Of(form, head, section.Rows);
        var rows = new List<TableRow>();
        var problems = new List<Problem>(keys.Problems);
        var notes = new List<Evidence>();
        var codes = new CodeReader();
        foreach (var row in section.Rows)
        {
            if (NoteRow.Read(row) is { } note) notes.Add(note);
            else if (!IsOfHead(row, section)) rows.AddRange(RowsOf(row, head, keys, codes, unit, problems));
        }
        return new SectionReading(keys.Columns, ParentRows.Name(rows), problems, notes);
    }

    /// <summary>A head printed again, and column numbers, in the middle of the body.</summary>
    public static bool IsOfHead(SheetRow row, TableSection section) =>
        row.IsBlank || HeadReader.IsOrdinalRow(row) && row.Printed.Count > 1 && row.Printed.Any(c => c.Word == "栏次")
        || HeadReader.IsHeadRow(row) && row.Printed.All(c => section.Head.Columns.Any(h => h.Path.Contains(HeadWords.Normalize(c.Text))) || c.Word is "合计");

    private static IEnumerable<TableRow> RowsOf(SheetRow row, Head head, ColumnKeys keys, CodeReader codes, MoneyUnit? unit, List<Problem> problems)
    {
        var readings = new List<GroupRow>();
        foreach (var group in head.Groups) readings.Add(GroupRow.Read(row, group, codes));
        GroupRow.GiveStrayFigures(readings);
        foreach (var reading in readings)
        {
            if (!reading.IsPrinted) continue;
            if (!reading.IsNamed)
                problems.Add(TableProblems.FigureWithoutRow.At(
                    reading.PrintedFigures.First().Evidence, $"“{reading.PrintedFigures.First().Text}” stands in a row without a label."));
            yield return Row(reading, keys, unit, problems);
        }
    }

    private static TableRow Row(GroupRow reading, ColumnKeys keys, MoneyUnit? unit, List<Problem> problems)
    {
        var cells = new List<TableCell>();
        foreach (var (column, cell) in reading.Figures)
        {
            var amount = AmountParser.Parse(cell.Text, column.Unit ?? unit);
            if (amount.State == CellState.Unreadable) problems.Add(Unreadable(cell));
            cells.Add(new TableCell(keys[column], amount, cell.Evidence));
        }
        return new TableRow
        {
            Side = reading.Group.Side,
            Code = reading.Code,
            Label = reading.Label,
            Evidence = reading.Place ?? reading.PrintedFigures.First().Evidence,
            Cells = cells,
        };
    }

    public static Problem Unreadable(SheetCell cell) =>
        TableProblems.UnreadableCell.At(cell.Evidence, $"“{cell.Text}” is no amount.");
}
