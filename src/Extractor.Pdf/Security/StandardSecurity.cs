using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Security;

/// <summary>The standard security handler (ISO 32000-2, 7.6.4): opens a file with the empty password or the one given.</summary>
internal static class StandardSecurity
{
    /// <exception cref="PdfOpenException">Another handler, or a password that is missing or wrong.</exception>
    public static IDecryptor Open(PdfDictionary dictionary, PdfArray? id, string? password)
    {
        if (EncryptionDictionary.Read(dictionary, id) is not { } encryption) throw Unsupported();
        IPasswordScheme scheme = encryption.Revision >= 5 ? new HashedPasswords(encryption) : new PaddedPasswords(encryption);
        var key = scheme.FindKey("") ?? (password is null ? null : scheme.FindKey(password));
        if (key is null) throw PasswordNeeded(password);
        return new StandardDecryptor(key, new CryptFilters(dictionary, encryption.Version), encryption.EncryptsMetadata);
    }

    private static PdfOpenException Unsupported() => new(
        PdfOpenFailure.UnsupportedEncryption,
        "The file is encrypted in a way that is not supported. Save it without encryption and try again.");

    private static PdfOpenException PasswordNeeded(string? password) => new(
        PdfOpenFailure.PasswordNeeded,
        password is null
            ? "The file can be opened with a password only. Give the password, or save the file without one."
            : "The password does not open the file. Check it, or save the file without a password.");
}
