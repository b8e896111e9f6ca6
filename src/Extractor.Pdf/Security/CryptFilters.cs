using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Security;

/// <summary>Which method holds for streams, for strings, and for a filter by name (ISO 32000-2, 7.6.6).</summary>
internal sealed class CryptFilters
{
    private readonly PdfDictionary? _filters;

    public CryptFilters(PdfDictionary encryption, int version)
    {
        if (version < 4)
        {
            Streams = Strings = CryptMethod.Rc4;
            return;
        }

        _filters = encryption.Dictionary("CF");
        Streams = ByName(encryption.Name("StmF"));
        Strings = ByName(encryption.Name("StrF"));
    }

    public CryptMethod Streams { get; }

    public CryptMethod Strings { get; }

    /// <summary>No name, or Identity, leaves data as it is.</summary>
    public CryptMethod ByName(string? name) => name is null or "Identity"
        ? CryptMethod.None
        : _filters?.Dictionary(name)?.Name("CFM") switch
        {
            "V2" => CryptMethod.Rc4,
            "AESV2" => CryptMethod.Aes128,
            "AESV3" => CryptMethod.Aes256,
            _ => CryptMethod.None,
        };
}
