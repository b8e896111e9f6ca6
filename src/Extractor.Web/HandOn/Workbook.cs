using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Extractor.Domain;
using Extractor.Web.Documents;

namespace Extractor.Web.HandOn;

/// <summary>Findings and tables as an Excel workbook: a sheet of findings with the decisions on them, and a sheet for each table as printed.</summary>
/// <remarks>Texts are written as texts: no spreadsheet runs one of them as a formula.</remarks>
internal static class Workbook
{
    private const int MostSheets = 120;
    private const int LongestName = 31;
    private const int LongestText = 32767;

    /// <param name="output">Need only be written to.</param>
    public static void Write(Stream output, HandedDocument document)
    {
        using var whole = new MemoryStream();
        Make(whole, document);
        whole.WriteTo(output);
    }

    private static void Make(MemoryStream output, HandedDocument document)
    {
        using var book = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var part = book.AddWorkbookPart();
        part.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook();
        part.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var sheets = part.Workbook.AppendChild(new Sheets());
        Add(part, sheets, "问题", [8, 10, 8, 60, 50, 40, 10, 30, 12], Findings(document));
        foreach (var (table, number) in document.Disclosure.Tables.Take(MostSheets).Select((t, i) => (t, i + 1)))
            Add(part, sheets, SheetName(table, number), [14, 44], table.Rows.Count > 0 ? Rows(table) : Grid(table));
    }

    private static IEnumerable<object?[]> Findings(HandedDocument document)
    {
        yield return [$"{document.Body} {document.Year.Chinese}{document.Kind.Chinese} 核查底稿"];
        yield return ["序号", "程度", "规则", "问题", "算式", "位置", "复核结论", "复核意见", "复核人"];
        foreach (var f in document.Findings)
            yield return [(decimal)f.Number, f.SeverityName.Chinese, f.Rule, f.Message.Chinese, f.Arithmetic,
                string.Join("；", f.Places.Select(p => $"{(p.IsElsewhere ? p.Role.Chinese + " " : "")}第{p.Place.Page}页“{p.Place.Text}”")),
                f.StateName.Chinese, f.Note, f.Reviewer];
    }

    /// <summary>Code, label, then the figures of each side's columns.</summary>
    private static IEnumerable<object?[]> Rows(AccountTable table)
    {
        yield return [FigureNames.Title(table).Chinese, table.UnitText?.Text, $"第 {string.Join("、", table.Pages)} 页"];
        foreach (var side in table.Rows.GroupBy(r => r.Side))
        {
            var columns = side.SelectMany(r => r.Cells).Select(c => c.Column).Distinct().ToList();
            yield return ["科目编码", side.Key == TableSide.None ? "项目" : FigureNames.Side(side.Key).Chinese, .. columns.Select(c => Head(table, side.Key, c))];
            foreach (var row in side) yield return [row.Code, row.Label, .. columns.Select(c => Value(row.Cells.FirstOrDefault(x => x.Column == c)))];
        }
    }

    private static string Head(AccountTable table, TableSide side, ColumnKey column) =>
        table.Columns.FirstOrDefault(c => c.Key == column && c.Side == side)?.Head.Text is { Length: > 0 } head ? head : FigureNames.Column(column).Chinese;

    /// <summary>In the printed unit; what is no amount as it is printed.</summary>
    private static object? Value(TableCell? cell) => cell?.Amount.Number?.Value ?? (object?)cell?.Amount.Text;

    private static IEnumerable<object?[]> Grid(AccountTable table)
    {
        yield return [FigureNames.Title(table).Chinese, table.UnitText?.Text, $"第 {string.Join("、", table.Pages)} 页"];
        foreach (var row in table.Grid.GroupBy(c => c.Row).OrderBy(g => g.Key))
        {
            var cells = new object?[row.Max(c => c.Column) + 1];
            foreach (var cell in row) cells[cell.Column] = cell.Evidence.Text;
            yield return cells;
        }
    }

    private static string SheetName(AccountTable table, int number)
    {
        var name = string.Concat($"{number} {FigureNames.Title(table).Chinese}".Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal)));
        return name.Length > LongestName ? name[..LongestName] : name;
    }

    private static void Add(WorkbookPart book, Sheets sheets, string name, int[] widths, IEnumerable<object?[]> rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        var data = new SheetData();
        foreach (var row in rows) data.Append(new Row(row.Select((value, i) => Cell(value, wraps: widths.Length > 2))));
        var columns = new Columns(widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true }));
        part.Worksheet = new Worksheet(columns, data);
        sheets.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)sheets.ChildElements.Count + 1, Name = Letter.Writable(name) });
    }

    private static Cell Cell(object? value, bool wraps) => value switch
    {
        null => new Cell(),
        decimal number => new Cell { DataType = CellValues.Number, CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) },
        _ => new Cell
        {
            DataType = CellValues.InlineString,
            StyleIndex = wraps ? 1u : 0u,
            InlineString = new InlineString(new Text(Shown(value.ToString()!)) { Space = SpaceProcessingModeValues.Preserve })
        },
    };

    private static string Shown(string text) => Letter.Writable(text.Length > LongestText ? text[..LongestText] : text);

    /// <summary>Style 1 breaks long texts into lines.</summary>
    private static Stylesheet Styles() => new(
        new Fonts(new Font()), new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })), new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true }));
}
