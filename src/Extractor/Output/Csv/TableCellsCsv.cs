using Extractor.Domain;
using Extractor.Output.Json;

namespace Extractor.Output.Csv;

/// <summary>table-cells.csv: one line for each figure cell of each table, blanks included.</summary>
internal sealed class TableCellsCsv : ICsvFile
{
    public string Name => "table-cells.csv";

    public IReadOnlyList<string> Columns { get; } =
    [
        "document", "table", "side", "code", "label", "column", "text", "amount_yuan", "page", "x0", "y0", "x1", "y1",
        "parent", "state", "unit", "table_number", "table_title", "column_head", "source", "confidence", "doubtful",
    ];

    public void Write(CsvWriter csv, ExportedDocument document)
    {
        var disclosure = document.Disclosure;
        for (var i = 0; i < disclosure.Tables.Count; i++)
        {
            var table = disclosure.Tables[i];
            if (SelfEvaluationLines.Write(csv, disclosure, i + 1)) continue;
            var heads = Heads(table);
            foreach (var row in table.Rows)
            {
                foreach (var cell in row.Cells) WriteCell(csv, disclosure, (i + 1, table), row, cell, heads);
            }

            foreach (var cell in GridFigures.Of(table)) WriteFigure(csv, disclosure, (i + 1, table), cell);
        }
    }

    private static void WriteCell(
        CsvWriter csv,
        Disclosure disclosure,
        (int Number, AccountTable Table) place,
        TableRow row,
        TableCell cell,
        Dictionary<(TableSide Side, ColumnKey Key), string> heads)
    {
        csv.Text(disclosure.Document.Name).Text(place.Table.Key).Text(EnumWords.Side.Write(row.Side)).Text(row.Code)
            .Text(Label(place.Table, row)).Text(cell.Column.Text).Text(cell.Amount.Text).Number(cell.Amount.Yuan)
            .Place(cell.Evidence)
            .Text(row.Parent).Text(EnumWords.State.Write(cell.Amount.State)).Text(cell.Amount.Unit?.Printed())
            .Number(place.Number).Text(place.Table.Title?.Text).Text(heads.GetValueOrDefault((row.Side, cell.Column)))
            .Source(cell.Evidence)
            .EndLine();
    }

    private static void WriteFigure(CsvWriter csv, Disclosure disclosure, (int Number, AccountTable Table) place, GridFigure figure)
    {
        csv.Text(disclosure.Document.Name).Text(place.Table.Key).Text("").Text("")
            .Text(figure.Label).Text(figure.Head).Text(figure.Evidence.Text).Number(figure.Yuan)
            .Place(figure.Evidence)
            .Text("").Text(EnumWords.State.Write(CellState.Amount)).Text(place.Table.Unit?.Printed())
            .Number(place.Number).Text(place.Table.Title?.Text).Text(figure.Head)
            .Source(figure.Evidence)
            .EndLine();
    }

    /// <remarks>A 三公 table has one line of figures; what stands beside it (the unit's name, 合计) tells nothing of them.</remarks>
    private static string Label(AccountTable table, TableRow row) => table.Key == TableKeys.ThreePublic ? "" : row.Label;

    private static Dictionary<(TableSide Side, ColumnKey Key), string> Heads(AccountTable table)
    {
        var heads = new Dictionary<(TableSide Side, ColumnKey Key), string>();
        foreach (var column in table.Columns) heads.TryAdd((column.Side, column.Key), column.Head.Text);
        return heads;
    }
}
