using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Security;

/// <summary>The entries of the standard security handler's dictionary that a key is made from (ISO 32000-2, table 21).</summary>
internal sealed class EncryptionDictionary
{
    private EncryptionDictionary(PdfDictionary dictionary, byte[] id)
    {
        Version = dictionary.Integer("V") ?? 0;
        Revision = dictionary.Integer("R") ?? 0;
        KeyLength = KeyLengthOf(dictionary, Version);
        Owner = Bytes(dictionary, "O");
        User = Bytes(dictionary, "U");
        OwnerKey = Bytes(dictionary, "OE");
        UserKey = Bytes(dictionary, "UE");
        Permissions = unchecked((uint)(long)(dictionary.Number("P") ?? 0));
        EncryptsMetadata = dictionary["EncryptMetadata"] is not PdfBoolean { Value: false };
        Id = id;
    }

    public int Version { get; }

    public int Revision { get; }

    /// <summary>Bytes.</summary>
    public int KeyLength { get; }

    public byte[] Owner { get; }

    public byte[] User { get; }

    public byte[] OwnerKey { get; }

    public byte[] UserKey { get; }

    public uint Permissions { get; }

    public bool EncryptsMetadata { get; }

    /// <summary>The first part of the file's identifier.</summary>
    public byte[] Id { get; }

    /// <summary>Null for a handler or a revision that the standard does not describe.</summary>
    public static EncryptionDictionary? Read(PdfDictionary dictionary, PdfArray? id)
    {
        if (dictionary.Name("Filter") is not (null or "Standard")) return null;
        var read = new EncryptionDictionary(dictionary, id is { Count: > 0 } && id[0] is PdfString first ? first.Bytes : []);
        var isKnown = read.Version is 1 or 2 or 4 or 5 && read.Revision is >= 2 and <= 6;
        var isWhole = read.Revision < 5
            ? read.Owner.Length >= 32 && read.User.Length >= 32
            : read.Owner.Length >= 48 && read.User.Length >= 48 && read.OwnerKey.Length >= 32 && read.UserKey.Length >= 32;
        return isKnown && isWhole ? read : null;
    }

    private static int KeyLengthOf(PdfDictionary dictionary, int version)
    {
        if (version == 1) return 5;
        var bits = dictionary.Integer("Length") ?? (version == 4 ? 128 : 40);
        if (bits is > 0 and < 40) bits *= 8;
        return Math.Clamp(bits / 8, 5, 16);
    }

    private static byte[] Bytes(PdfDictionary dictionary, string key) => (dictionary[key] as PdfString)?.Bytes ?? [];
}
