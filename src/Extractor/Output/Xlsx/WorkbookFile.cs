using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Extractor.Output.Xlsx;

/// <summary>
/// A workbook that is written sheet by sheet; several may be open at once. None of it is kept in memory: a sheet waits in a file of its own until it is
/// whole.
/// </summary>
internal sealed class WorkbookFile : IDisposable
{
    private const int LongestName = 31;
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly ZipArchive _zip;
    private readonly List<Sheet> _sheets = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public WorkbookFile(Stream output)
    {
        _zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Part("xl/styles.xml", CellStyle.Sheet().Save);
    }

    private IEnumerable<int> Numbers => Enumerable.Range(1, _sheets.Count);

    /// <param name="name">What is wanted; what a spreadsheet does not take in it is left out, and a number added to one that is there.</param>
    public SheetWriter Sheet(string name, int headRows, int headColumns, IEnumerable<double> widths)
    {
        var number = _sheets.Count + 1;
        _sheets.Add(new Sheet { Id = Id(number), SheetId = (uint)number, Name = Free(name) });
        return new SheetWriter(sheet => Part($"xl/worksheets/{Id(number)}.xml", sheet.CopyTo), headRows, headColumns, widths);
    }

    /// <remarks>After the sheets.</remarks>
    public void Dispose()
    {
        Part("xl/workbook.xml", new Workbook(new Sheets(_sheets)).Save);
        Text("xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{PackageRelations}\">{Relation("styles", "styles", "styles.xml")}"
            + $"{string.Concat(Numbers.Select(n => Relation(Id(n), "worksheet", $"worksheets/{Id(n)}.xml")))}</Relationships>");
        Text("_rels/.rels", $"<Relationships xmlns=\"{PackageRelations}\">{Relation("workbook", "officeDocument", "xl/workbook.xml")}</Relationships>");
        Text("[Content_Types].xml",
            $"<Types xmlns=\"{ContentTypes}\"><Default Extension=\"rels\" "
            + $"ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>{Type("workbook", "sheet.main")}{Type("styles", "styles")}"
            + $"{string.Concat(Numbers.Select(n => Type($"worksheets/{Id(n)}", "worksheet")))}</Types>");
        _zip.Dispose();
    }

    private static string Id(int sheet) => string.Create(CultureInfo.InvariantCulture, $"sheet{sheet}");

    private static string Relation(string id, string type, string target) => $"<Relationship Id=\"{id}\" Type=\"{Relations}/{type}\" Target=\"{target}\"/>";

    private static string Type(string part, string type) => $"<Override PartName=\"/xl/{part}.xml\" ContentType=\"{MainType}.{type}+xml\"/>";

    private void Text(string name, string xml) =>
        Part(name, output => output.Write(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{xml}")));

    private void Part(string name, Action<Stream> write)
    {
        using var output = _zip.CreateEntry(name).Open();
        write(output);
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
