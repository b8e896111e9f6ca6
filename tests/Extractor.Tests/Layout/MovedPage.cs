using Extractor.Pdf;

namespace Extractor.Tests.Layout;

/// <summary>A page as it would be drawn larger, elsewhere, or turned.</summary>
internal static class MovedPage
{
    public static PdfPage Scaled(PdfPage page, double scale) => Map(
        page with { Width = page.Width * scale, Height = page.Height * scale },
        b => new Box(b.X0 * scale, b.Y0 * scale, b.X1 * scale, b.Y1 * scale),
        l => l with { Baseline = l.Baseline * scale, PointSize = l.PointSize * scale });

    public static PdfPage Shifted(PdfPage page, double x, double y) => Map(
        page,
        b => new Box(b.X0 + x, b.Y0 + y, b.X1 + x, b.Y1 + y),
        l => l with { Baseline = l.Baseline + (l.Direction is TextDirection.Down or TextDirection.Up ? x : y) });

    /// <summary>By a quarter, clockwise.</summary>
    public static PdfPage Turned(PdfPage page) => Map(
        page with { Width = page.Height, Height = page.Width },
        b => new Box(page.Height - b.Y1, b.X0, page.Height - b.Y0, b.X1),
        l => l with
        {
            Direction = Turned(l.Direction),
            Baseline = l.Direction is TextDirection.LeftToRight or TextDirection.UpsideDown
            ? page.Height - l.Baseline : l.Baseline
        });

    private static TextDirection Turned(TextDirection direction) => direction switch
    {
        TextDirection.LeftToRight => TextDirection.Down,
        TextDirection.Down => TextDirection.UpsideDown,
        TextDirection.UpsideDown => TextDirection.Up,
        TextDirection.Up => TextDirection.LeftToRight,
        _ => direction,
    };

    private static PdfPage Map(PdfPage page, Func<Box, Box> box, Func<Letter, Letter> letter) => page with
    {
        Letters = [.. page.Letters.Select(l => letter(l) with { Box = box(l.Box) })],
        Rulings = [.. page.Rulings.Select(r => r with { Box = box(r.Box) })],
        Images = [.. page.Images.Select(i => i with { Box = box(i.Box) })],
        Shapes = [.. page.Shapes.Select(box)],
    };
}
