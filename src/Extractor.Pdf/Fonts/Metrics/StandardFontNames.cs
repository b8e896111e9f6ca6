using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts.Metrics;

/// <summary>The names under which files mean one of the fourteen standard fonts (Arial,Bold for Helvetica-Bold).</summary>
internal static class StandardFontNames
{
    private const int FixedPitchFlag = 1;
    private const int SerifFlag = 2;

    private static readonly (string Alias, string Family)[] Families =
    [
        ("TimesNewRomanPSMT", "Times"), ("TimesNewRomanPS", "Times"), ("TimesNewRomanMT", "Times"), ("TimesNewRoman", "Times"), ("Times", "Times"),
        ("CourierNewPSMT", "Courier"), ("CourierNewPS", "Courier"), ("CourierNew", "Courier"), ("Courier", "Courier"),
        ("ArialMT", "Helvetica"), ("Arial", "Helvetica"), ("Helvetica", "Helvetica"),
    ];

    private static readonly Dictionary<string, (bool Bold, bool Italic)> Styles = new()
    {
        [""] = (false, false),
        ["Roman"] = (false, false),
        ["Regular"] = (false, false),
        ["Bold"] = (true, false),
        ["Italic"] = (false, true),
        ["Oblique"] = (false, true),
        ["BoldItalic"] = (true, true),
        ["BoldOblique"] = (true, true),
    };

    /// <summary>Null for a name that means no standard font.</summary>
    /// <param name="fontName">Without the subset tag.</param>
    public static StandardFont? Find(string fontName)
    {
        var name = fontName.Replace(" ", "", StringComparison.Ordinal);
        if (name is "ZapfDingbats" || name is "Symbol" or "SymbolMT" || name.StartsWith("Symbol,", StringComparison.Ordinal))
        {
            return StandardFont.Named(name == "ZapfDingbats" ? name : "Symbol");
        }

        foreach (var (alias, family) in Families)
        {
            if (name.StartsWith(alias, StringComparison.Ordinal) && Styles.TryGetValue(Style(name[alias.Length..]), out var style))
            {
                return Face(family, style.Bold, style.Italic);
            }
        }

        return null;
    }

    /// <summary>The face whose widths stand in for a font that gives none and is no standard one.</summary>
    public static StandardFont Like(FontDetails details, PdfDictionary? descriptor)
    {
        var flags = descriptor?.Integer("Flags") ?? SerifFlag;
        var family = (flags & FixedPitchFlag) != 0 ? "Courier" : (flags & SerifFlag) != 0 ? "Times" : "Helvetica";
        return Face(family, details.IsBold, details.IsItalic);
    }

    private static string Style(string suffix)
    {
        var style = suffix.TrimStart('-', ',');
        return style.EndsWith("MT", StringComparison.Ordinal) ? style[..^2] : style;
    }

    private static StandardFont Face(string family, bool isBold, bool isItalic)
    {
        var slant = family == "Times" ? "Italic" : "Oblique";
        var style = (isBold ? "Bold" : "") + (isItalic ? slant : "");
        return StandardFont.Named(style.Length > 0 ? $"{family}-{style}" : family == "Times" ? "Times-Roman" : family);
    }
}
