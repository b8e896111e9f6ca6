using System.Security.Cryptography;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Security;

/// <summary>Decrypts strings and streams with a file's key, each by the crypt filter that holds for it (ISO 32000-2, 7.6.3 and 7.6.6).</summary>
internal sealed class StandardDecryptor(byte[] key, CryptFilters filters, bool encryptsMetadata) : IDecryptor
{
    private static ReadOnlySpan<byte> AesSalt => "sAlT"u8;

    public byte[] DecryptString(byte[] bytes, int objectNumber, int generation) =>
        Decrypt(filters.Strings, bytes, objectNumber, generation) ?? bytes;

    public ReadOnlyMemory<byte> DecryptStream(PdfStream stream)
    {
        var method = MethodOf(stream.Dictionary);
        return Decrypt(method, stream.Raw.Span, stream.ObjectNumber, stream.Generation) ?? stream.Raw;
    }

    private CryptMethod MethodOf(PdfDictionary stream)
    {
        var filter = stream["Filter"];
        var first = filter is PdfArray { Count: > 0 } array ? array[0] : filter;
        if (first is PdfName { Value: "Crypt" })
        {
            var parameters = stream["DecodeParms"] is PdfArray { Count: > 0 } many ? many[0] : stream["DecodeParms"];
            return filters.ByName((parameters as PdfDictionary)?.Name("Name"));
        }

        return !encryptsMetadata && stream.Name("Type") == "Metadata" ? CryptMethod.None : filters.Streams;
    }

    private byte[]? Decrypt(CryptMethod method, ReadOnlySpan<byte> data, int objectNumber, int generation) => method switch
    {
        CryptMethod.Rc4 => Rc4.Apply(ObjectKey(objectNumber, generation, []), data),
        CryptMethod.Aes128 => AesData.Decrypt(ObjectKey(objectNumber, generation, AesSalt), data),
        CryptMethod.Aes256 => AesData.Decrypt(key, data),
        _ => null,
    };

    private byte[] ObjectKey(int number, int generation, ReadOnlySpan<byte> salt)
    {
        byte[] seed =
        [
            .. key,
            (byte)(number & 0xFF), (byte)((number >> 8) & 0xFF), (byte)((number >> 16) & 0xFF),
            (byte)(generation & 0xFF), (byte)((generation >> 8) & 0xFF),
            .. salt,
        ];
        return MD5.HashData(seed)[..Math.Min(key.Length + 5, 16)];
    }
}
