namespace Extractor.Cli.Outputs;

/// <summary>How many columns of a terminal a text takes: two for a Chinese character and its punctuation.</summary>
internal static class DisplayWidth
{
    public static int Of(string text) => text.EnumerateRunes().Sum(r => IsWide(r.Value) ? 2 : 1);

    public static string Pad(string text, int width, bool toRight)
    {
        var padding = new string(' ', Math.Max(0, width - Of(text)));
        return toRight ? padding + text : text + padding;
    }

    /// <remarks>The wide and full-width blocks of Unicode's East Asian Width (UAX #11) that these documents use.</remarks>
    private static bool IsWide(int rune) => rune is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD);
}
