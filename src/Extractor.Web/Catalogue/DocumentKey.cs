namespace Extractor.Web.Catalogue;

/// <summary>How addresses name a document: by the first digits of its hash.</summary>
internal static class DocumentKey
{
    private const int Length = 16;

    public static string Of(string sha256) => sha256[..Math.Min(Length, sha256.Length)];

    public static bool IsKey(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
