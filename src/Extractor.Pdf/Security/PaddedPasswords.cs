using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Extractor.Pdf.Security;

/// <summary>Revisions 2 to 4: passwords filled up to 32 bytes, MD5 and RC4 (ISO 32000-2, 7.6.4.3.2 and 7.6.4.4).</summary>
internal sealed class PaddedPasswords(EncryptionDictionary encryption) : IPasswordScheme
{
    private const int Rounds = 50;
    private const int Gbk = 936;

    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>Other letters than Latin ones are not provided for; writers put the bytes of UTF-8, or of GBK on Chinese systems.</summary>
    public byte[]? FindKey(string password)
    {
        Encoding[] encodings = Ascii.IsValid(password)
            ? [Encoding.Latin1] : [Encoding.Latin1, Encoding.UTF8, CodePagesEncodingProvider.Instance.GetEncoding(Gbk)!];
        return encodings.Select(encoding => FindKey(Pad(encoding.GetBytes(password)))).FirstOrDefault(key => key is not null);
    }

    private byte[]? FindKey(byte[] padded) => KeyOfUser(padded) ?? KeyOfUser(UserPasswordOf(padded));

    private static byte[] Pad(ReadOnlySpan<byte> password)
    {
        byte[] all = [.. password, .. Padding];
        return all[..Padding.Length];
    }

    private byte[]? KeyOfUser(byte[] padded)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        hash.AppendData(padded);
        hash.AppendData(encryption.Owner.AsSpan(0, 32));
        Span<byte> permissions = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(permissions, encryption.Permissions);
        hash.AppendData(permissions);
        hash.AppendData(encryption.Id);
        if (encryption is { Revision: >= 4, EncryptsMetadata: false }) hash.AppendData([0xFF, 0xFF, 0xFF, 0xFF]);
        var key = Repeat(hash.GetHashAndReset());
        return Opens(key) ? key : null;
    }

    private byte[] Repeat(byte[] digest)
    {
        for (var i = 0; i < Rounds && encryption.Revision >= 3; i++) digest = MD5.HashData(digest.AsSpan(0, encryption.KeyLength));
        return digest[..encryption.KeyLength];
    }

    private bool Opens(byte[] key)
    {
        if (encryption.Revision < 3) return Rc4.Apply(key, Padding).AsSpan().SequenceEqual(encryption.User.AsSpan(0, 32));
        var expected = MD5.HashData([.. Padding, .. encryption.Id]);
        for (var i = 0; i < 20; i++) expected = Rc4.Apply(Mixed(key, i), expected);
        return expected.AsSpan().SequenceEqual(encryption.User.AsSpan(0, 16));
    }

    private byte[] UserPasswordOf(byte[] paddedOwner)
    {
        var key = Repeat(MD5.HashData(paddedOwner));
        var password = encryption.Owner[..32];
        if (encryption.Revision < 3) return Rc4.Apply(key, password);
        for (var i = 19; i >= 0; i--) password = Rc4.Apply(Mixed(key, i), password);
        return password;
    }

    private static byte[] Mixed(byte[] key, int round) => Array.ConvertAll(key, b => (byte)(b ^ round));
}
