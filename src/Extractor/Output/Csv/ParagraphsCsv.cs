using Extractor.Domain;

namespace Extractor.Output.Csv;

/// <summary>paragraphs.csv: the running text of the narrative and of the reports attached to it, headings included.</summary>
internal sealed class ParagraphsCsv : ICsvFile
{
    public string Name => "paragraphs.csv";

    public IReadOnlyList<string> Columns { get; } =
        ["document", "part", "section_path", "level", "section", "number", "text", "page", "x0", "y0", "x1", "y1"];

    public void Write(CsvWriter csv, ExportedDocument document)
    {
        foreach (var part in TextPart.Of(document.Disclosure)) Write(csv, document.Disclosure.Document.Name, part);
    }

    private static void Write(CsvWriter csv, string document, TextPart part)
    {
        foreach (var (number, text, place) in part.Lines)
        {
            csv.Text(document).Text(part.Part).Text(part.Path).Number(part.Level).Text(part.Title).Number(number).Text(text).Place(place).EndLine();
        }
    }
}
