namespace Extractor.Domain.Parsing;

/// <summary>The digits of a printed classification code.</summary>
internal static class ClassificationCodeText
{
    /// <summary>The digits, spaces and cell borders between them dropped; null where anything else is printed (2031-39-99).</summary>
    public static string? Digits(string text)
    {
        var folded = CharacterFolding.Squeeze(text).Replace("|", "", StringComparison.Ordinal);
        return folded.Length > 0 && folded.All(char.IsAsciiDigit) ? folded : null;
    }
}
