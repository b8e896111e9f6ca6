using Extractor.Pdf.Images;

namespace Extractor.Ocr.Images;

/// <summary>Plain samples of 1 to 16 bits in any colour model → grey.</summary>
internal static class SampleReader
{
    /// <param name="bytes">Rows filled up to whole bytes; what is missing at the end is white.</param>
    /// <param name="toGray">What becomes of colours.</param>
    public static GrayImage Read(PdfImage image, ReadOnlyMemory<byte> bytes, Func<RgbImage, GrayImage> toGray)
    {
        var bits = image.BitsPerComponent;
        if (bits is not (1 or 2 or 4 or 8 or 16)) throw new UnreadableImageException($"it has {bits} bits a component");
        var perSample = image.Palette is null ? image.Components : 1;
        if (perSample is < 1 or > 32) throw new UnreadableImageException($"it has {perSample} components");
        var isColored = image.Colors == ColorModel.Rgb;
        if (IsPlain(image, isColored, perSample)) return Plain(image, isColored, bytes, toGray);
        var colors = isColored ? new byte[image.Width * image.Height * 3] : null;
        var gray = new GrayImage(image.Width, image.Height);
        gray.Pixels.AsSpan().Fill(255);
        colors?.AsSpan().Fill(255);
        var stride = (int)((((long)image.Width * perSample * bits) + 7) / 8);
        var components = new byte[Math.Max(perSample, image.Components)];
        for (var y = 0; y < image.Height && (long)(y + 1) * stride <= bytes.Length; y++)
        {
            var row = bytes.Span.Slice(y * stride, stride);
            for (var x = 0; x < image.Width; x++)
            {
                for (var c = 0; c < perSample; c++)
                    components[c] = Component(row, (x * perSample) + c, bits, isIndex: image.Palette is not null, image.IsInverted);
                if (image.Palette is { } palette) LookUp(palette.Span, image.Components, components);
                var at = (y * image.Width) + x;
                if (colors is null) gray.Pixels[at] = Lightness(image.Colors, components.AsSpan(0, image.Components));
                else components.AsSpan(0, 3).CopyTo(colors.AsSpan(at * 3));
            }
        }

        return colors is null ? gray : toGray(new RgbImage(image.Width, image.Height, colors));
    }

    /// <summary>Whole bytes that are grey, or red, green and blue: nothing is to be worked out.</summary>
    private static bool IsPlain(PdfImage image, bool isColored, int perSample) => image is { BitsPerComponent: 8, Palette: null, IsInverted: false }
        && (isColored ? perSample == 3 : perSample == 1 && image.Colors is not (ColorModel.Cmyk or ColorModel.Ink));

    private static GrayImage Plain(PdfImage image, bool isColored, ReadOnlyMemory<byte> bytes, Func<RgbImage, GrayImage> toGray)
    {
        var stride = image.Width * (isColored ? 3 : 1);
        var samples = new byte[stride * image.Height];
        var whole = Math.Min(bytes.Length / stride, image.Height) * stride;
        bytes.Span[..whole].CopyTo(samples);
        samples.AsSpan(whole).Fill(255);
        return isColored ? toGray(new RgbImage(image.Width, image.Height, samples)) : new GrayImage(image.Width, image.Height, samples);
    }

    private static byte Component(ReadOnlySpan<byte> row, int index, int bits, bool isIndex, bool isInverted)
    {
        var most = bits >= 8 ? 255 : (1 << bits) - 1;
        var value = bits switch
        {
            8 => row[index],
            16 => row[index * 2],
            _ => (row[index * bits / 8] >> (8 - bits - (index * bits % 8))) & most,
        };
        if (isInverted) value = most - value;
        return (byte)(isIndex ? value : value * 255 / most);
    }

    private static void LookUp(ReadOnlySpan<byte> palette, int components, byte[] sample)
    {
        var at = sample[0] * components;
        if (at + components <= palette.Length) palette.Slice(at, components).CopyTo(sample);
        else sample.AsSpan().Clear();
    }

    private static byte Lightness(ColorModel model, ReadOnlySpan<byte> sample)
    {
        switch (model)
        {
            case ColorModel.Cmyk when sample.Length >= 4:
                var ink = (((sample[0] * 77) + (sample[1] * 150) + (sample[2] * 29)) >> 8) + sample[3];
                return (byte)Math.Max(0, 255 - ink);
            case ColorModel.Ink:
                var most = 0;
                foreach (var tint in sample) most = Math.Max(most, tint);
                return (byte)(255 - most);
            default:
                return sample[0];
        }
    }
}
