using Extractor.Batch;
using Extractor.Domain;
using Extractor.Output.Xlsx;

namespace Extractor.Cli.Tests;

/// <summary>Workbooks as LibreOffice reads them: every printed figure stands there as a number that shows as it was printed.</summary>
public sealed class WorkbookTests
{
    /// <summary>Every sheet in UTF-8; cells as shown, or as they are (tokens 9 and 12 of the filter).</summary>
    private const string Shown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
    private const string Held = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private readonly TemporaryFolder _folder = new();

    private Disclosure _disclosure = null!;

    [OneTimeSetUp]
    public void Export()
    {
        var pdf = Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf");
        CliRun.Of("extract", pdf, "--out", _folder.In("json"));
        _disclosure = Output.Json.DisclosureReader.Read(File.ReadAllBytes(_folder.In("json/xinxiang-2024.json")));
        var run = CliRun.Of("export", _folder.In("json"), "--format", "xlsx", "--out", _folder.In("xlsx"));
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(Directory.GetFiles(_folder.In("xlsx")).Select(Path.GetFileName), Is.EquivalentTo(new[] { "xinxiang-2024.xlsx", XlsxExport.AllName }));
        Convert("xinxiang-2024.xlsx", Shown, "shown");
        Convert("xinxiang-2024.xlsx", Held, "held");
        Convert(XlsxExport.AllName, Shown, "all");
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void EveryFormIsASheetThatLooksAsItIsPrinted()
    {
        foreach (var table in _disclosure.Tables.Where(t => t.Rows.Count > 0))
        {
            var lines = Sheet("shown", table.Label?.Text ?? table.Title!.Value.Text);
            Assert.That(lines[0][0], Is.EqualTo(table.Title!.Value.Text));
            foreach (var row in table.Rows)
            {
                var figures = row.Cells.Select(c => c.Amount.Text).Where(t => t.Length > 0).ToList();
                Assert.That(lines.Any(l => IsOn(l, row, figures)), $"{table.Key} {row.Code} {row.Label} {string.Join(' ', figures)}");
            }
        }
    }

    [Test]
    public void FiguresAreNumbersAndCodesAreTexts()
    {
        var row = Sheet("held", "公开05表").Single(l => l[0] == "2080101");
        Assert.That(row.Take(2), Is.EqualTo(new[] { "2080101", "行政运行" }));
        Assert.That(row.Skip(2).Take(3), Is.All.Matches("^-?[0-9.]*$"));
    }

    [TestCase("shown", "表内数字", 7)]
    [TestCase("all", "表内数字", 7)]
    [TestCase("shown", "正文数字", 6)]
    [TestCase("all", "正文数字", 6)]
    public void EveryFigureIsListedWithItsPlace(string folder, string sheet, int text)
    {
        var expected = text == 7
            ? _disclosure.Tables.SelectMany(t => t.Rows.SelectMany(r => r.Cells).Select(c => (c.Amount.Text, c.Evidence.Page))
                .Concat(Output.Csv.GridFigures.Of(t).Select(f => (f.Evidence.Text, f.Evidence.Page))))
            : _disclosure.Narrative.Statements.SelectMany(s => s.Operands).Select(o => (o.Number.Text, o.Evidence.Page));
        var lines = Sheet(folder, sheet).Skip(1).ToList();
        Assert.That(lines.Select(l => (l[text], int.Parse(l[11], System.Globalization.CultureInfo.InvariantCulture))),
            Is.EqualTo(expected.ToList()).And.Not.Empty);
        Assert.That(lines.Where(l => l[text].Length > 0 && l[text + 1].Length > 0 && char.IsDigit(l[text][0]) && l[text + 1].TrimStart('-') != l[text]
            .TrimEnd('%')).Select(l => $"{l[text]} {l[text + 1]}"), Is.Empty);
    }

    [Test]
    public void WhatXmlDoesNotTakeIsLeftOutAndNamesDoNotClash()
    {
        using var stream = new MemoryStream();
        using (var workbook = new WorkbookFile(stream))
        {
            foreach (var name in new[] { "a[b]:*?/\\'", "AB", "", new string('长', 40), new string('长', 40) })
            {
                using var sheet = workbook.Sheet(name, 0, 0, []);
                sheet.Row().Text("a\u0001b\uD800c𠮷=1+1");
            }
        }

        using var read = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(stream, false);
        var sheets = read.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value);
        Assert.That(sheets, Is.EqualTo(new[] { "ab", "AB (2)", "表", new string('长', 31), new string('长', 27) + " (2)" }));
        Assert.That(read.WorkbookPart.WorksheetParts.First().Worksheet!.InnerText, Does.StartWith("ab\uFFFDc").And.EndWith("𠮷=1+1"));
        Assert.That(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(read).Select(e => e.Description), Is.Empty);
    }

