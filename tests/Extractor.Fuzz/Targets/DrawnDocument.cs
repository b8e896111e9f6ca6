using System.Globalization;
using System.Text;
using Extractor.Pdf;

namespace Extractor.Fuzz.Targets;

/// <summary>Pages that lines of text describe, as <see cref="LayoutTarget"/> says.</summary>
internal sealed class DrawnDocument : IPdfDocument
{
    private const double Width = 600;
    private const double Height = 800;
    private const int MostPages = 8;
    private const int MostPageItems = 4000;

    private static readonly FontDetails Font = new("SimSun", false, false);

    private readonly List<(List<Letter> Letters, List<Ruling> Rulings)> _pages = [([], [])];

    public DrawnDocument(byte[] input)
    {
        foreach (var line in Encoding.UTF8.GetString(input).Split('\n')) Draw(line.Split(' ', 5));
    }

    public int NumberOfPages => _pages.Count;

    public PdfInformation Information { get; } = new(null, null, null, null);

    public IReadOnlyList<PdfProblem> Problems => [];

    public PdfPage GetPage(int number) =>
        new() { Number = number, Width = Width, Height = Height, Letters = _pages[number - 1].Letters, Rulings = _pages[number - 1].Rulings };

    public void ThrowIfOutOfTime()
    {
    }

    public void Dispose()
    {
    }

    private void Draw(string[] parts)
    {
        if (parts is ["p", ..] && _pages.Count < MostPages) _pages.Add(([], []));
        if (parts.Length < 5 || Number(parts[1]) is not { } x || Number(parts[2]) is not { } y || Number(parts[3]) is not { } third) return;
        var (letters, rulings) = _pages[^1];
        if (letters.Count + rulings.Count > MostPageItems) return;
        if (parts[0] is "t") Across(x, y, third, parts[4]);
        if (parts[0] is "d") Down(x, y, third, parts[4]);
        if (parts[0] is "l" && Number(parts[4]) is { } fourth)
            rulings.Add(new Ruling(new Box(Math.Min(x, third), Math.Min(y, fourth), Math.Max(x, third), Math.Max(y, fourth)), RulingKind.Stroke));
    }

    /// <summary>The reader gives no page a coordinate beyond these.</summary>
    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 100_000 ? number : null;

    private void Across(double x, double baseline, double size, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var advance = rune.IsAscii ? size / 2 : size;
            if (rune.Value != ' ') Set(rune, new Box(x, baseline - (0.85 * size), x + advance, baseline + (0.15 * size)), baseline, size,
                TextDirection.LeftToRight);
            x += advance;
        }
    }

    private void Down(double baseline, double y, double size, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            Set(rune, new Box(baseline - (0.15 * size), y, baseline + (0.85 * size), y + size), baseline, size, TextDirection.Down);
            y += size;
        }
    }

    private void Set(Rune rune, Box box, double baseline, double size, TextDirection direction)
    {
        if (size > 0) _pages[^1].Letters.Add(new Letter(rune.ToString(), box, baseline, size, Font, direction));
    }
}
