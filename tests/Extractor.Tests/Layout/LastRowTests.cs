using Extractor.Layout;

namespace Extractor.Tests.Layout;

/// <summary>A label too long for the last row of a ruled table: its last lines stand below the table.</summary>
public sealed class LastRowTests
{
    private static PageSketch Table() => new PageSketch().Ruled([50, 100, 180, 250], [100, 115, 130])
        .Text(55, 111, "213").Text(101, 111, "农林水支出").Figure(245, 111, "3.25").Text(55, 126, "21302");

    [TestCase("森林生态/补偿")]
    [TestCase("森林生态/补偿和管/护")]
    public void Lines_below_the_table_are_of_the_row_that_is_painted_on_behind_them(string label)
    {
        var page = Table();
        foreach (var (i, line) in label.Split('/').Index()) page.Text(101, 126 + 11 * i, line);
        page.Figure(245, 126, "1.25");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo($"213|农林水支出|3.25\n21302|{label.Replace("/", "", StringComparison.Ordinal)}|1.25"));
    }

    [Test]
    public void A_note_below_the_table_is_no_line_of_it()
    {
        var page = Table().Text(101, 126, "森林生态").Figure(245, 126, "1.25").Text(101, 140, "本表反映").Analyze();
        Assert.That(GridText.Of(page.Grids.Single()), Is.EqualTo("213|农林水支出|3.25\n21302|森林生态|1.25"));
        Assert.That(page.Lines.Select(static l => l.Text), Does.Contain("本表反映"));
    }
}
