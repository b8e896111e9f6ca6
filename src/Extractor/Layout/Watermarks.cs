using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Oblique and translucent letters → lines, in the order in which they are painted.</summary>
internal static class Watermarks
{
    public static List<TextLine> Lines(List<Letter> letters, PdfPage page)
    {
        var lines = new List<TextLine>();
        var start = 0;
        for (var i = 1; i <= letters.Count; i++)
        {
            if (i < letters.Count && Follows(letters[i - 1], letters[i])) continue;
            var frame = new ReadingFrame(letters[start].Direction, page.Width, page.Height);
            var part = letters.GetRange(start, i - start).ToArray();
            for (var k = 0; k < part.Length; k++) part[k] = frame.FromPage(part[k]);
            lines.Add(LineBuilder.Line([Word.Of(part)], page.Number, frame));
            start = i;
        }
        return lines;
    }

    private static bool Follows(Letter letter, Letter next) =>
        letter.Direction == next.Direction
        && Math.Abs(next.Box.CenterX - letter.Box.CenterX) < LayoutSettings.NextOfWatermark * letter.PointSize
        && Math.Abs(next.Box.CenterY - letter.Box.CenterY) < LayoutSettings.NextOfWatermark * letter.PointSize;
}
