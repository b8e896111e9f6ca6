namespace Extractor.Domain.Parsing;

/// <summary>What a text has where its font does not tell the characters.</summary>
internal static class UntoldLetters
{
    public const char Replacement = '\uFFFD';

    public static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';

    /// <summary>Han of extension A, used in few names; a font whose letters are numbered otherwise gives them as often as any.</summary>
    public static bool IsRare(char c) => c is >= '\u3400' and <= '\u4DBF';

    /// <summary>How many characters of the line are not told. Bullets and ticks of symbol fonts stand by themselves and are not counted.</summary>
    public static int Count(string line)
    {
        var count = 0;
        for (var i = 0; i < line.Length; i++)
            if (line[i] == Replacement || (IsPrivate(line[i]) && IsInWord(line, i))) count++;
        return count;
    }

    /// <summary>Letters or figures, or more private letters, stand on both sides, or in front with nothing but the line's end behind.</summary>
    private static bool IsInWord(string line, int at) =>
        at > 0 && IsText(line[at - 1]) && (at + 1 == line.Length || IsText(line[at + 1]));

    private static bool IsText(char c) => char.IsLetterOrDigit(c) || IsPrivate(c);

    public static bool AreIn(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\uE000', '\uF8FF') || text.ContainsAnyInRange('\u3400', '\u4DBF') || text.Contains(Replacement);
}
