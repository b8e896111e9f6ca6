namespace Extractor.Ocr.Images;

/// <summary>Red, green and blue, a byte each, row by row.</summary>
internal sealed record RgbImage(int Width, int Height, byte[] Pixels)
{
    public ReadOnlySpan<byte> Row(int y) => Pixels.AsSpan(y * Width * 3, Width * 3);
}
