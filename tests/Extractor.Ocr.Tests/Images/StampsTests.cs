using Extractor.Ocr.Images;

namespace Extractor.Ocr.Tests.Images;

public class StampsTests
{
    private const int Side = 400;

    [Test]
    public void A_seal_goes_and_the_print_under_it_stays()
    {
        var gray = Stamps.Removed(Picture((x, y) => y == 200 ? (20, 20, 20) : IsRing(x, y) ? (230, 60, 60) : (255, 255, 255)));
        Assert.That(gray.Row(100)[200], Is.GreaterThan(200), "on the ring");
        Assert.That(gray.Row(200)[200], Is.LessThan(40), "print across it");
    }

    [Test]
    public void A_red_line_of_text_stays()
    {
        var gray = Stamps.Removed(Picture((x, y) => y is >= 195 and < 205 && x % 20 < 14 ? (230, 60, 60) : (255, 255, 255)));
        Assert.That(gray.Row(200)[5], Is.LessThan(140));
    }

    private static bool IsRing(int x, int y) => Math.Abs(Math.Sqrt(((x - 200) * (x - 200)) + ((y - 200) * (y - 200))) - 100) < 6;

    private static RgbImage Picture(Func<int, int, (int R, int G, int B)> color)
    {
        var pixels = new byte[Side * Side * 3];
        for (var i = 0; i < Side * Side; i++)
        {
            var (r, g, b) = color(i % Side, i / Side);
            (pixels[i * 3], pixels[(i * 3) + 1], pixels[(i * 3) + 2]) = ((byte)r, (byte)g, (byte)b);
        }

        return new RgbImage(Side, Side, pixels);
    }
}
