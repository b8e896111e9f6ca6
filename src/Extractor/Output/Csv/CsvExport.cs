using System.Text;

namespace Extractor.Output.Csv;

/// <summary>
/// Writes disclosures into the CSV files of a folder, one after the other, with a data package that describes them; the files appear when all of them are
/// complete, the description last.
/// </summary>
internal sealed class CsvExport : IDisclosureExport
{
    /// <summary>The last column of every file: which line of documents.csv is meant. Names need not be unique.</summary>
    internal const string DocumentKey = "document_id";

    /// <summary>All that an export writes.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [.. CsvFiles.All.Select(f => f.Name), DataPackage.FileName];

    private readonly string _folder;
    private readonly ReplacedSet _set;
    private readonly List<(ICsvFile File, StreamWriter Output, CsvWriter Csv)> _files = [];

    private int _documents;

    /// <param name="withByteOrderMark">Spreadsheets that take CSV for a local encoding otherwise need it.</param>
    public CsvExport(string folder, bool withByteOrderMark = false)
    {
        (_folder, _set) = (folder, new ReplacedSet(folder, DataPackage.FileName));
        Directory.CreateDirectory(folder);
        try
        {
            foreach (var file in CsvFiles.All) Open(file, withByteOrderMark);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public bool TellsFindings => true;

    public void Add(ExportedDocument document)
    {
        _documents++;
        foreach (var (file, _, csv) in _files)
        {
            csv.LineKey = _documents;
            file.Write(csv, document);
        }
    }

    public void Complete()
    {
        foreach (var (_, output, _) in _files) output.Dispose();
        _set.Complete(() => DataPackage.Write(_folder, _set.Description));
    }

    public void Dispose()
    {
        foreach (var (_, output, _) in _files) output.Dispose();
        _set.Dispose();
    }

    private void Open(ICsvFile file, bool withByteOrderMark)
    {
        var target = new ReplacedFile(Path.Combine(_folder, file.Name));
        _set.Add(target);
        var output = new StreamWriter(target.Open(), new UTF8Encoding(withByteOrderMark));
        var csv = new CsvWriter(output);
        _files.Add((file, output, csv));
        foreach (var column in file.Columns.Append(DocumentKey)) csv.Text(column);
        csv.EndLine();
    }
}
