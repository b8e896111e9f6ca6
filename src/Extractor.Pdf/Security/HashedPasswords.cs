using System.Security.Cryptography;
using System.Text;

namespace Extractor.Pdf.Security;

/// <summary>Revisions 5 and 6: salted hashes and a key that is itself encrypted (ISO 32000-2, 7.6.4.3.3).</summary>
internal sealed class HashedPasswords(EncryptionDictionary encryption) : IPasswordScheme
{
    private const int LongestPassword = 127;
    private const int HashLength = 32;
    private const int SaltLength = 8;
    private const int EntryLength = HashLength + (2 * SaltLength);

    /// <summary>As typed first, for not every writer prepares passwords.</summary>
    public byte[]? FindKey(string password) =>
        KeyOf(password) ?? (PreparedPassword.Of(password) is var prepared && prepared != password ? KeyOf(prepared) : null);

    private byte[]? KeyOf(string password)
    {
        var bytes = Encoding.UTF8.GetBytes(password);
        if (bytes.Length > LongestPassword) bytes = bytes[..LongestPassword];
        return Unwrap(bytes, encryption.User, encryption.UserKey, [])
            ?? Unwrap(bytes, encryption.Owner, encryption.OwnerKey, encryption.User.AsSpan(0, EntryLength));
    }

    private byte[]? Unwrap(byte[] password, byte[] entry, byte[] wrappedKey, ReadOnlySpan<byte> user)
    {
        var validation = entry.AsSpan(HashLength, SaltLength);
        var keySalt = entry.AsSpan(HashLength + SaltLength, SaltLength);
        if (!Hash(password, validation, user).AsSpan(0, HashLength).SequenceEqual(entry.AsSpan(0, HashLength))) return null;
        return AesData.DecryptKey(Hash(password, keySalt, user), wrappedKey.AsSpan(0, HashLength));
    }

    private byte[] Hash(byte[] password, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> user)
    {
        var hash = SHA256.HashData([.. password, .. salt, .. user]);
        return encryption.Revision < 6 ? hash : Harden(hash, password, user);
    }

    /// <summary>Algorithm 2.B: at least 64 rounds of AES and a hash chosen by its result.</summary>
    private static byte[] Harden(byte[] hash, byte[] password, ReadOnlySpan<byte> user)
    {
        for (var round = 0; ; round++)
        {
            byte[] once = [.. password, .. hash, .. user];
            var block = new byte[once.Length * 64];
            for (var i = 0; i < 64; i++) once.CopyTo(block, i * once.Length);
            var mixed = AesData.Encrypt(hash.AsSpan(0, 16), hash.AsSpan(16, 16), block);
            var remainder = 0;
            foreach (var b in mixed.AsSpan(0, 16)) remainder += b;
            hash = (remainder % 3) switch
            {
                0 => SHA256.HashData(mixed),
                1 => SHA384.HashData(mixed),
                _ => SHA512.HashData(mixed),
            };
            if (round >= 63 && mixed[^1] <= round - 31) return hash[..HashLength];
        }
    }
}
