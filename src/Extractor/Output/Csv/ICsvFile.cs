namespace Extractor.Output.Csv;

/// <summary>One kind of CSV file: its name, its columns, and a document's lines in it.</summary>
internal interface ICsvFile
{
    string Name { get; }

    IReadOnlyList<string> Columns { get; }

    /// <summary>Writes the document's lines, without the head.</summary>
    void Write(CsvWriter csv, ExportedDocument document);
}
