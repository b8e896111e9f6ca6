using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Security;

/// <summary>The standard security handler (ISO 32000-2, 7.6.4).</summary>
internal static class StandardSecurity
{
    public static IDecryptor Open(PdfDictionary encryption, PdfArray? id, string? password) =>
        throw new PdfOpenException(
            PdfOpenFailure.UnsupportedEncryption,
            "The file is encrypted in a way that is not supported. Save it without encryption and try again.");
}
