using System.Text.Json;
using Extractor.Web.Catalogue;
using Extractor.Web.Review;
using PdfSharp.Pdf.IO;
using PdfDocument = PdfSharp.Pdf.PdfDocument;
using PdfReader = PdfSharp.Pdf.IO.PdfReader;

namespace Extractor.Web.HandOn;

/// <summary>False alarms with their reasons, for the developers: each with the pages that it rests on, cut out of the PDF.</summary>
internal static class FalseAlarmReport
{
    private const int MostPages = 6;

    /// <param name="pdfOf">The PDF of a document; null where it is not at hand.</param>
    public static byte[] Write(IEnumerable<(Decision Decision, CatalogueEntry? Document)> alarms, Func<CatalogueEntry, string?> pdfOf)
    {
        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions
        { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("engine", EngineVersion.Current);
            json.WriteStartArray("false_alarms");
            foreach (var (decision, document) in alarms) Write(json, decision, document, pdfOf);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Decision decision, CatalogueEntry? document, Func<CatalogueEntry, string?> pdfOf)
    {
        json.WriteStartObject();
        json.WriteString("document", decision.Document);
        json.WriteString("file", document?.Name);
        json.WriteString("rule", decision.Rule);
        json.WriteString("message", decision.Message);
        json.WriteString("reason", decision.Note);
        json.WriteString("decided", decision.Decided);
        json.WriteStartArray("places");
        foreach (var place in decision.Places)
        {
            json.WriteStartObject();
            json.WriteNumber("page", place.Page);
            if (place.Document is { } other) json.WriteString("document", other);
            json.WriteStartArray("box");
            foreach (var value in place.Box) json.WriteNumberValue(value);
            json.WriteEndArray();
            json.WriteString("text", place.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        var pages = decision.Places.Where(p => p.Document is null).Select(p => p.Page).Distinct().Order().Take(MostPages).ToList();
        if (document is not null && pdfOf(document) is { } path && Cut(path, pages) is { } cut)
        {
            json.WriteStartArray("pages");
            foreach (var page in pages) json.WriteNumberValue(page);
            json.WriteEndArray();
            json.WriteBase64String("pages_pdf", cut);
        }
        else
        {
            json.WriteNull("pages_pdf");
        }

        json.WriteEndObject();
    }

    /// <summary>null where the PDF cannot be taken apart.</summary>
    private static byte[]? Cut(string path, List<int> pages)
    {
        try
        {
            using var source = PdfReader.Open(path, PdfDocumentOpenMode.Import);
            using var cut = new PdfDocument();
            foreach (var page in pages.Where(p => p >= 1 && p <= source.PageCount)) cut.AddPage(source.Pages[page - 1]);
            var output = new MemoryStream();
            cut.Save(output, closeStream: false);
            return output.ToArray();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return null;
        }
    }
}
