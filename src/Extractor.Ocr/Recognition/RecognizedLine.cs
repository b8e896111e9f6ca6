using Extractor.Ocr.Scans;

namespace Extractor.Ocr.Recognition;

/// <summary>A piece of text on one line: its characters, and each one's extent along the line, in the sheet's samples.</summary>
/// <param name="Ink">Around the ink of the whole piece.</param>
/// <param name="Extents">From where to where each glyph reaches.</param>
/// <param name="Size">The type size, in samples.</param>
/// <param name="Baseline">Where the letters stand, in samples from the top.</param>
internal sealed record RecognizedLine(PixelBox Ink, IReadOnlyList<RecognizedGlyph> Glyphs, IReadOnlyList<(double From, double To)> Extents, double Size,
    double Baseline, string? Alternative = null)
{
    public string Text => string.Concat(Glyphs.Select(glyph => glyph.Text));
}
