using Extractor.Pdf.Images;
using SkiaSharp;

namespace Extractor.Ocr.Images;

internal static class JpegDecoder
{
    /// <summary>Samples times scans: progressive JPEGs go over all of theirs ten times or so.</summary>
    private const long MostScanned = 2_000_000_000;

    private static ReadOnlySpan<byte> StartOfScan => [0xFF, 0xDA];

    /// <param name="shrink">1, 2, 4 or 8: so many samples each way become one.</param>
    /// <param name="toGray">What becomes of colours.</param>
    public static GrayImage Decode(PdfImage image, int shrink, Func<RgbImage, GrayImage> toGray)
    {
        using var data = SKData.CreateCopy(image.Bytes.Span);
        using var codec = SKCodec.Create(data) ?? throw new UnreadableImageException("its data is no JPEG");
        // What the page says of the size need not be what the JPEG has.
        ImageDecoder.Check(codec.Info.Width, codec.Info.Height);
        if ((long)codec.Info.Width * codec.Info.Height * image.Bytes.Span.Count(StartOfScan) > MostScanned)
            throw new UnreadableImageException("its JPEG data goes over its samples more often than an encoder does");
        var isGray = codec.Info.ColorType == SKColorType.Gray8;
        var size = shrink == 1 ? codec.Info.Size : codec.GetScaledDimensions(1f / shrink);
        var wanted = new SKImageInfo(size.Width, size.Height, isGray ? SKColorType.Gray8 : SKColorType.Rgba8888, SKAlphaType.Opaque);
        var pixels = new byte[wanted.BytesSize];
        if (Fill(codec, wanted, pixels) is not (SKCodecResult.Success or SKCodecResult.IncompleteInput or SKCodecResult.ErrorInInput))
            throw new UnreadableImageException("its JPEG data is damaged");
        if (isGray) return new GrayImage(wanted.Width, wanted.Height, pixels);
        return toGray(new RgbImage(wanted.Width, wanted.Height, WithoutAlpha(pixels)));
    }

    private static unsafe SKCodecResult Fill(SKCodec codec, SKImageInfo wanted, byte[] pixels)
    {
        fixed (byte* start = pixels) return codec.GetPixels(wanted, (nint)start);
    }

    private static byte[] WithoutAlpha(byte[] pixels)
    {
        unchecked
        {
            for (int from = 0, to = 0; from + 3 < pixels.Length; from += 4, to += 3)
            {
                pixels[to] = pixels[from];
                pixels[to + 1] = pixels[from + 1];
                pixels[to + 2] = pixels[from + 2];
            }
        }

        return pixels;
    }
}
