using Extractor.Ocr.Images;
using Extractor.Pdf.Images;

namespace Extractor.Ocr.Tests.Images;

public class ImageDecoderTests
{
    [TestCase(ImageEncoding.Jpeg2000, "JPXDecode", "its JPEG 2000 data is damaged")]
    [TestCase(ImageEncoding.Jbig2, "JBIG2Decode", "its JBIG2 data ends too early")]
    [TestCase(ImageEncoding.Unknown, "NewDecode", "its filter NewDecode is not known")]
    [TestCase(ImageEncoding.Jpeg, "DCTDecode", "its data is no JPEG")]
    public void What_cannot_be_decoded_is_named(ImageEncoding encoding, string filter, string message)
    {
        var image = new PdfImage { Width = 1, Height = 1, Encoding = encoding, Filter = filter, Bytes = new byte[] { 1, 2, 3 } };
        Assert.That(() => ImageDecoder.Decode(image), Throws.InstanceOf<UnreadableImageException>().With.Message.EqualTo(message));
    }

    [Test]
    public void A_jpeg_that_is_larger_than_it_is_said_to_be_is_not_decoded()
    {
        byte[] head = [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0x75, 0x30, 0x75, 0x30, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 4, 0xFF, 0xD9];
        var image = new PdfImage { Width = 9, Height = 9, Encoding = ImageEncoding.Jpeg, Filter = "DCTDecode", Bytes = head };
        Assert.That(() => ImageDecoder.Decode(image),
            Throws.InstanceOf<UnreadableImageException>().With.Message.EqualTo("it has 30000 × 30000 samples, more than a page needs"));
    }

    [Test]
    public void A_jpeg_of_scans_without_end_is_not_decoded()
    {
        byte[] head = [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0x0F, 0xA0, 0x0F, 0xA0, 1, 1, 0x11, 0], scan = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2];
        byte[] bytes = [.. head, .. Enumerable.Repeat(scan, 200).SelectMany(b => b), 0xFF, 0xD9];
        var image = new PdfImage { Width = 4000, Height = 4000, Encoding = ImageEncoding.Jpeg, Filter = "DCTDecode", Bytes = bytes };
        Assert.That(() => ImageDecoder.Decode(image), Throws.InstanceOf<UnreadableImageException>().With.Message.EqualTo(
            "its JPEG data goes over its samples more often than an encoder does"));
    }

    [Test]
    public void Samples_of_one_bit_are_black_and_white() =>
        Assert.That(Gray(ColorModel.Gray, 1, bits: 1, [0b1010_0000]), Is.EqualTo(new byte[] { 255, 0, 255 }));

    [Test]
    public void A_mask_of_more_samples_than_a_page_needs_hides_nothing() => Assert.That(ImageDecoder.Decode(new PdfImage
    {
        Width = 1,
        Height = 1,
        Encoding = ImageEncoding.Samples,
        Bytes = new byte[] { 7 },
        Mask = new PdfImage { Width = 40_000, Height = 40_000, Encoding = ImageEncoding.Samples, Bytes = default },
    }).Opacity, Is.Null);

    [Test]
    public void A_palette_is_looked_up()
    {
        var image = new PdfImage
        {
            Width = 2,
            Height = 1,
            Encoding = ImageEncoding.Samples,
            Bytes = new byte[] { 0b0100_0000 },
            BitsPerComponent = 1,
            Palette = new byte[] { 200, 10 }
        };
        Assert.That(ImageDecoder.Decode(image).Gray.Pixels, Is.EqualTo(new byte[] { 200, 10 }));
    }

    [Test]
    public void Ink_darkens() => Assert.That(Gray(ColorModel.Cmyk, 4, bits: 8, [0, 0, 0, 255, 0, 0, 0, 0, 255, 255, 255, 0]),
        Is.EqualTo(new byte[] { 0, 255, 0 }));

    [Test]
    public void Samples_that_are_missing_are_white() => Assert.That(Gray(ColorModel.Gray, 1, bits: 8, []), Is.EqualTo(new byte[] { 255, 255, 255 }));

    private static byte[] Gray(ColorModel colors, int components, int bits, byte[] bytes) =>
        ImageDecoder.Decode(new PdfImage
        {
            Width = 3,
            Height = 1,
            Encoding = ImageEncoding.Samples,
            Bytes = bytes,
            BitsPerComponent = bits,
            Colors = colors,
            Components = components
        }).Gray.Pixels;
}
