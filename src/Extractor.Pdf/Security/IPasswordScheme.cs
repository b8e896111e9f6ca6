namespace Extractor.Pdf.Security;

/// <summary>How a password leads to the key of a file.</summary>
internal interface IPasswordScheme
{
    /// <summary>The key, where the password is the user's or the owner's; null otherwise.</summary>
    byte[]? FindKey(string password);
}
