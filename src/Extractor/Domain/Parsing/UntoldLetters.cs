namespace Extractor.Domain.Parsing;

/// <summary>What a text has where its font does not tell the characters.</summary>
internal static class UntoldLetters
{
    public const char Replacement = '\uFFFD';

    public static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';

    /// <summary>Han of extension A, used in few names; a font whose letters are numbered otherwise gives them as often as any.</summary>
    public static bool IsRare(char c) => c is >= '\u3400' and <= '\u4DBF';

    public static bool AreIn(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\uE000', '\uF8FF') || text.ContainsAnyInRange('\u3400', '\u4DBF') || text.Contains(Replacement);
}
