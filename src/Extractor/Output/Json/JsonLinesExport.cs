using System.Text;

namespace Extractor.Output.Json;

/// <summary>disclosures.jsonl: a disclosure a line, each as the JSON Schema describes it.</summary>
internal sealed class JsonLinesExport : IDisclosureExport
{
    public const string FileName = "disclosures.jsonl";

    private readonly ReplacedFile _file;
    private readonly StreamWriter _output;

    /// <inheritdoc cref="Csv.CsvExport(string, bool)"/>
    public JsonLinesExport(string folder, bool withByteOrderMark = false)
    {
        Directory.CreateDirectory(folder);
        _file = new ReplacedFile(Path.Combine(folder, FileName));
        _output = new StreamWriter(_file.Open(), new UTF8Encoding(withByteOrderMark));
    }

    public void Add(ExportedDocument document) => DisclosureWriter.WriteLine(_output, document.Disclosure);

    public void Complete()
    {
        _output.Dispose();
        _file.Complete();
    }

    public void Dispose()
    {
        _output.Dispose();
        _file.Dispose();
    }
}
