using System.Security.Cryptography;

namespace Extractor.Pdf.Security;

/// <summary>AES in CBC mode as PDF uses it: the initial vector in front, padded at the end (ISO 32000-2, 7.6.3.1).</summary>
internal static class AesData
{
    private const int BlockLength = 16;

    /// <summary>Data that is cut short or padded wrongly is decrypted as far as it goes.</summary>
    public static byte[] Decrypt(byte[] key, ReadOnlySpan<byte> data)
    {
        if (data.Length < 2 * BlockLength) return [];
        var body = data[BlockLength..];
        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(body[..(body.Length / BlockLength * BlockLength)], data[..BlockLength], PaddingMode.None);
        int padding = plain[^1];
        return padding is > 0 and <= BlockLength ? plain[..^padding] : plain;
    }

    /// <summary>A key inside the encryption dictionary: no initial vector, no padding.</summary>
    public static byte[] DecryptKey(byte[] key, ReadOnlySpan<byte> data)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptCbc(data, stackalloc byte[BlockLength], PaddingMode.None);
    }

    public static byte[] Encrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> vector, ReadOnlySpan<byte> data)
    {
        using var aes = Aes.Create();
        aes.Key = key.ToArray();
        return aes.EncryptCbc(data, vector, PaddingMode.None);
    }
}
