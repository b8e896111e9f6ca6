using System.Globalization;
using Extractor.Ocr.Images.Jbig2;
using Extractor.Ocr.Images.Jpeg2000;
using Extractor.Pdf.Images;

namespace Extractor.Ocr.Images;

/// <summary>Encoded samples → grey ones, red stamps taken out.</summary>
internal static class ImageDecoder
{
    /// <summary>Samples of one image; a sheet of A3 at 600 dots an inch has 70 million.</summary>
    private const long MostSamples = 100_000_000;

    /// <exception cref="UnreadableImageException">The encoding is none that can be decoded here, or its data is no image.</exception>
    public static DecodedImage Decode(PdfImage image) => Decode(image, 1, Stamps.Removed);

    /// <summary>Enough to see whether an image is worth decoding: seals are left in, and where that spares work, samples are left out.</summary>
    /// <param name="shrink">1, 2, 4 or 8: so many samples each way may become one.</param>
    /// <inheritdoc cref="Decode(PdfImage)"/>
    public static DecodedImage Sketch(PdfImage image, int shrink) => Decode(image, image.Mask is null ? shrink : 1, Stamps.Kept);

    private static DecodedImage Decode(PdfImage image, int shrink, Func<RgbImage, GrayImage> toGray)
    {
        if (image.IsStencil) return Stencil(image);
        var mask = image.Mask is { } hidden && TryMask(hidden) is { } found && found.Pixels.AsSpan().ContainsAnyExcept((byte)255) ? found : null;
        return new DecodedImage(Gray(image, shrink, toGray), mask);
    }

    private static GrayImage Gray(PdfImage image) => Gray(image, 1, Stamps.Removed);

    private static GrayImage Gray(PdfImage image, int shrink, Func<RgbImage, GrayImage> toGray)
    {
        Check(image.Width, image.Height);
        return Read(image, shrink, toGray);
    }

    /// <exception cref="UnreadableImageException">No page needs an image of that size.</exception>
    public static void Check(int width, int height)
    {
        if (width <= 0 || height <= 0) throw new UnreadableImageException("it does not tell its size");
        if ((long)width * height > MostSamples)
            throw new UnreadableImageException(string.Create(CultureInfo.InvariantCulture, $"it has {width} × {height} samples, more than a page needs"));
    }

    private static GrayImage Read(PdfImage image, int shrink, Func<RgbImage, GrayImage> toGray) => image.Encoding switch
    {
        ImageEncoding.Jpeg => JpegDecoder.Decode(image, shrink, toGray),
        ImageEncoding.Fax => SampleReader.Read(image, FaxDecoder.Decode(image), toGray),
        ImageEncoding.Jbig2 => SampleReader.Read(image with { BitsPerComponent = 1 }, Jbig2Decoder.Decode(image), toGray),
        ImageEncoding.Samples => SampleReader.Read(image, image.Bytes, toGray),
        ImageEncoding.Jpeg2000 => Gray(Jpeg2000Decoder.Decode(image), 1, toGray),
        _ => throw new UnreadableImageException($"its filter {image.Filter} is not known"),
    };

    /// <summary>Paint goes through where the stencil's samples are 0, which is black in grey.</summary>
    private static DecodedImage Stencil(PdfImage image)
    {
        var samples = Gray(image);
        var opacity = new GrayImage(samples.Width, samples.Height);
        for (var i = 0; i < opacity.Pixels.Length; i++) opacity.Pixels[i] = (byte)(255 - samples.Pixels[i]);
        var paint = new GrayImage(samples.Width, samples.Height);
        if (image.IsWhite) paint.Pixels.AsSpan().Fill(255);
        return new DecodedImage(paint, opacity);
    }

    /// <summary>The grey of a soft mask is how much shows; a stencil mask hides where its samples are 1. A mask that cannot be read hides nothing.</summary>
    private static GrayImage? TryMask(PdfImage mask)
    {
        try
        {
            return mask.IsStencil ? Stencil(mask).Opacity : Gray(mask);
        }
        catch (UnreadableImageException)
        {
            return null;
        }
    }
}