    [Test]
    public void AListGoesOnInAFurtherSheetWhereOneIsFull()
    {
        using var stream = new MemoryStream();
        using (var workbook = new WorkbookFile(stream))
        using (var list = new SheetSeries(workbook, "数字", ["号"], mostRows: 3))
        {
            for (var i = 1; i <= 5; i++) list.Row().Number(i);
        }

        using var read = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(stream, false);
        var sheets = read.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .Select(s => (s.Name, Part: (DocumentFormat.OpenXml.Packaging.WorksheetPart)read.WorkbookPart.GetPartById(s.Id!)))
            .Select(s => $"{s.Name}: "
                + string.Join(' ', s.Part.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(c => c.InnerText)));
        Assert.That(sheets, Is.EqualTo(new[] { "数字: 号 1 2", "数字 (2): 号 3 4", "数字 (3): 号 5" }));
    }

    [Test]
    public void SheetsThatAreOpenAtOnceDoNotWaitInMemory()
    {
        const int Rows = 200_000;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var workbook = new WorkbookFile(Stream.Null);
        using (var first = workbook.Sheet("a", 0, 0, []))
        using (var second = workbook.Sheet("b", 0, 0, []))
        {
            for (var i = 0; i < Rows; i++) first.Row().Text("一般公共预算财政拨款支出决算表");
            second.Row().Number(1);
            Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(Rows * 10));
        }
    }

    /// <remarks>公开02表: ten columns, a note below its rows.</remarks>
    [Test]
    public void AFormIsPrintedAcrossOnePageAndItsNotesAreNoRowsToChooseFrom()
    {
        var table = _disclosure.Tables.Single(t => t.Key == TableKeys.Revenue);
        using var read = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(_folder.In("xlsx/xinxiang-2024.xlsx"), false);
        var book = read.WorkbookPart!;
        var id = book.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .Single(s => s.Name!.Value!.StartsWith("公开02表", StringComparison.Ordinal)).Id!;
        var sheet = ((DocumentFormat.OpenXml.Packaging.WorksheetPart)book.GetPartById(id!)).Worksheet!;
        var page = sheet.GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.PageSetup>()!;
        Assert.Multiple(() =>
        {
            Assert.That((page.FitToWidth?.Value, page.FitToHeight?.Value, sheet.SheetProperties?.PageSetupProperties?.FitToPage?.Value),
                Is.EqualTo((1u, 0u, true)));
            Assert.That(table.Notes, Is.Not.Empty);
            Assert.That(sheet.GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.AutoFilter>()!.Reference?.Value, Is.EqualTo($"A3:J{3 + table.Rows.Count}"));
        });
    }

    [Test]
    public void TheFormatIsKept()
    {
        using var read = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(_folder.In("xlsx/xinxiang-2024.xlsx"), false);
        Assert.That(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(read).Select(e => $"{e.Path?.XPath} {e.Description}").Take(5), Is.Empty);
    }

    /// <summary>The label and all figures of a row, its side's in one line.</summary>
    private static bool IsOn(IReadOnlyList<string> line, TableRow row, List<string> figures) =>
        (row.Label.Length == 0 || line.Contains(row.Label)) && (row.Code is null || line.Contains(row.Code)) && figures.All(line.Contains);

    private void Convert(string workbook, string filter, string folder) => LibreOffice.Convert(_folder, $"xlsx/{workbook}", filter, folder);

    /// <summary>LibreOffice writes each sheet into a file that ends in the sheet's name.</summary>
    private List<IReadOnlyList<string>> Sheet(string folder, string name)
    {
        var file = Directory.GetFiles(_folder.In(folder), "*.csv")
            .Single(f => Path.GetFileNameWithoutExtension(f).Contains($"-{name}", StringComparison.Ordinal));
        var table = CsvTable.Parse(File.ReadAllText(file));
        return [table.Head, .. table.Rows.Select(r => r.Fields)];
    }
}
