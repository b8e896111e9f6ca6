using System.Text;
using Extractor.Domain;

namespace Extractor.Output.Csv;

/// <summary>Writes disclosures into the CSV files of a folder, one after the other, with a data package that describes them; the files appear when all of them are complete.</summary>
public sealed class CsvExport : IDisclosureExport
{
    private readonly string _folder;
    private readonly List<(ICsvFile File, ReplacedFile Target, StreamWriter Output, CsvWriter Csv)> _files = [];

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
        foreach (var (file, _, _, csv) in _files) file.Write(csv, disclosure);
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
        foreach (var column in file.Columns) csv.Text(column);
        csv.EndLine();
    }
}
