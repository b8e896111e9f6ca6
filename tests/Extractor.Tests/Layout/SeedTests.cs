using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Tests.Layout;

/// <summary>The nine forms of a fully ruled disclosure, read again without vertical rulings and without any: the grids must stay the same.</summary>
public sealed class SeedTests
{
    [TestCase(8)]
    [TestCase(9)]
    [TestCase(11)]
    [TestCase(13)]
    [TestCase(14)]
    [TestCase(15)]
    [TestCase(17)]
    [TestCase(19)]
    public void Grids_are_the_same_without_rulings(int number)
    {
        using var document = PdfDocument.Open(SharedFiles.Path("seed", "xinxiang-2024.pdf"));
        var page = document.GetPage(number);
        var expected = GridText.Of(PageAnalyzer.Analyze(page).Grids.Single());
        var horizontal = page with { Rulings = [.. page.Rulings.Where(r => r.IsHorizontal)] };
        Assert.Multiple(() =>
        {
            Assert.That(GridText.Of(PageAnalyzer.Analyze(horizontal).Grids.Single()), Is.EqualTo(expected), "horizontal rulings");
            Assert.That(GridText.Of(PageAnalyzer.Analyze(page with { Rulings = [] }).Grids.Single()), Is.EqualTo(expected), "no rulings");
        });
    }

    [TestCase("seed/xinxiang-2024.pdf")]
    [TestCase("real/accounts/petition-2024.pdf")]
    [TestCase("real/accounts/swu-2023.pdf")]
    [TestCase("real/accounts/putuo-planning-2024.pdf")]
    [TestCase("real/accounts/putuo-social-work-2024.pdf")]
    public void Every_place_is_covered_by_exactly_one_cell(string file)
    {
        using var document = PdfDocument.Open(SharedFiles.Path(file.Split('/')));
        var grids = DocumentAnalyzer.Analyze(document).SelectMany(p => p.Grids).ToList();
        Assert.That(grids, Is.Not.Empty);
        foreach (var grid in grids)
            Assert.That(Places(grid).Order(), Is.EqualTo(Enumerable.Range(0, grid.RowCount * grid.ColumnCount)), $"page {grid.Page}");
    }

    private static IEnumerable<int> Places(Grid grid) =>
        from cell in grid.Cells
        from row in Enumerable.Range(cell.Row, cell.RowSpan)
        from column in Enumerable.Range(cell.Column, cell.ColumnSpan)
        select (row * grid.ColumnCount) + column;
}
