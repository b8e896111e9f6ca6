using System.Security.Cryptography;
using Extractor.Domain;
using Extractor.Pdf;

namespace Extractor;

/// <summary>The stages in order: file → pages → layout → tables → narrative → a <see cref="Disclosure"/>.</summary>
public static class Pipeline
{
    /// <summary>Reads one document.</summary>
    /// <exception cref="PdfOpenException">The file cannot be read at all.</exception>
    public static Disclosure Extract(string path)
    {
        var bytes = File.ReadAllBytes(path);
        using var document = PdfDocument.Open(path);
        var source = new DocumentSource(
            Path.GetFileName(path),
            Convert.ToHexStringLower(SHA256.HashData(bytes)),
            document.NumberOfPages,
            document.Information.Producer,
            document.Information.Title);
        return new Disclosure { Document = source };
    }
}
