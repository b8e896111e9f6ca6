using Extractor.Pdf.Fonts.CMaps;
using Extractor.Pdf.Fonts.Encodings;
using Extractor.Pdf.Fonts.Programs;

namespace Extractor.Pdf.Fonts;

/// <summary>The text of a simple font's codes, from the first source that gives real characters.</summary>
/// <param name="toUnicode">The font's ToUnicode; empty where it has none.</param>
/// <param name="encoding">Glyph names by code.</param>
/// <param name="program">The embedded font file.</param>
/// <param name="trust">What of the encoding can be believed.</param>
/// <param name="widths">The codes' advances in thousandths of the font size, where names may be false.</param>
internal sealed class SimpleText(
    ToUnicodeMap toUnicode, SimpleEncoding encoding, Lazy<IFontProgram?> program, EncodingTrust trust, double[]? widths = null)
{
    /// <summary>Some glyph of the font cannot be what its code is called: then nothing as wide as a Chinese character is believed of the others.</summary>
    private readonly Lazy<bool> _hasFalseNames = new(() => widths is not null && Enumerable.Range(0, widths.Length).Any(code =>
        encoding.Text((byte)code) is { } text && FalseLatin.IsNamed(text, widths[code]) && !encoding.IsUnicodeName((byte)code)
        && program.Value is { } file && file.GlyphOfCode((byte)code) is var glyph and not 0 && !file.IsBlank(glyph)));

    /// <param name="width">The code's advance in thousandths of the font size.</param>
    public string Of(byte code, double width)
    {
        var written = toUnicode.Text(code);
        if (trust.IsRedrawn && written is not null && FalseLatin.IsRedrawn(written, width))
        {
            return SharedStrings.Unknown;
        }

        if (written is not null && (RealText.Is(written) || (!encoding.IsDifference(code) && !RealText.IsControl(written))))
        {
            return written;
        }

        var own = trust.IsOwnCoded ? ProgramText(program.Value?.GlyphOfCode(code) ?? 0) : null;
        return own ?? Named(code, width) ?? RealText.Printed(written) ?? Unnamed(code);
    }

    private string? Named(byte code, double width) =>
        encoding.Text(code) is not { } text ? null
        : trust.IsDoubtful && IsFalseName(text, code, width) ? ProgramText(program.Value?.GlyphOfCode(code) ?? 0) ?? SharedStrings.Unknown
        : text;

    private bool IsFalseName(string text, byte code, double width) =>
        !encoding.IsUnicodeName(code) && (FalseLatin.IsNamed(text, width) || (FalseLatin.IsEm(width) && _hasFalseNames.Value));

    private string Unnamed(byte code)
    {
        if (program.Value is not { } file)
        {
            return encoding.Name(code) is null ? "" : encoding.NumericText(code) ?? SharedStrings.Unknown;
        }

        var glyph = encoding.Name(code) is { } name ? Glyph(file, name) : file.GlyphOfCode(code);
        return ProgramText(glyph)
            ?? encoding.NumericText(code)
            ?? ((glyph == 0 && encoding.Name(code) is null) || (glyph != 0 && file.IsBlank(glyph)) ? "" : SharedStrings.Unknown);
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
