using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts.Encodings;

/// <summary>The glyph names of a simple font's 256 codes: a base encoding with the font's differences over it.</summary>
internal sealed class SimpleEncoding
{
    private readonly string?[] names;
    private readonly bool isDingbats;

    private SimpleEncoding(string?[] names, bool isDingbats) => (this.names, this.isDingbats) = (names, isDingbats);

    /// <param name="entry">The font's Encoding entry.</param>
    /// <param name="standard">What holds where the entry names no base encoding.</param>
    /// <param name="isDingbats">Names are looked up in the Zapf Dingbats list first.</param>
    public static SimpleEncoding Of(PdfObject? entry, Func<string?[]> standard, bool isDingbats)
    {
        var dictionary = entry as PdfDictionary;
        var baseName = (entry as PdfName)?.Value ?? dictionary?.Name("BaseEncoding");
        var names = (string?[])(NameTables.BaseEncoding(baseName) ?? standard()).Clone();
        Apply(dictionary?.Array("Differences"), names);
        return new SimpleEncoding(names, isDingbats);
    }

    /// <summary>Null where the encoding leaves the code without a glyph.</summary>
    public string? Name(byte code) => names[code] is { } name && name != ".notdef" ? name : null;

    /// <summary>Null where the glyph's name tells no character.</summary>
    public string? Text(byte code) => Name(code) is { } name ? GlyphNames.Text(name, isDingbats) : null;

    private static void Apply(PdfArray? differences, string?[] names)
    {
        var code = 0;
        for (var i = 0; i < (differences?.Count ?? 0); i++)
        {
            switch (differences![i])
            {
                case PdfNumber number:
                    code = number.Integer;
                    break;
                case PdfName name when code is >= 0 and < 256:
                    names[code++] = name.Value;
                    break;
            }
        }
    }
}
