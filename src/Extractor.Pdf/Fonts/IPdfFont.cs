namespace Extractor.Pdf.Fonts;

/// <summary>A font as the text operators see it: cuts a string into codes and tells each code's text and advance.</summary>
internal interface IPdfFont
{
    FontDetails Details { get; }

    /// <summary>Vertical writing mode (an Identity-V or other -V CMap).</summary>
    bool IsVertical { get; }

    /// <summary>Top of the letters over the baseline, in thousandths of the font size (positive).</summary>
    double Ascent { get; }

    /// <summary>Bottom of the letters, in thousandths of the font size (negative below the baseline).</summary>
    double Descent { get; }

    /// <summary>Type3 only: the font matrix's scale in place of 1/1000; 0.001 for every other font.</summary>
    double GlyphScale { get; }

    /// <summary>Cuts the next code off a string: how many bytes it takes (at least 1), and its glyph.</summary>
    int Next(ReadOnlySpan<byte> text, out Glyph glyph);
}

/// <summary>One code of a font; cached by the font, so that reading a code allocates nothing.</summary>
/// <param name="Text">Unicode text; empty where the code prints nothing; U+FFFD where nothing in the file tells.</param>
/// <param name="Width">Horizontal advance in glyph space (thousandths for all but Type3).</param>
/// <param name="IsWordSpace">The single-byte code 32, to which word spacing applies.</param>
/// <param name="VerticalAdvance">Vertical mode only: the advance downwards as the font gives it (negative), glyph space.</param>
/// <param name="OriginX">Vertical mode only: the position vector.</param>
internal sealed record Glyph(
    int Code,
    string Text,
    double Width,
    bool IsWordSpace,
    double VerticalAdvance = -1000,
    double OriginX = 0,
    double OriginY = 880);
