using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Extractor.Output.Xlsx;

/// <summary>A workbook that is written sheet by sheet.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private const int LongestName = 31;

    private readonly SpreadsheetDocument _document;
    private readonly List<Sheet> _sheets = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public WorkbookFile(Stream output)
    {
        _document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        _document.AddWorkbookPart().AddNewPart<WorkbookStylesPart>("styles").Stylesheet = CellStyle.Sheet();
    }

    /// <param name="name">What is wanted; what a spreadsheet does not take in it is left out, and a number added to one that is there.</param>
    public SheetWriter Sheet(string name, int headRows, int headColumns, IEnumerable<double> widths)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"sheet{_sheets.Count + 1}");
        _sheets.Add(new Sheet { Id = id, SheetId = (uint)_sheets.Count + 1, Name = Free(name) });
        return new SheetWriter(_document.WorkbookPart!.AddNewPart<WorksheetPart>(id), headRows, headColumns, widths);
    }

    public void Dispose()
    {
        _document.WorkbookPart!.Workbook = new Workbook(new Sheets(_sheets));
        _document.Dispose();
    }

    private string Free(string name)
    {
        var plain = string.Concat(name.Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal) && !char.IsControl(c) && !char.IsSurrogate(c))).Trim();
        if (plain.Length == 0) plain = "表";
        for (var number = 1; ; number++)
        {
            var ending = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({number})");
            var candidate = plain[..Math.Min(plain.Length, LongestName - ending.Length)] + ending;
            if (_names.Add(candidate)) return candidate;
        }
    }
}
