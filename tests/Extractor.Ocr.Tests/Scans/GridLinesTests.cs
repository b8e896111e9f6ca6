using Extractor.Ocr.Images;
using Extractor.Ocr.Scans;

namespace Extractor.Ocr.Tests.Scans;

public class GridLinesTests
{
    private const double DotsPerInch = 150;

    [Test]
    public void A_grid_is_found_to_the_sample()
    {
        var sheet = Sheet();
        Across(sheet, 100, 50, 450);
        Across(sheet, 130, 50, 450);
        Down(sheet, 50, 100, 130);
        Down(sheet, 250, 100, 130);
        Down(sheet, 450, 100, 130);
        var lines = GridLines.Find(sheet, DotsPerInch);
        Assert.That(lines.Count(line => line.IsHorizontal), Is.EqualTo(2));
        Assert.That(lines.Where(line => !line.IsHorizontal).Select(line => line.Position).Order(), Is.EqualTo(new[] { 50.5, 250.5, 450.5 }).Within(1.0));
        var upper = lines.First(line => line.IsHorizontal);
        Assert.That((upper.From, upper.To), Is.EqualTo((50.0, 450.0)).Within(2.0));
    }

    [TestCase(3, 3, true)]
    [TestCase(2, 5, false, Description = "a single row")]
    [TestCase(8, 1, false, Description = "the guides of a chart")]
    public void Lines_that_cross_are_a_grid(int across, int down, bool areGrid)
    {
        var lines = Enumerable.Range(0, across).Select(i => new RasterLine(true, 10 * i, 0, 100, 1))
            .Concat(Enumerable.Range(0, down).Select(i => new RasterLine(false, 20 * i, 0, 10 * (across - 1), 1))).ToList();
        Assert.That(GridLines.AreGrid(lines), Is.EqualTo(areGrid));
    }

    [Test]
    public void Strokes_of_letters_are_none()
    {
        var sheet = Sheet();
        for (var x = 50; x < 450; x += 30) Across(sheet, 100, x, x + 20);
        Down(sheet, 200, 150, 172);
        Assert.That(GridLines.Find(sheet, DotsPerInch), Is.Empty);
    }

    [Test]
    public void A_faint_line_is_one()
    {
        var sheet = Sheet();
        Across(sheet, 100, 50, 450, shade: 215);
        Assert.That(GridLines.Find(sheet, DotsPerInch), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_line_that_is_taken_out_leaves_what_crosses_it()
    {
        var sheet = Sheet();
        Across(sheet, 100, 50, 450);
        for (var x = 200; x < 206; x++) Down(sheet, x, 90, 112);
        GridLines.Erase(sheet, GridLines.Find(sheet, DotsPerInch));
        Assert.That((sheet.Row(100)[100], sheet.Row(100)[203]), Is.EqualTo(((byte)255, (byte)0)));
    }

    private static GrayImage Sheet()
    {
        var sheet = new GrayImage(500, 300);
        sheet.Pixels.AsSpan().Fill(255);
        return sheet;
    }

    private static void Across(GrayImage sheet, int y, int from, int to, byte shade = 0)
    {
        sheet.Row(y)[from..to].Fill(shade);
        sheet.Row(y + 1)[from..to].Fill(shade);
    }

    private static void Down(GrayImage sheet, int x, int from, int to)
    {
        for (var y = from; y < to; y++) sheet.Row(y)[x] = 0;
    }
}
