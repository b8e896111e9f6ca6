namespace Extractor.Pdf.Objects;

/// <summary>The file behind the objects: follows references and decodes streams.</summary>
internal interface IPdfObjects
{
    /// <summary>What a reference leads to (the null object where to nothing); any other value unchanged.</summary>
    PdfObject Resolve(PdfObject value);

    /// <summary>A stream's bytes, decrypted and with every filter undone as far as possible.</summary>
    ReadOnlyMemory<byte> Decode(PdfStream stream);

    /// <summary>The same, charged as what stays in the memory until the document is read.</summary>
    ReadOnlyMemory<byte> Keep(PdfStream stream) => Decode(stream);
}
