using Extractor.Pdf.Content;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Pages;

/// <summary>Reads the document information dictionary (ISO 32000-2, 14.3.3).</summary>
internal static class DocumentInformation
{
    public static PdfInformation Read(PdfDictionary? information) =>
        new(Text(information, "Title"), Text(information, "Author"), Text(information, "Creator"), Text(information, "Producer"));

    private static string? Text(PdfDictionary? information, string key) =>
        information?[key] is PdfString { Bytes.Length: > 0 } text ? ActualText.Decode(text.Bytes) : null;
}
