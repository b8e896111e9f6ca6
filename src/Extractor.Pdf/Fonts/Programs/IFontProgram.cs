namespace Extractor.Pdf.Fonts.Programs;

/// <summary>What an embedded font file tells of its glyphs, asked only where the PDF itself does not tell.</summary>
internal interface IFontProgram
{
    /// <summary>The file's own encoding, glyph names by code; null where it has none.</summary>
    IReadOnlyList<string?>? Encoding { get; }

    /// <summary>The character collection of a CID-keyed program, such as Adobe-GB1; null otherwise.</summary>
    string? Collection { get; }

    /// <summary>The glyph that a one-byte code selects by the file's tables; 0 for none.</summary>
    int GlyphOfCode(byte code);

    /// <summary>The glyph of a name; 0 for none.</summary>
    int GlyphOfName(string name);

    /// <summary>The glyph of a CID, where the PDF has no map of its own.</summary>
    int GlyphOfCid(uint cid);

    /// <summary>Null where the file does not tell the glyph's character.</summary>
    string? Text(int glyph);

    /// <summary>True where the glyph surely leaves no mark.</summary>
    bool IsBlank(int glyph);
}
