using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Letters that stand together on one baseline, from left to right in their reading frame.</summary>
internal sealed class Word(Letter[] letters, Box box, double baseline, double pointSize)
{
    private string? _text;

    public Letter[] Letters { get; } = letters;

    public Box Box { get; } = box;

    public double Baseline { get; } = baseline;

    public double PointSize { get; } = pointSize;

    public string Text => _text ??= Letters.Length == 1 ? Letters[0].Text : Join(Letters);

    /// <summary>Fonts lie about ascent and descent; the band of a usual glyph does not.</summary>
    public double Top => Baseline - LayoutSettings.Ascent * PointSize;

    public double Bottom => Baseline + LayoutSettings.Descent * PointSize;

    public double CenterY => Baseline - LayoutSettings.HalfHeight * PointSize;

    /// <summary>The height that tells the word's row: another than its own where its text overflows a cell.</summary>
    public double CellY
    {
        get => field > double.MinValue ? field : CenterY;
        init;
    } = double.MinValue;

    public static Word Of(ReadOnlySpan<Letter> letters)
    {
        var first = letters[0];
        var box = first.Box;
        var size = first.PointSize;
        foreach (var letter in letters[1..])
        {
            box = box.Union(letter.Box);
            size = Math.Max(size, letter.PointSize);
        }
        return new Word(letters.ToArray(), box, first.Baseline, size);
    }

    /// <summary>The letters from <paramref name="start"/> up to <paramref name="end"/> as a word of their own.</summary>
    public Word Part(int start, int end) => Of(Letters.AsSpan(start, end - start));

    public override string ToString() => Text;

    private static string Join(Letter[] letters)
    {
        var length = 0;
        foreach (var letter in letters) length += letter.Text.Length;
        return string.Create(length, letters, static (text, letters) =>
        {
            foreach (var letter in letters)
            {
                letter.Text.CopyTo(text);
                text = text[letter.Text.Length..];
            }
        });
    }
}
