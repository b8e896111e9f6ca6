using Extractor.Pdf;
using Extractor.Pdf.Content;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using Letter = Extractor.Pdf.Letter;

namespace Extractor.PdfPig;

/// <summary>Turns PdfPig's page, whose Y runs up from the bottom, into ours, whose Y runs down from the top. Used again for page after page.</summary>
/// <param name="most">Letters, rulings and images that are kept of one page, each.</param>
internal sealed class PageConverter(int most)
{
    /// <summary>A component of a colour from here on shows as white, as in the other reader.</summary>
    private const double NearlyFull = 0.97;

    private readonly PageCanvas _canvas = new();
    private readonly PathBuilder _path = new();
    private readonly Dictionary<(string Name, bool IsBold, bool IsItalic), Extractor.Pdf.FontDetails> _fonts = [];
    private double _height;

    /// <param name="page">As read without cutting at clips.</param>
    /// <param name="cut">The same page read with it, for its paths; null where letters alone are wanted.</param>
    public PdfPage Convert(Page page, Page? cut)
    {
        _height = page.Height;
        _canvas.Begin(new Box(0, 0, page.Width, page.Height), most);
        AddLetters(page.Letters);
        foreach (var path in cut?.Paths ?? []) AddPath(path);
        foreach (var image in page.GetImages())
            _canvas.Add(new PlacedImage(BoxOf(image.BoundingBox), image.WidthInSamples, image.HeightInSamples), _canvas.Area);
        return new PdfPage
        {
            Number = page.Number,
            Width = page.Width,
            Height = page.Height,
            Rotation = page.Rotation.Value,
            Letters = _canvas.TakeLetters(),
            Rulings = _canvas.TakeRulings(),
            Images = _canvas.TakeImages(),
            Shapes = _canvas.TakeShapes(),
            Problems = _canvas.IsOverfull
                ? [new PdfProblem("page-too-large", "the page paints more than can be real; the rest is left out", page.Number)]
                : [],
        };
    }

    private void AddLetters(IReadOnlyList<UglyToad.PdfPig.Content.Letter> letters)
    {
        var sequence = -1;
        foreach (var letter in letters)
        {
            if (letter.TextSequence != sequence) _canvas.BeginString();
            sequence = letter.TextSequence;
            if (string.IsNullOrWhiteSpace(letter.Value) && letter.Value is { Length: > 0 }) continue;
            _canvas.Add(Of(letter), _canvas.Area);
        }
    }

    private Letter Of(UglyToad.PdfPig.Content.Letter letter)
    {
        var direction = DirectionOf(letter);
        var start = letter.StartBaseLine;
        var traits = LetterTraits.None;
        if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip) traits |= LetterTraits.Invisible;
        if (IsWhite(letter.Color)) traits |= LetterTraits.White;
        return new Letter(
            string.IsNullOrEmpty(letter.Value) ? "\uFFFD" : letter.Value,
            BoxOf(letter.GlyphRectangleLoose),
            direction is TextDirection.Up or TextDirection.Down ? start.X : _height - start.Y,
            letter.PointSize,
            FontOf(letter.FontDetails),
            direction,
            traits);
    }

    private static TextDirection DirectionOf(UglyToad.PdfPig.Content.Letter letter)
    {
        const double slant = 0.02;
        var (dx, dy) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        if (dx == 0 && dy == 0)
            return letter.TextOrientation == TextOrientation.Horizontal ? TextDirection.LeftToRight : TextDirection.Oblique;
        if (Math.Abs(dy) <= slant * Math.Abs(dx)) return dx > 0 ? TextDirection.LeftToRight : TextDirection.UpsideDown;
        if (Math.Abs(dx) <= slant * Math.Abs(dy)) return dy > 0 ? TextDirection.Up : TextDirection.Down;
        return TextDirection.Oblique;
    }

    private Extractor.Pdf.FontDetails FontOf(UglyToad.PdfPig.PdfFonts.FontDetails font)
    {
        var key = (font.Name ?? "", font.IsBold, font.IsItalic);
        if (!_fonts.TryGetValue(key, out var details))
        {
            var name = key.Item1;
            var tag = name.IndexOf('+', StringComparison.Ordinal) == 6 ? name[7..] : name;
            _fonts[key] = details = new Extractor.Pdf.FontDetails(tag, font.IsBold, font.IsItalic);
        }

        return details;
    }

    private void AddPath(PdfPath path)
    {
        if (path.IsClipping && !path.IsFilled && !path.IsStroked) return;
        _path.Clear();
        foreach (var part in path) AddPart(part);
        if (path.IsFilled)
        {
            if (!IsWhite(path.FillColor)) _canvas.Rulings.Fill(_path.Points, _canvas.Area);
            else if (_path.IsRectangle()) _canvas.Rulings.Cover(_path.Bounds(), _canvas.Area);
        }

        if (path.IsStroked && !IsWhite(path.StrokeColor)) _canvas.Rulings.Stroke(_path.Points, path.LineWidth, _canvas.Area);
    }

    private void AddPart(PdfSubpath part)
    {
        foreach (var command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move: _path.Move(Matrix.Identity, move.Location.X, _height - move.Location.Y); break;
                case PdfSubpath.Line line: _path.Line(Matrix.Identity, line.To.X, _height - line.To.Y); break;
                case PdfSubpath.BezierCurve curve: _path.Curve(Matrix.Identity, curve.EndPoint.X, _height - curve.EndPoint.Y); break;
                case PdfSubpath.Close: _path.Close(); break;
            }
        }
    }

    private static bool IsWhite(IColor? color)
    {
        if (color is null) return false;
        try
        {
            var (r, g, b) = color.ToRGBValues();
            return r >= NearlyFull && g >= NearlyFull && b >= NearlyFull;
        }
        catch (InvalidOperationException)
        {
            return false; // a pattern has no one colour
        }
    }

    /// <summary>The upright box around a rectangle that may be turned.</summary>
    private Box BoxOf(PdfRectangle rectangle)
    {
        var (a, b, c, d) = (rectangle.TopLeft, rectangle.TopRight, rectangle.BottomLeft, rectangle.BottomRight);
        var (x0, x1) = (Math.Min(Math.Min(a.X, b.X), Math.Min(c.X, d.X)), Math.Max(Math.Max(a.X, b.X), Math.Max(c.X, d.X)));
        var (y0, y1) = (Math.Min(Math.Min(a.Y, b.Y), Math.Min(c.Y, d.Y)), Math.Max(Math.Max(a.Y, b.Y), Math.Max(c.Y, d.Y)));
        return new Box(x0, _height - y1, x1, _height - y0);
    }
}
