using System.Globalization;
using Extractor.Domain;
using Extractor.Output.Json;

namespace Extractor.Output.Csv;

/// <summary>documents.csv: one line for each document.</summary>
internal sealed class DocumentsCsv : ICsvFile
{
    public string Name => "documents.csv";

    public IReadOnlyList<string> Columns { get; } =
    [
        "document", "sha256", "status", "body", "fiscal_year", "scope", "title", "page_count", "province", "city", "department", "url", "published", "engine",
            "family",
    ];

    public void Write(CsvWriter csv, ExportedDocument document)
    {
        var disclosure = document.Disclosure;
        var (source, cover, from) = (disclosure.Document, disclosure.Cover, disclosure.Provenance);
        csv.Text(source.Name).Text(source.Sha256).Text(EnumWords.Status.Write(disclosure.Status))
            .Text(cover.Body?.Text).Text(cover.FiscalYear?.ToString(CultureInfo.InvariantCulture)).Text(cover.Scope).Text(cover.Title?.Text)
            .Number(source.PageCount)
            .Text(from?.Province).Text(from?.City).Text(from?.Department).Text(from?.Url).Text(from?.Published)
            .Text(disclosure.Engine).Text(disclosure.Family.Key)
            .EndLine();
    }
}
