using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts.Encodings;

/// <summary>The glyph names of a simple font's 256 codes: a base encoding with the font's differences over it.</summary>
internal sealed class SimpleEncoding
{
    private readonly Lazy<IReadOnlyList<string?>> _names;
    private readonly string?[] _differences = new string?[256];
    private readonly List<int> _starts = [];
    private readonly bool _isDingbats;
    private readonly Lazy<int> _numericBase;

    private SimpleEncoding(Func<IReadOnlyList<string?>> names, PdfArray? differences, bool isDingbats)
    {
        _names = new(names);
        _isDingbats = isDingbats;
        Apply(differences);
        _numericBase = new(() => NumericGlyphNames.Base(_starts, _differences.OfType<string>().ToList()));
    }

    /// <param name="entry">The font's Encoding entry.</param>
    /// <param name="standard">What holds where the entry names no base encoding; asked only when a code needs it.</param>
    /// <param name="isDingbats">Names are looked up in the Zapf Dingbats list first.</param>
    public static SimpleEncoding Of(PdfObject? entry, Func<IReadOnlyList<string?>> standard, bool isDingbats)
    {
        var dictionary = entry as PdfDictionary;
        var baseName = (entry as PdfName)?.Value ?? dictionary?.Name("BaseEncoding");
        return new SimpleEncoding(() => NameTables.BaseEncoding(baseName) ?? standard(), dictionary?.Array("Differences"), isDingbats);
    }

    /// <summary>Null where the encoding leaves the code without a glyph.</summary>
    public string? Name(byte code) => (_differences[code] ?? _names.Value[code]) is { } name && name != ".notdef" ? name : null;

    /// <summary>Null where the glyph's name tells no character.</summary>
    public string? Text(byte code) => Name(code) is { } name ? GlyphNames.Text(name, _isDingbats) : null;

    /// <summary>The text of a name that is the character's number, in a font that names all its glyphs so.</summary>
    public string? NumericText(byte code) =>
        Name(code) is { } name && _numericBase.Value > 0 ? NumericGlyphNames.Text(name, _numericBase.Value) : null;

    /// <summary>True where the glyph's name is its character's number (uni5143).</summary>
    public bool IsUnicodeName(byte code) => Name(code)?.StartsWith("uni", StringComparison.Ordinal) == true;

    /// <summary>True where the font itself names the code's glyph.</summary>
    public bool IsDifference(byte code) => _differences[code] is not null;

    private void Apply(PdfArray? array)
    {
        var code = 0;
        for (var i = 0; i < (array?.Count ?? 0); i++)
        {
            switch (array![i])
            {
                case PdfNumber number:
                    code = number.Integer;
                    _starts.Add(code);
                    break;
                case PdfName name when code is >= 0 and < 256:
                    _differences[code++] = name.Value;
                    break;
            }
        }
    }
}
