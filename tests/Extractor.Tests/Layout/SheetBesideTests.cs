using Extractor.Forms;
using Extractor.Tests.Forms;

namespace Extractor.Tests.Layout;

/// <summary>A sheet wider than its paper and without rulings: its right half is a page of few figures, at the heights of rows.</summary>
public sealed class SheetBesideTests
{
    private static PageSketch Left(string title = "支出决算表")
    {
        var page = new PageSketch().Text(250, 60, title).Text(480, 80, "单位：万元")
            .Text(55, 100, "科目编码").Text(170, 100, "科目名称").Text(290, 100, "本年支出合计").Text(400, 100, "基本支出");
        for (var i = 0; i < 9; i++) page.Text(55, 118 + (40 * i), $"20{i + 1}").Text(140, 118 + (40 * i), "教育支出" + "甲乙丙丁戊己庚辛壬"[i])
            .Figure(340, 118 + (40 * i), $"{i + 1}.00").Figure(440, 118 + (40 * i), "1.00");
        return page;
    }

    [Test]
    public void A_single_column_overleaf_goes_on_with_the_rows()
    {
        var right = new PageSketch().Text(60, 100, "项目支出").Figure(100, 158, "2.50").Figure(100, 318, "3.50").Figure(100, 438, "4.50");
        var table = TableReader.Read(SketchedDocument.Analyze(Left(), right)).Tables.Single();
        Assert.That(TableCells.Short(table).Where(c => c.Contains("project", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "202/project=2.50", "206/project=3.50", "209/project=4.50" }));
    }

    /// <summary>The page's edge cuts the title; what is left of it stands at the same height.</summary>
    [Test]
    public void The_rest_of_the_title_may_stand_over_it()
    {
        var right = new PageSketch().Text(20, 60, "出决算表").Text(60, 100, "项目支出").Figure(100, 158, "2.50").Figure(100, 318, "3.50").Figure(100, 438, "4.50");
        var table = TableReader.Read(SketchedDocument.Analyze(Left("一般公共预算财政拨款支"), right)).Tables.Single();
        Assert.That(TableCells.Short(table).Where(c => c.Contains("project", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "202/project=2.50", "206/project=3.50", "209/project=4.50" }));
    }

    /// <summary>A left page of codes and names, whose figures all stand on the right one.</summary>
    [Test]
    public void The_left_page_may_have_no_figure()
    {
        var left = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元").Text(55, 100, "科目编码").Text(170, 100, "科目名称");
        var right = new PageSketch().Text(60, 100, "项目支出");
        for (var i = 0; i < 4; i++)
        {
            left.Text(55, 118 + (20 * i), $"20{i + 1}").Text(140, 118 + (20 * i), "教育支出" + "甲乙丙丁"[i]);
            right.Figure(100, 118 + (20 * i), $"{i + 1}.50");
        }

        var table = TableReader.Read(SketchedDocument.Analyze(left, right)).Tables.Single();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { "201/project=1.50", "202/project=2.50", "203/project=3.50", "204/project=4.50" }));
    }

    [TestCase(165, Description = "between two rows")]
    public void Figures_at_other_heights_are_of_no_row(double y)
    {
        var right = new PageSketch().Text(60, 100, "项目支出").Figure(100, y, "2.50").Figure(100, 318, "3.50").Figure(100, 438, "4.50");
        var reading = TableReader.Read(SketchedDocument.Analyze(Left(), right));
        Assert.That(TableCells.Short(reading.Tables[0]).Where(c => c.Contains("project", StringComparison.Ordinal)), Is.Empty);
    }
}
