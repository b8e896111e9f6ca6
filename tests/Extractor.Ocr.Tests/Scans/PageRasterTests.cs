using Extractor.Ocr.Images;
using Extractor.Ocr.Recognition;
using Extractor.Ocr.Scans;
using Extractor.Pdf;
using Extractor.Pdf.Images;

namespace Extractor.Ocr.Tests.Scans;

public class PageRasterTests
{
    private static readonly Box OnPage = new(120, 500, 420, 620);

    private static readonly PlacedImage[] Placements =
    [
        new(OnPage, 600, 240),
        new(OnPage, 600, 240) { Frame = new ImageFrame(OnPage.X1, OnPage.Y1, -OnPage.Width, 0, 0, -OnPage.Height) },
    ];

    [TestCaseSource(nameof(Placements))]
    public void A_grid_whose_frame_is_the_pictures_edge_is_seen(PlacedImage placed) =>
        Assert.That(Recognizer.HoldsGrid(PageRaster.Around(placed, new DecodedImage(Picture(rows: 4, columns: 3), null))), Is.True);

    [TestCaseSource(nameof(Placements))]
    public void The_guides_of_a_chart_are_no_grid(PlacedImage placed) =>
        Assert.That(Recognizer.HoldsGrid(PageRaster.Around(placed, new DecodedImage(Picture(rows: 6, columns: 1), null))), Is.False);

    /// <summary>Drawn thin and faint, on a picture that itself stands square on its page.</summary>
    [TestCase(0, ExpectedResult = true)]
    [TestCase(0.5, ExpectedResult = true)]
    [TestCase(-1, ExpectedResult = true)]
    [TestCase(2, ExpectedResult = true)]
    [TestCase(-3.5, ExpectedResult = true)]
    public bool A_grid_that_lies_askew_in_its_picture_is_seen(double degrees) =>
        Recognizer.HoldsGrid(PageRaster.Around(Placements[0], new DecodedImage(Tilted(rows: 5, columns: 4, degrees), null)));

    [TestCase(255, ExpectedResult = true)]
    [TestCase(0, ExpectedResult = false, Description = "what its mask hides is not there")]
    public bool A_picture_is_seen_through_its_mask(byte opacity)
    {
        var mask = new GrayImage(600, 240);
        mask.Pixels.AsSpan().Fill(opacity);
        var raster = PageRaster.Around(Placements[0], new DecodedImage(Picture(rows: 4, columns: 3), mask));
        Assert.That(raster.AsStored(100), Is.Not.Null);
        return Recognizer.HoldsGrid(raster);
    }

    [Test]
    public void A_stretched_picture_is_laid_on_its_sheet()
    {
        var placed = new PlacedImage(OnPage with { Y1 = 740 }, 600, 240);
        var raster = PageRaster.Around(placed, new DecodedImage(Picture(rows: 4, columns: 3), null));
        Assert.That((raster.AsStored(100), Recognizer.HoldsGrid(raster)), Is.EqualTo(((ValueTuple<GrayImage, double>?)null, true)));
    }

    [Test]
    public void What_is_clipped_away_is_not_looked_at()
    {
        var placed = Placements[0] with { Clip = new Box(OnPage.X0, OnPage.Y0, OnPage.X1, OnPage.Y0 + 20) };
        var raster = PageRaster.Around(placed, new DecodedImage(Picture(rows: 4, columns: 3), null));
        Assert.That(raster.Draw(72).Height, Is.EqualTo(44));
    }

    private static GrayImage Tilted(int rows, int columns, double degrees)
    {
        var image = new GrayImage(600, 240);
        image.Pixels.AsSpan().Fill(255);
        var slope = Math.Tan(degrees * Math.PI / 180);
        void Dot(double x, double y)
        {
            var (column, row) = ((int)Math.Round(x - (slope * (y - 120))), (int)Math.Round(y + (slope * (x - 300))));
            if (column is >= 0 and < 600 && row is >= 0 and < 240) image.Row(row)[column] = 130;
        }

        for (var row = 0; row <= rows; row++)
            for (var x = 60.0; x <= 540; x += 0.5) Dot(x, 40 + (row * 160.0 / rows));
        for (var column = 0; column <= columns; column++)
            for (var y = 40.0; y <= 200; y += 0.5) Dot(60 + (column * 480.0 / columns), y);
        return image;
    }

    /// <summary>Rulings two samples thick; those at the edges lie on the outermost samples.</summary>
    private static GrayImage Picture(int rows, int columns)
    {
        var image = new GrayImage(600, 240);
        image.Pixels.AsSpan().Fill(255);
        for (var row = 0; row <= rows; row++)
            for (var dy = 0; dy < 2; dy++) image.Row(Math.Min(row * 238 / rows, 238) + dy).Clear();
        for (var column = 0; columns > 1 && column <= columns; column++)
            for (var y = 0; y < 240; y++) image.Row(y).Slice(Math.Min(column * 598 / columns, 598), 2).Clear();
        return image;
    }
}
