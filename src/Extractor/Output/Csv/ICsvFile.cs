using Extractor.Domain;

namespace Extractor.Output.Csv;

/// <summary>One kind of CSV file: its name, its columns, and a disclosure's lines in it.</summary>
internal interface ICsvFile
{
    string Name { get; }

    IReadOnlyList<string> Columns { get; }

    /// <summary>Writes the disclosure's lines, without the head.</summary>
    void Write(CsvWriter csv, Disclosure disclosure);
}
