using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Tests.Layout;

/// <summary>A small page drawn by hand: texts set letter by letter (Han an em wide, the rest half of one), and rulings.</summary>
internal sealed class PageSketch(double width = 600, double height = 800)
{
    private static readonly FontDetails Song = new("SimSun", false, false);

    private readonly List<Letter> _letters = [];
    private readonly List<Ruling> _rulings = [];

    public PageSketch Text(double x, double baseline, string text, double size = 10, LetterTraits traits = LetterTraits.None)
    {
        foreach (var c in text)
        {
            var advance = c < 0x2E80 ? size / 2 : size;
            if (c != ' ') _letters.Add(
                new Letter(c.ToString(), new Box(x, baseline - (0.85 * size), x + advance, baseline + (0.15 * size)), baseline, size, Song,
                TextDirection.LeftToRight, traits));
            x += advance;
        }
        return this;
    }

    /// <summary>Right-aligned at <paramref name="right"/>.</summary>
    public PageSketch Figure(double right, double baseline, string text, double size = 10) =>
        Text(right - (text.Length * size / 2), baseline, text, size);

    /// <summary>Text rotated clockwise, read from top to bottom; <paramref name="y"/> is where it begins.</summary>
    public PageSketch Down(double baseline, double y, string text, double size = 10)
    {
        foreach (var c in text)
        {
            _letters.Add(new Letter(c.ToString(), new Box(baseline - (0.15 * size), y, baseline + (0.85 * size), y + size), baseline, size, Song,
                TextDirection.Down));
            y += size;
        }
        return this;
    }

    public PageSketch Horizontal(double y, double x0, double x1, RulingKind kind = RulingKind.Stroke)
    {
        _rulings.Add(new Ruling(new Box(x0, y - 0.25, x1, y + 0.25), kind));
        return this;
    }

    public PageSketch Vertical(double x, double y0, double y1)
    {
        _rulings.Add(new Ruling(new Box(x - 0.25, y0, x + 0.25, y1), RulingKind.Stroke));
        return this;
    }

    /// <summary>All rulings of a table with these borders.</summary>
    public PageSketch Ruled(double[] xs, double[] ys)
    {
        foreach (var y in ys) Horizontal(y, xs[0], xs[^1]);
        foreach (var x in xs) Vertical(x, ys[0], ys[^1]);
        return this;
    }

    public PdfPage ToPage(int number = 1) =>
        new() { Number = number, Width = width, Height = height, Letters = _letters, Rulings = _rulings };

    public PageLayout Analyze() => PageAnalyzer.Analyze(ToPage());
}
