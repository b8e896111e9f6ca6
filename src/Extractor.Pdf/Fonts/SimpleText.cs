using Extractor.Pdf.Fonts.CMaps;
using Extractor.Pdf.Fonts.Encodings;
using Extractor.Pdf.Fonts.Programs;

namespace Extractor.Pdf.Fonts;

/// <summary>The text of a simple font's codes, from the first source that gives real characters.</summary>
/// <param name="toUnicode">The font's ToUnicode; empty where it has none.</param>
/// <param name="encoding">Glyph names by code.</param>
/// <param name="program">The embedded font file.</param>
/// <param name="isOwnCoded">The codes mean what the font file says (symbolic, no Encoding entry), before any base encoding.</param>
internal sealed class SimpleText(ToUnicodeMap toUnicode, SimpleEncoding encoding, Lazy<IFontProgram?> program, bool isOwnCoded)
{
    public string Of(byte code)
    {
        var written = toUnicode.Text(code);
        if (written is not null && (RealText.Is(written) || !encoding.IsDifference(code)))
        {
            return written;
        }

        var own = isOwnCoded ? ProgramText(program.Value?.GlyphOfCode(code) ?? 0) : null;
        return own ?? encoding.Text(code) ?? written ?? Unnamed(code);
    }

    private string Unnamed(byte code)
    {
        if (encoding.Name(code) is not { } name)
        {
            return "";
        }

        var glyph = program.Value is null ? 0 : Glyph(program.Value, name);
        var text = ProgramText(glyph) ?? encoding.NumericText(code);
        return text ?? (glyph != 0 && program.Value!.IsBlank(glyph) ? "" : SharedStrings.Unknown);
    }

    private string? ProgramText(int glyph) => glyph == 0 ? null : program.Value?.Text(glyph);

    /// <summary>Names that only count the glyphs (g12, glyph12, cid_12) are taken by their word where the file has no such name.</summary>
    private static int Glyph(IFontProgram program, string name)
    {
        var glyph = program.GlyphOfName(name);
        var digits = name.AsSpan().TrimStart("glyphcidnex_").ToString();
        return glyph != 0 || digits.Length == name.Length || !ushort.TryParse(digits, out var number) ? glyph : number;
    }
}
