using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Security;

/// <summary>Undoes the encryption of a document whose password is known.</summary>
internal interface IDecryptor
{
    byte[] DecryptString(byte[] bytes, int objectNumber, int generation);

    ReadOnlyMemory<byte> DecryptStream(PdfStream stream);
}
