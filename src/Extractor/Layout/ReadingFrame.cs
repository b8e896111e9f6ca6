using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Page coordinates turned so that text of one direction reads from left to right, and back again.</summary>
/// <param name="Width">The page's width as it is shown, in points.</param>
internal readonly record struct ReadingFrame(TextDirection Direction, double Width, double Height)
{
    /// <summary>How far a line can reach in this frame.</summary>
    public double FrameWidth => Direction is TextDirection.Down or TextDirection.Up or TextDirection.Vertical ? Height : Width;

    public double FrameHeight => Direction is TextDirection.Down or TextDirection.Up or TextDirection.Vertical ? Width : Height;

    public Box FromPage(Box b) => Direction switch
    {
        TextDirection.Down or TextDirection.Vertical => new(b.Y0, Width - b.X1, b.Y1, Width - b.X0),
        TextDirection.Up => new(Height - b.Y1, b.X0, Height - b.Y0, b.X1),
        TextDirection.UpsideDown => new(Width - b.X1, Height - b.Y1, Width - b.X0, Height - b.Y0),
        _ => b,
    };

    public Box ToPage(Box b) => Direction switch
    {
        TextDirection.Down or TextDirection.Vertical => new(Width - b.Y1, b.X0, Width - b.Y0, b.X1),
        TextDirection.Up => new(b.Y0, Height - b.X1, b.Y1, Height - b.X0),
        TextDirection.UpsideDown => new(Width - b.X1, Height - b.Y1, Width - b.X0, Height - b.Y0),
        _ => b,
    };

    /// <summary>A letter of this frame's direction, as if it read from left to right.</summary>
    public Letter FromPage(Letter letter)
    {
        var baseline = Direction switch
        {
            TextDirection.Down or TextDirection.Vertical => Width - letter.Baseline,
            TextDirection.UpsideDown => Height - letter.Baseline,
            _ => letter.Baseline,
        };
        return letter with { Box = FromPage(letter.Box), Baseline = baseline, Direction = TextDirection.LeftToRight };
    }
}
