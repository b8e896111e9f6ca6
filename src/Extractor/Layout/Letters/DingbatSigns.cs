using Extractor.Pdf;

namespace Extractor.Layout.Letters;

/// <summary>
/// Ticks, boxes and bullets of Microsoft's Wingdings fonts, which a PDF names by private-use codes (U+F000 and the font's
/// own code), read as the Unicode signs that look like them.
/// </summary>
internal static class DingbatSigns
{
    private const string Wingdings = "lmnopqrstuv\u009F\u00A1\u00A7\u00A8\u00D8\u00E0\u00E8\u00FB\u00FC\u00FD\u00FE";

    private const string WingdingsRead = "●❍■□❐❑❒⧫◆◆❖•○▪◻➢→➔✗✓☒☑";

    private const string Wingdings2 = "OPQRST\u0097\u00A2\u00A3";

    private const string Wingdings2Read = "✗✓☒☑☒☒●■□";

    /// <summary>The letter itself where it is none of them.</summary>
    public static Letter Read(Letter letter)
    {
        if (letter.Text is not [>= '\uF020' and <= '\uF0FF'] || !letter.Font.Name.StartsWith("Wingdings", StringComparison.Ordinal)) return letter;
        var (codes, signs) = Family(letter.Font.Name) switch
        {
            "Wingdings" => (Wingdings, WingdingsRead),
            "Wingdings2" => (Wingdings2, Wingdings2Read),
            _ => ("", ""),
        };
        var at = codes.IndexOf((char)(letter.Text[0] & 0xFF));
        return at < 0 ? letter : letter with { Text = signs[at].ToString() };
    }

    /// <summary>The name without spaces and without the style behind a hyphen or comma; each font of the family has signs of its own.</summary>
    private static string Family(string name)
    {
        var style = name.AsSpan().IndexOfAny('-', ',');
        if (style >= 0 && name.AsSpan(style).IndexOfAnyInRange('0', '9') >= 0) return name;
        return (style < 0 ? name : name[..style]).Replace(" ", "", StringComparison.Ordinal);
    }
}
