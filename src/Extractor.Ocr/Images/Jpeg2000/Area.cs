namespace Extractor.Ocr.Images.Jpeg2000;

/// <summary>A part of a plane, from its left and top samples to before its right and bottom ones.</summary>
internal readonly record struct Area(int Left, int Top, int Right, int Bottom)
{
    public int Width => Math.Max(0, Right - Left);

    public int Height => Math.Max(0, Bottom - Top);

    public bool IsEmpty => Width == 0 || Height == 0;

    public Area Within(Area other) =>
        new(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));

    /// <summary>On a plane that keeps one sample in so many, after it was moved back by an offset.</summary>
    public Area Thinned(long across, long down, long offsetX = 0, long offsetY = 0) => new(
        Up(Left - offsetX, across), Up(Top - offsetY, down), Up(Right - offsetX, across), Up(Bottom - offsetY, down));

    private static int Up(long value, long by) => (int)(value >= 0 ? (value + by - 1) / by : -(-value / by));
}
