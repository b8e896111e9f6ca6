using System.Text;
using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Pdf;

namespace Extractor.Verification;

/// <summary>The characters of figures that stand in a place of a page.</summary>
internal sealed class PageFigures
{
    private const LetterTraits Hidden = LetterTraits.Invisible | LetterTraits.Duplicate | LetterTraits.White;

    /// <summary>By the middle of their height.</summary>
    private readonly Letter[] _letters;

    private readonly double[] _middles;

    public PageFigures(PdfPage page)
    {
        _letters = [.. page.Letters.Where(l => (l.Traits & Hidden) == LetterTraits.None && l.Text.Any(IsOfFigure)).OrderBy(l => l.Box.CenterY)];
        _middles = [.. _letters.Select(l => l.Box.CenterY)];
    }

    /// <summary>The digits, points and signs of a text; spaces, thousands separators and words aside.</summary>
    public static string Digits(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsOfFigure(c)) digits.Append(CharacterFolding.Fold(c));
        }

        return digits.ToString();
    }

    /// <summary>What stands in a box, in the order of reading.</summary>
    public string In(Box box)
    {
        var from = Array.BinarySearch(_middles, box.Y0);
        if (from < 0) from = ~from;
        while (from > 0 && _middles[from - 1] >= box.Y0) from--;
        var inside = new List<Letter>();
        for (var i = from; i < _letters.Length && _middles[i] <= box.Y1; i++)
        {
            if (_letters[i].Box.CenterX >= box.X0 && _letters[i].Box.CenterX <= box.X1) inside.Add(_letters[i]);
        }

        return Digits(string.Concat(Read(inside).Select(l => l.Text)));
    }

    /// <summary>Line by line: letters whose middles are less than half a letter apart share one.</summary>
    private static IEnumerable<Letter> Read(List<Letter> letters)
    {
        if (letters.Count < 2) return letters;
        return letters[0].Direction switch
        {
            TextDirection.Down => letters.OrderByDescending(l => Line(l.Box.CenterX, l.PointSize)).ThenBy(l => l.Box.CenterY),
            TextDirection.Up => letters.OrderBy(l => Line(l.Box.CenterX, l.PointSize)).ThenByDescending(l => l.Box.CenterY),
            TextDirection.UpsideDown => letters.OrderByDescending(l => Line(l.Box.CenterY, l.PointSize)).ThenByDescending(l => l.Box.CenterX),
            _ => InLines(letters),
        };
    }

    private static IEnumerable<Letter> InLines(List<Letter> letters)
    {
        var line = new List<Letter>();
        foreach (var letter in letters)
        {
            if (line.Count > 0 && letter.Box.CenterY - line[0].Box.CenterY > letter.PointSize / 2)
            {
                foreach (var read in line.OrderBy(l => l.Box.CenterX)) yield return read;
                line.Clear();
            }

            line.Add(letter);
        }

        foreach (var read in line.OrderBy(l => l.Box.CenterX)) yield return read;
    }

    private static int Line(double position, double size) => (int)Math.Round(position / Math.Max(size, 1));

    private static bool IsOfFigure(char c) => CharacterFolding.Fold(c) is (>= '0' and <= '9') or '.' or '-' or '%';
}
