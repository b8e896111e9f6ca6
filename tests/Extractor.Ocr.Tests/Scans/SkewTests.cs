using Extractor.Ocr.Images;
using Extractor.Ocr.Scans;
using Extractor.Pdf;
using Extractor.Pdf.Images;

namespace Extractor.Ocr.Tests.Scans;

public class SkewTests
{
    [TestCase(0)]
    [TestCase(1.2)]
    [TestCase(-0.6)]
    public void A_sheet_that_lies_askew_is_drawn_straight(double degrees)
    {
        var raster = new PageRaster(400, 300, [(new PlacedImage(new Box(0, 0, 400, 300), 800, 600), new DecodedImage(Lines(degrees), null))]);
        var angle = Skew.Of(raster.Draw(Skew.DotsPerInch));
        Assert.That(angle * 180 / Math.PI, Is.EqualTo(degrees).Within(0.1));
        Assert.That(Skew.Of(raster.Draw(Skew.DotsPerInch, angle)) * 180 / Math.PI, Is.EqualTo(0).Within(0.1));
    }

    [Test]
    public void An_image_that_is_turned_on_the_page_is_drawn_as_shown()
    {
        var image = new GrayImage(2, 1, [0, 255]);
        var placed = new PlacedImage(new Box(0, 0, 100, 200), 2, 1) { Frame = new ImageFrame(0, 200, 0, -200, 100, 0) };
        var sheet = new PageRaster(100, 200, [(placed, new DecodedImage(image, null))]).Draw(72);
        Assert.That((sheet.Row(10)[50], sheet.Row(190)[50]), Is.EqualTo(((byte)255, (byte)0)));
    }

    private static GrayImage Lines(double degrees)
    {
        var image = new GrayImage(800, 600);
        image.Pixels.AsSpan().Fill(255);
        var slope = Math.Tan(degrees * Math.PI / 180);
        for (var line = 60; line < 560; line += 40)
        {
            for (var x = 60; x < 740; x++)
            {
                var y = (int)Math.Round(line + ((x - 400) * slope));
                if (x % 30 >= 6) for (var dy = 0; dy < 12; dy += 4) image.Row(y + dy)[x] = 0;
            }
        }

        return image;
    }
}
