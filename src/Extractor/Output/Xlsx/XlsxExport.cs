using System.Globalization;
using Extractor.Domain;
using Extractor.Output.Json;

namespace Extractor.Output.Xlsx;

/// <summary>
/// A workbook for each document, with a sheet for each table, and one for all (<see cref="AllName"/>) with a line for each figure; they appear when all are
/// written, the one for all last.
/// </summary>
internal sealed class XlsxExport : IDisclosureExport
{
    public const string AllName = "全部数字.xlsx";

    private static readonly string[] Heads = ["文件", "状态", "单位", "年度", "范围", "标题", "页数", "省", "市", "主管部门", "网址", "公开日期"];

    private readonly string _folder;
    private readonly Func<string, bool> _mayWrite;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase) { AllName };
    private readonly ReplacedSet _set;
    private readonly FileStream _output;
    private readonly WorkbookFile _all;
    private readonly SheetWriter _documents;
    private readonly FigureSheets _figures;
    private bool _isClosed;

    /// <param name="mayWrite">Whether a file in the folder may be written; somebody's may stand there.</param>
    public XlsxExport(string folder, Func<string, bool>? mayWrite = null)
    {
        (_folder, _mayWrite) = (folder, mayWrite ?? (_ => true));
        Directory.CreateDirectory(folder);
        _set = new ReplacedSet(folder, AllName);
        _output = _set.Description.Open();
        _all = new WorkbookFile(_output);
        _documents = _all.Sheet("文件", 1, 1, [36, 10, 30, 8, 12, 36, 8]);
        _documents.Row();
        foreach (var head in Heads) _documents.Text(head, CellStyle.Head);
        _documents.Filter(Heads.Length);
        _figures = new FigureSheets(_all);
    }

    public void Add(ExportedDocument document)
    {
        var disclosure = document.Disclosure;
        WriteDocument(disclosure);
        var (cover, from) = (disclosure.Cover, disclosure.Provenance);
        _documents.Row().Text(disclosure.Document.Name).Text(EnumWords.Status.Write(disclosure.Status)).Text(cover.Body?.Text)
            .Number(cover.FiscalYear, CellStyle.Number(0, false)).Text(cover.Scope).Text(cover.Title?.Text)
            .Number(disclosure.Document.PageCount).Text(from?.Province).Text(from?.City).Text(from?.Department).Text(from?.Url).Text(from?.Published);
        _figures.Add(disclosure);
    }

    public void Complete()
    {
        Close();
        _set.Complete();
    }

    public void Dispose()
    {
        Close();
        _set.Dispose();
    }

    private void WriteDocument(Disclosure disclosure)
    {
        var file = new ReplacedFile(Path.Combine(_folder, Name(disclosure.Document)));
        try
        {
            Write(file, disclosure);
            _set.Add(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static void Write(ReplacedFile file, Disclosure disclosure)
    {
        using var output = file.Open();
        using var workbook = new WorkbookFile(output);
        foreach (var table in disclosure.Tables) SelfEvaluationSheet.Write(workbook, table);
        using var figures = new FigureSheets(workbook);
        figures.Add(disclosure);
    }

    private string Name(DocumentSource document) => Candidates(FileStem.Of(document.Name), document.Sha256).First(n => _names.Add(n) && _mayWrite(n));

    /// <summary>As the document is called; of two documents of one name, the second one's hash tells them apart, and a number copies of one.</summary>
    private static IEnumerable<string> Candidates(string stem, string sha256)
    {
        yield return $"{stem}.xlsx";
        yield return $"{stem}-{sha256[..Math.Min(8, sha256.Length)]}.xlsx";
        for (var further = 2; ; further++) yield return string.Create(CultureInfo.InvariantCulture, $"{stem}-{sha256}-{further}.xlsx");
    }

    private void Close()
    {
        if (_isClosed) return;
        _isClosed = true;
        _documents.Dispose();
        _figures.Dispose();
        _all.Dispose();
        _output.Dispose();
    }
}
