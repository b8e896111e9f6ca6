using Extractor.Ocr.Recognition;
using Extractor.Pdf;

namespace Extractor.Ocr;

/// <summary>What was read of a sheet → letters and rulings in points of the page, as if the page had text.</summary>
internal sealed class SheetOnPage(RecognizedSheet sheet)
{
    private const double PointsPerInch = 72;

    /// <summary>A letter's box around its baseline, in sizes, as fonts have it.</summary>
    private const double Ascent = 0.86;
    private const double Descent = 0.14;

    private static readonly FontDetails Font = new("recognised", IsBold: false, IsItalic: false);

    private readonly double _scale = PointsPerInch / sheet.DotsPerInch;

    public IEnumerable<Letter> Letters() => sheet.Lines.SelectMany(LettersOf);

    public IEnumerable<Ruling> Rulings() => sheet.Rulings.Select(line =>
    {
        var half = line.Thickness / 2;
        return new Ruling(
            line.IsHorizontal ? ToPage(line.From, line.Position - half, line.To, line.Position + half)
                : ToPage(line.Position - half, line.From, line.Position + half, line.To),
            RulingKind.Stroke);
    });

    public PageRecognition Recognition() => new([.. sheet.Lines.Select(line => new RecognizedRun(
        ToPage(line.Ink.Left, line.Ink.Top, line.Ink.Right, line.Ink.Bottom), line.Text, [.. line.Glyphs.Select(glyph => Math.Round(glyph.Confidence, 3))],
            line.Alternative))]);

    private IEnumerable<Letter> LettersOf(RecognizedLine line)
    {
        for (var i = 0; i < line.Glyphs.Count; i++)
        {
            var (from, to) = line.Extents[i];
            var box = ToPage(from, line.Baseline - (Ascent * line.Size), to, line.Baseline + (Descent * line.Size));
            yield return new Letter(line.Glyphs[i].Text, box, Baseline(line.Baseline), Math.Round(line.Size * _scale, 1), Font, Direction);
        }
    }

    private TextDirection Direction => sheet.Quarters switch
    {
        1 => TextDirection.Up,
        2 => TextDirection.UpsideDown,
        3 => TextDirection.Down,
        _ => TextDirection.LeftToRight,
    };

    private double Baseline(double y) => _scale * sheet.Quarters switch
    {
        1 => y,
        2 => sheet.Height - y,
        3 => sheet.Height - y,
        _ => y,
    };

    /// <summary>Turned back as the page shows it.</summary>
    private Box ToPage(double x0, double y0, double x1, double y1) => sheet.Quarters switch
    {
        1 => new Box(y0 * _scale, (sheet.Width - x1) * _scale, y1 * _scale, (sheet.Width - x0) * _scale),
        2 => new Box((sheet.Width - x1) * _scale, (sheet.Height - y1) * _scale, (sheet.Width - x0) * _scale, (sheet.Height - y0) * _scale),
        3 => new Box((sheet.Height - y1) * _scale, x0 * _scale, (sheet.Height - y0) * _scale, x1 * _scale),
        _ => new Box(x0 * _scale, y0 * _scale, x1 * _scale, y1 * _scale),
    };
}
