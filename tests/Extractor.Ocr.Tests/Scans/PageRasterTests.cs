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

    [Test]
    public void What_is_clipped_away_is_not_looked_at()
    {
        var placed = Placements[0] with { Clip = new Box(OnPage.X0, OnPage.Y0, OnPage.X1, OnPage.Y0 + 20) };
        var raster = PageRaster.Around(placed, new DecodedImage(Picture(rows: 4, columns: 3), null));
        Assert.That(raster.Draw(72).Height, Is.EqualTo(44));
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
