using System.Text;
using Extractor.Domain;

namespace Extractor.Output.Csv;

/// <summary>Writes disclosures into the CSV files of a folder, one after the other, with a data package that describes them; the files appear when all of them are complete.</summary>
internal sealed class CsvExport : IDisclosureExport
{
    /// <summary>The last column of every file: which line of documents.csv is meant. Names need not be unique.</summary>
    internal const string DocumentKey = "document_id";

    /// <summary>All that an export writes.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [.. CsvFiles.All.Select(f => f.Name), DataPackage.FileName];

    private readonly string _folder;
    private readonly List<(ICsvFile File, ReplacedFile Target, StreamWriter Output, CsvWriter Csv)> _files = [];

    private int _documents;

    /// <param name="withByteOrderMark">Spreadsheets that take CSV for a local encoding otherwise need it.</param>
    public CsvExport(string folder, bool withByteOrderMark = false)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        try
        {
            foreach (var file in CsvFiles.All) Open(file, Path.Combine(folder, file.Name), withByteOrderMark);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Add(Disclosure disclosure)
    {
        _documents++;
        foreach (var (file, _, _, csv) in _files)
        {
            csv.LineKey = _documents;
            file.Write(csv, disclosure);
        }
    }

    public void Complete()
    {
        foreach (var (_, _, output, _) in _files) output.Dispose();
        foreach (var (_, target, _, _) in _files) target.Complete();
        DataPackage.Write(_folder);
    }

    public void Dispose()
    {
        foreach (var (_, target, output, _) in _files)
        {
            output.Dispose();
            target.Dispose();
        }
    }

    private void Open(ICsvFile file, string path, bool withByteOrderMark)
    {
        var target = new ReplacedFile(path);
        var output = new StreamWriter(target.Open(), new UTF8Encoding(withByteOrderMark));
        var csv = new CsvWriter(output);
        _files.Add((file, target, output, csv));
        foreach (var column in file.Columns.Append(DocumentKey)) csv.Text(column);
        csv.EndLine();
    }
}
