using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Tests.Layout;

public sealed class FurnitureTests
{
    [TestCase("3", 3)]
    [TestCase("- 3 -", 3)]
    [TestCase("—12—", 12)]
    [TestCase("─ 11 ─", 11)]
    [TestCase("━3━", 3)]
    [TestCase("‐ 4 ‑", 4)]
    [TestCase("第3页", 3)]
    [TestCase("第 3 页 共 50 页", 3)]
    [TestCase("3/50", 3)]
    [TestCase("第 2 页，共 12 页", 2)]
    [TestCase("Page 7", 7)]
    [TestCase("Page 3 of 12", 3)]
    [TestCase("12 34", null)]
    [TestCase("3，4", null)]
    [TestCase("2,973.79", null)]
    [TestCase("12.67", null)]
    [TestCase("3万元", null)]
    [TestCase("—", null)]
    [TestCase("20241", null)]
    public void Page_numbers_are_told_by_their_form(string text, int? number) =>
        Assert.That(PageNumbers.Read(text), Is.EqualTo(number));

    [TestCase("- 3 -", true)]
    [TestCase("第3页", true)]
    [TestCase("——", true)]
    [TestCase("30201", false)]
    [TestCase("1 2 3", false)]
    [TestCase("共计", false)]
    public void A_line_is_no_more_than_a_page_number(string text, bool isOne) => Assert.That(PageNumbers.Is(text), Is.EqualTo(isOne));

    [Test]
    public void A_page_number_is_no_line_even_right_under_the_text()
    {
        var layout = new PageSketch().Text(50, 740, "最后一行").Text(290, 752, "- 5 -").Analyze();
        Assert.That(layout.Lines.Select(l => l.Text), Is.EqualTo(new[] { "最后一行" }));
        Assert.That(layout.Furniture.Select(l => l.Text), Is.EqualTo(new[] { "- 5 -" }));
    }

    /// <summary>A code that its narrow cell wraps ends with a digit alone, on the page's last line.</summary>
    [Test]
    public void A_number_in_a_table_is_none_of_the_page()
    {
        var page = new PageSketch().Ruled([50, 90, 300, 400], [700, 720, 740, 765]).Text(55, 715, "201").Text(100, 715, "教育支出").Figure(390, 715, "1.00")
            .Text(55, 735, "205").Text(100, 735, "普通教育").Figure(390, 735, "1.00").Text(55, 750, "205020").Text(55, 762, "4").Text(100, 756, "高中教育");
        var cells = PageAnalyzer.Analyze(page.ToPage()).Grids.Single().Cells;
        Assert.That(cells.Select(static c => c.Text), Has.One.EqualTo("2050204"));
    }

    /// <summary>No frame tells that the digits on the page's last line are the table's, but the code that they end.</summary>
    [Test]
    public void A_number_below_the_beginning_of_a_code_is_none_of_the_page()
    {
        var page = new PageSketch().Text(55, 740, "20502").Text(55, 752, "01").Text(100, 746, "学前教育").Figure(390, 746, "1.00").Analyze();
        Assert.That(page.Words.Select(static w => w.Text), Has.One.EqualTo("01"));
        Assert.That(page.Furniture, Is.Empty);
    }

    [Test]
    public void A_bare_number_that_does_not_count_along_is_text()
    {
        var pages = Analyze(n => new PageSketch().Text(50, 300, "正文").Text(295, 780, n == 3 ? "2024" : $"{n + 1}"), 5);
        Assert.That(pages[2].Lines.Select(l => l.Text), Is.EqualTo(new[] { "正文", "2024" }));
        Assert.That(pages[3].Furniture.Select(l => l.Text), Is.EqualTo(new[] { "5" }));
    }

    [Test]
    public void Running_heads_are_furniture_and_repeated_titles_are_not()
    {
        var pages = Analyze(n => new PageSketch().Text(50, 40, "某局2024年度部门决算").Text(50, 60, "收入决算表").Text(50, 300, $"正文{n}"), 4);
        Assert.That(pages[1].Lines.Select(l => l.Text), Is.EqualTo(new[] { "收入决算表", "正文2" }));
        Assert.That(pages[1].Furniture.Select(l => l.Text), Is.EqualTo(new[] { "某局2024年度部门决算" }));
    }

    [TestCase("某局2024年度部门决算 {0}/4")]
    [TestCase("某局2024年度部门决算 第 {0} 页 共 4 页")]
    [TestCase("http://某局/决算.html {0}/4")]
    public void A_running_foot_may_end_with_the_page_among_all(string foot)
    {
        var pages = Analyze(n => new PageSketch().Text(50, 300, $"正文{n}").Text(50, 780, foot.Replace("{0}", $"{n}", StringComparison.Ordinal)), 4);
        Assert.That(pages.Select(p => p.Lines.Single().Text), Is.EqualTo(new[] { "正文1", "正文2", "正文3", "正文4" }));
    }

    private static IReadOnlyList<PageLayout> Analyze(Func<int, PageSketch> draw, int count) =>
        DocumentAnalyzer.Analyze(new SketchedDocument([.. Enumerable.Range(1, count).Select(n => draw(n).ToPage(n))]));

    /// <summary>A page read sideways has its foot at its side.</summary>
    [Test]
    public void A_running_foot_of_sideways_pages_is_furniture()
    {
        var pages = SketchedDocument.Analyze(
            "甲乙丙".Select(c => new PageSketch().Down(500, 60, $"本页{c}第一行文字").Down(300, 60, $"本页{c}第二行文字").Down(20, 350, "某市水利局")));
        Assert.That(pages.Select(p => (p.Furniture.Single().Text, p.Lines.Count)), Is.EqualTo(Enumerable.Repeat(("某市水利局", 2), 3)));
    }
}
