using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Output.Csv;
using Extractor.Output.Json;

namespace Extractor.Output.Xlsx;

/// <summary>Two lists with a line for each figure and where it is printed: 表内数字 of the tables, 正文数字 of the narrative.</summary>
internal sealed class FigureSheets(WorkbookFile workbook) : IDisposable
{
    private static readonly string[] CellHeads = ["文件", "表", "表名", "方向", "科目编码", "项目", "栏次", "原文", "数值（原单位）", "单位", "金额（元）", "页", "x0", "y0", "x1", "y1"];
    private static readonly string[] OperandHeads = ["文件", "句号", "类别", "对象", "科目编码", "数字", "原文", "数值（原单位）", "单位", "比较基础", "原句", "页", "x0", "y0", "x1", "y1"];

    private readonly SheetSeries _cells = new(workbook, "表内数字", CellHeads);
    private readonly SheetSeries _operands = new(workbook, "正文数字", OperandHeads);

    public void Add(Disclosure disclosure)
    {
        foreach (var table in disclosure.Tables) Write(_cells, disclosure.Document.Name, table);
        foreach (var statement in disclosure.Narrative.Statements)
        {
            foreach (var operand in statement.Operands) Write(_operands, disclosure.Document.Name, statement, operand);
        }
    }

    public void Dispose()
    {
        _cells.Dispose();
        _operands.Dispose();
    }

    private static void Write(SheetSeries lines, string document, AccountTable table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                var line = lines.Row().Text(document).Text(table.Key).Text(table.Title?.Text).Text(EnumWords.Side.Write(row.Side)).Text(row.Code,
                    CellStyle.Code)
                    .Text(row.Label).Text(cell.Column.Text).Text(cell.Amount.Text, CellStyle.Code);
                if (cell.Amount.Number is { } number) line.Printed(number);
                else line.Skip();
                line.Text(cell.Amount.Unit?.Printed()).Number(cell.Amount.Yuan, CellStyle.Number(2, true)).Place(cell.Evidence);
            }
        }

        foreach (var figure in GridFigures.Of(table))
        {
            var line = lines.Row().Text(document).Text(table.Key).Text(table.Title?.Text).Skip(2).Text(figure.Label).Text(figure.Head)
                .Text(figure.Evidence.Text, CellStyle.Code);
            if (NumberParser.TryParse(CharacterFolding.Squeeze(figure.Evidence.Text).TrimEnd('%'), out var number)) line.Printed(number);
            else line.Skip();
            line.Text(table.Unit?.Printed()).Number(figure.Yuan, CellStyle.Number(2, true)).Place(figure.Evidence);
        }
    }

    private static void Write(SheetSeries lines, string document, Statement statement, Operand operand) => lines.Row()
        .Text(document).Number(statement.Number).Text(statement.Kind).Text(statement.Subject).Text(statement.Code, CellStyle.Code).Text(operand.Key.Text)
        .Text(operand.Number.Text, CellStyle.Code).Printed(operand.Number, operand.Value < 0
            && operand.Number.Value > 0).Text(operand.Unit).Text(operand.Basis?.Text)
            .Text(statement.Sentence.Text)
        .Place(operand.Evidence);
}
