using Extractor.Ocr.Recognition;

namespace Extractor.Ocr.Tests.Recognition;

/// <summary>Lines as the network gives them.</summary>
internal static class Glyphs
{
    /// <param name="unsure">Which characters the network is not sure of.</param>
    public static Glyph[] Of(string text, string unsure = "") =>
        [.. text.Select((c, i) => new Glyph(c.ToString(), (double)i / text.Length, (i + 0.8) / text.Length, unsure.Contains(c) ? 0.5 : 0.99))];

    public static string Text(IEnumerable<Glyph> glyphs) => string.Concat(glyphs.Select(glyph => glyph.Text));
}
