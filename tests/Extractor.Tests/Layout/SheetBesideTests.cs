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

    /// <summary>Two pages wide and two high, printed over and then down; the last page has figures in the second of its columns alone.</summary>
    [Test]
    public void The_pages_below_go_on_with_the_columns_above_them()
    {
        static PageSketch Labels(PageSketch page, int first)
        {
            for (var i = 0; i < 5; i++)
                page.Text(55, 118 + (40 * i), $"20{i + first}").Text(140, 118 + (40 * i), "教育支出" + "甲乙丙丁戊"[i]).Figure(340, 118 + (40 * i), $"{i + first}.00");
            return page;
        }

        var left = Labels(new PageSketch().Text(250, 60, "支出决算表").Text(55, 100, "科目编码").Text(170, 100, "科目名称").Text(290, 100, "本年支出合计"), 1);
        var right = new PageSketch().Text(480, 80, "单位：万元").Text(60, 100, "基本支出").Text(160, 100, "项目支出");
        for (var i = 0; i < 5; i++) right.Figure(100, 118 + (40 * i), $"1.0{i}").Figure(200, 118 + (40 * i), $"2.0{i}");
        var last = new PageSketch();
        foreach (var i in new[] { 0, 2, 3 }) last.Figure(200, 118 + (40 * i), $"3.0{i}");

        var table = TableReader.Read(SketchedDocument.Analyze(left, right, Labels(new PageSketch(), 5), last)).Tables.Single();
        Assert.That(TableCells.Short(table).Where(c => c.Contains("project", StringComparison.Ordinal)),
            Is.EqualTo(Enumerable.Range(1, 5).Select(static i => $"20{i}/project=2.0{i - 1}")
                .Concat(["205/project=3.00", "207/project=3.02", "208/project=3.03"])));
    }

    /// <summary>The right page has rows that the left one has none of, and its own labels.</summary>
    [Test]
    public void Either_page_may_have_more_rows()
    {
        var left = new PageSketch().Text(520, 60, "收入支出决").Text(55, 80, "编制单位：某局").Text(250, 90, "收入").Text(80, 105, "项目").Text(400, 105, "决算数");
        var right = new PageSketch().Text(20, 60, "算总表").Text(480, 80, "单位：万元").Text(250, 90, "支出").Text(80, 105, "项目").Text(400, 105, "决算数");
        for (var i = 0; i < 3; i++) left.Text(55, 125 + (20 * i), $"{"一二三"[i]}、收入" + "甲乙丙"[i]).Figure(430, 125 + (20 * i), $"{i + 1}.00");
        for (var i = 0; i < 6; i++) right.Text(55, 125 + (20 * i), $"{"一二三四五六"[i]}、支出" + "甲乙丙丁戊己"[i]).Figure(430, 125 + (20 * i), $"{i + 1}.50");

        var table = TableReader.Read(SketchedDocument.Analyze(left, right)).Tables.Single();
        Assert.That(TableCells.Short(table).Where(c => c.Contains("支出", StringComparison.Ordinal)), Has.Exactly(6).Items);
        Assert.That(TableCells.Short(table).Where(c => c.Contains("收入", StringComparison.Ordinal)), Has.Exactly(3).Items);
    }

    /// <summary>Letters beyond the left page's columns are printed there too; the right page begins in the middle of the title.</summary>
    [TestCase("政府性基金预算财政拨款收入支", "拨款收入支出决算表", Description = "some letters on both")]
    [TestCase("政府性基金预算财政拨款收入支出决算表", "收入支出决算表", Description = "all on the left")]
    public void Letters_of_the_title_may_stand_on_both_pages(string beginning, string end)
    {
        var left = new PageSketch().Text(400, 60, beginning).Text(55, 80, "编制单位：某局")
            .Text(55, 100, "科目编码").Text(170, 100, "科目名称").Text(300, 100, "年初结转和结余").Text(420, 100, "本年收入");
        var right = new PageSketch().Text(40, 60, end).Text(380, 80, "单位：万元").Text(60, 100, "本年支出").Text(160, 100, "年末结转和结余");
        for (var i = 0; i < 4; i++)
        {
            left.Text(55, 118 + (20 * i), $"20{i + 1}").Text(140, 118 + (20 * i), "教育支出" + "甲乙丙丁"[i]).Figure(360, 118 + (20 * i), "1.00")
                .Figure(460, 118 + (20 * i), "2.00");
            right.Figure(100, 118 + (20 * i), "2.50").Figure(230, 118 + (20 * i), $"0.{i + 1}0");
        }

        var table = TableReader.Read(SketchedDocument.Analyze(left, right)).Tables.Single();
        Assert.That(TableCells.Short(table).Where(c => c.Contains("closing", StringComparison.Ordinal)),
            Is.EqualTo(Enumerable.Range(1, 4).Select(static i => $"20{i}/closing=0.{i}0")));
    }

    [TestCase(165, Description = "between two rows")]
    public void Figures_at_other_heights_are_of_no_row(double y)
    {
        var right = new PageSketch().Text(60, 100, "项目支出").Figure(100, y, "2.50").Figure(100, 318, "3.50").Figure(100, 438, "4.50");
        var reading = TableReader.Read(SketchedDocument.Analyze(Left(), right));
        Assert.That(TableCells.Short(reading.Tables[0]).Where(c => c.Contains("project", StringComparison.Ordinal)), Is.Empty);
    }
}
