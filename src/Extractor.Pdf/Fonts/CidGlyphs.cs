using Extractor.Pdf.Fonts.CMaps;
using Extractor.Pdf.Fonts.Programs;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts;

/// <summary>The way from a CID to a glyph of the embedded font file, and what that file tells of the glyph.</summary>
/// <param name="program">The embedded font file.</param>
/// <param name="cidToGlyph">The CIDToGIDMap stream; null for the identity.</param>
internal sealed class CidGlyphs(Lazy<IFontProgram?> program, PdfStream? cidToGlyph)
{
    /// <summary>A map that reaches the Chinese characters of Unicode is one of Unicode.</summary>
    private const int FirstHan = 0x4E00;

    private readonly Lazy<FontBytes> _map = new(() => new FontBytes(cidToGlyph?.Keep() ?? default));

    /// <summary>Null where the file does not tell.</summary>
    public string? Text(uint cid) =>
        program.Value is not { } file ? null
        : file.Collection is { } collection && PredefinedCMaps.TextOf(collection)?.Text(cid) is { } text ? text
        : Glyph(file, cid) is var glyph and not 0 ? file.Text(glyph)
        : null;

    /// <summary>The CID itself, where the font maps Unicode to glyphs by its CIDToGIDMap; null where it does not.</summary>
    public string? CidAsText(uint cid) =>
        cid > ' ' && _map.Value.Length > 2 * FirstHan && _map.Value.U16(2L * cid) != 0 ? SharedStrings.Character(cid) : null;

    public bool IsEmbedded => program.Value is not null;

    /// <summary>True where the glyph surely leaves a mark.</summary>
    public bool Prints(uint cid) => program.Value is { } file && Glyph(file, cid) is var glyph and not 0 && !file.IsBlank(glyph);

    /// <summary>True where the glyph surely leaves no mark.</summary>
    public bool IsBlank(uint cid) => program.Value is { } file && file.IsBlank(Glyph(file, cid));

    private int Glyph(IFontProgram file, uint cid) => cidToGlyph is null ? file.GlyphOfCid(cid) : _map.Value.U16(2L * cid);
}
