using Extractor.Ocr.Recognition;

namespace Extractor.Ocr.Tests.Recognition;

/// <summary>Lines as the network gives them.</summary>
internal static class Glyphs
{
    /// <param name="unsure">Which characters the network is not sure of.</param>
    public static RecognizedGlyph[] Of(string text, string unsure = "") =>
        [.. text.Select((c, i) => new RecognizedGlyph(c.ToString(), (double)i / text.Length, (i + 0.8) / text.Length, unsure.Contains(c) ? 0.5 : 0.99))];

    public static string Text(IEnumerable<RecognizedGlyph> glyphs) => string.Concat(glyphs.Select(glyph => glyph.Text));
}
