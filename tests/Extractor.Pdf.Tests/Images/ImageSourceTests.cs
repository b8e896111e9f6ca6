using Extractor.Pdf.Images;

namespace Extractor.Pdf.Tests.Images;

public class ImageSourceTests
{
    [Test]
    public void An_image_hands_out_its_encoded_bytes()
    {
        var image = Read("/Width 3/Height 2/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter[/ASCIIHexDecode/DCTDecode]", "FFD8FF>");
        Assert.That(image.Bytes.ToArray(), Is.EqualTo(new byte[] { 0xFF, 0xD8, 0xFF }));
        Assert.That((image.Encoding, image.Filter, image.Colors, image.Components), Is.EqualTo((ImageEncoding.Jpeg, "DCTDecode", ColorModel.Rgb, 3)));
    }

    [Test]
    public void A_fax_tells_its_parameters()
    {
        var image = Read("/Width 1728/Height 2/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 1728/BlackIs1 true>>",
            "x");
        Assert.That(image.Fax, Is.EqualTo(new FaxParameters(-1, 1728, 0, IsBlackOne: true, IsByteAligned: false)));
    }

    [Test]
    public void A_palette_is_handed_out_in_the_colours_of_its_base()
    {
        var image = Read("/Width 1/Height 1/BitsPerComponent 1/ColorSpace[/Indexed/DeviceRGB 1<000000FFFFFF>]", "x");
        Assert.That(image.Palette!.Value.ToArray(), Is.EqualTo(new byte[] { 0, 0, 0, 255, 255, 255 }));
        Assert.That((image.Colors, image.Components), Is.EqualTo((ColorModel.Rgb, 3)));
    }

    [TestCase("/JPXDecode", ImageEncoding.Jpeg2000)]
    [TestCase("/JBIG2Decode", ImageEncoding.Jbig2)]
    [TestCase("/NewDecode", ImageEncoding.Unknown)]
    public void Other_encodings_are_named(string filter, ImageEncoding encoding) =>
        Assert.That(Read($"/Width 1/Height 1/Filter{filter}", "x").Encoding, Is.EqualTo(encoding));

    [Test]
    public void A_stencil_with_a_white_paint_is_white()
    {
        var page = PdfFile.Page("1 g 10 0 0 10 5 5 cm /X Do", "/XObject<</X 6 0 R>>", "",
            PdfFile.Stream("x", "/Subtype/Image/Width 1/Height 1/ImageMask true/Decode[1 0]"));
        var image = page.Images.Single().Source!.Read();
        Assert.That((image.IsStencil, image.IsWhite, image.IsInverted, image.BitsPerComponent), Is.EqualTo((true, true, true, 1)));
    }

    [Test]
    public void A_soft_mask_comes_along()
    {
        var mask = PdfFile.Stream("y", "/Subtype/Image/Width 2/Height 1/BitsPerComponent 4/ColorSpace/DeviceGray");
        using var document = PdfDocument.Open(PdfFile.WithPage(
            "/X Do", "/XObject<</X 6 0 R>>", "", PdfFile.Stream("x", "/Subtype/Image/Width 1/Height 1/SMask 7 0 R"), mask));
        Assert.That(document.GetPage(1).Images.Single().Source!.Read().Mask, Has.Property(nameof(PdfImage.Width)).EqualTo(2));
    }

    [Test]
    public void A_strip_inside_the_content_keeps_its_data_and_its_colours_by_name()
    {
        var data = new string('z', 10_000);
        var page = PdfFile.Page($"BI /W 1000 /H 10 /BPC 8 /CS /Own ID {data}\nEI", "/ColorSpace<</Own[/Separation/Black/DeviceGray 9 0 R]>>");
        var image = page.Images.Single().Source!.Read();
        Assert.That((image.Width, image.Height, image.Colors), Is.EqualTo((1000, 10, ColorModel.Ink)));
        Assert.That(image.Bytes.Span[..10_000].IndexOfAnyExcept((byte)'z'), Is.EqualTo(-1));
    }

    [TestCase("20 0 0 10 5 50 cm", 5, 40, 20, 0, 0, 10, Description = "upright")]
    [TestCase("0 20 -10 0 50 5 cm", 40, 95, 0, -20, 10, 0, Description = "turned anticlockwise")]
    public void The_frame_tells_how_the_image_lies(string placement, double x, double y, double acrossX, double acrossY, double downX, double downY)
    {
        var page = PdfFile.Page($"{placement} /X Do", "/XObject<</X 6 0 R>>", "", PdfFile.Stream("x", "/Subtype/Image/Width 1/Height 1"));
        Assert.That(page.Images.Single().Frame, Is.EqualTo(new ImageFrame(x, y, acrossX, acrossY, downX, downY)));
    }

    private static PdfImage Read(string entries, string data)
    {
        using var document = PdfDocument.Open(PdfFile.WithPage("/X Do", "/XObject<</X 6 0 R>>", "", PdfFile.Stream(data, "/Subtype/Image" + entries)));
        return document.GetPage(1).Images.Single().Source!.Read();
    }
}
