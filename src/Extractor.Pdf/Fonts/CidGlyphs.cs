using Extractor.Pdf.Fonts.CMaps;
using Extractor.Pdf.Fonts.Programs;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts;

/// <summary>The way from a CID to a glyph of the embedded font file, and what that file tells of the glyph.</summary>
/// <param name="program">The embedded font file.</param>
/// <param name="cidToGlyph">The CIDToGIDMap stream; null for the identity.</param>
internal sealed class CidGlyphs(Lazy<IFontProgram?> program, PdfStream? cidToGlyph)
{
    private readonly Lazy<FontBytes> map = new(() => new FontBytes(cidToGlyph?.Decode() ?? default));

    /// <summary>Null where the file does not tell.</summary>
    public string? Text(uint cid) =>
        program.Value is not { } file ? null
        : file.Collection is { } collection && PredefinedCMaps.TextOf(collection)?.Text(cid) is { } text ? text
        : Glyph(file, cid) is var glyph and not 0 ? file.Text(glyph)
        : null;

    /// <summary>True where the glyph surely leaves no mark.</summary>
    public bool IsBlank(uint cid) => program.Value is { } file && file.IsBlank(Glyph(file, cid));

    private int Glyph(IFontProgram file, uint cid) => cidToGlyph is null ? file.GlyphOfCid(cid) : map.Value.U16(2L * cid);
}
