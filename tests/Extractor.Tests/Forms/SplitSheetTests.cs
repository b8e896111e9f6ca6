using Extractor.Forms;
using Extractor.Tests.Layout;

namespace Extractor.Tests.Forms;

/// <summary>A ruled sheet wider than its paper, as spreadsheets print it: the columns go on on the pages after.</summary>
public sealed class SplitSheetTests
{
    private const double Step = 20;

    private static readonly double[] Rows = [.. Enumerable.Range(0, 10).Select(static i => 100 + (Step * i))];

    /// <summary>The middle page has two rows of heads where the outer ones have one cell.</summary>
    [Test]
    public void Three_pages_whose_heads_have_other_levels_keep_their_rows()
    {
        var left = Frame([50, 130, 300], 0).Text(60, 80, "部门：某局").Text(60, 125, "科目编码").Text(150, 125, "科目名称");
        var middle = Frame([50, 150, 250], 1).Text(60, 80, "支出决算表").Text(60, 125, "本年支出合计").Text(160, 115, "基本支出").Text(160, 135, "小计");
        var right = Frame([50, 150], 0).Text(60, 80, "单位：万元").Text(60, 125, "项目支出");
        for (var i = 0; i < 7; i++)
        {
            var y = 155 + (Step * i);
            left.Text(60, y, $"{20501 + i}").Text(140, y, "普通教育");
            middle.Figure(140, y, $"{i + 3}.00").Figure(240, y, $"{i + 1}.00");
            right.Figure(140, y, $"2.{i}0");
        }

        var table = TableReader.Read(SketchedDocument.Analyze(left, middle, right)).Tables.Single();
        Assert.That(TableCells.Short(table), Is.EqualTo(Enumerable.Range(0, 7).SelectMany(static i => new[]
        {
            $"{20501 + i}/total={i + 3}.00", $"{20501 + i}/basic={i + 1}.00", $"{20501 + i}/project=2.{i}0",
        })));
    }

    /// <summary>The rows of both pages stand at the same heights, and only the first has a title over its head.</summary>
    [TestCase(0)]
    [TestCase(10, Description = "printed farther to the right")]
    public void A_page_that_repeats_the_head_goes_on_below(double aside)
    {
        PageSketch Page(double at, int code)
        {
            var page = Frame([50 + at, 130 + at, 300 + at, 400 + at, 500 + at], 0).Text(60 + at, 125, "科目编码").Text(150 + at, 125, "科目名称")
                .Text(310 + at, 125, "本年支出合计").Text(410 + at, 125, "项目支出");
            for (var i = 0; i < 7; i++)
            {
                var y = 155 + (Step * i);
                page.Text(60 + at, y, $"{code + i}").Text(140 + at, y, "普通教育").Figure(390 + at, y, $"{i + 3}.00").Figure(490 + at, y, $"2.{i}0");
            }

            return page;
        }

        var above = Page(0, 20501).Text(60, 80, "支出决算表").Text(60, 95, "编制单位：某局");
        var table = TableReader.Read(SketchedDocument.Analyze(above, Page(aside, 20601))).Tables.Single();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { 20501, 20601 }.SelectMany(static code => Enumerable.Range(0, 7).SelectMany(i =>
            new[] { $"{code + i}/total={i + 3}.00", $"{code + i}/project=2.{i}0" }))));
    }

    [Test]
    public void The_left_page_may_hold_the_labels_alone()
    {
        var left = Frame([50, 300], 0).Text(60, 80, "部门：某局").Text(60, 125, "项目（按功能分类）");
        var right = Frame([50, 150, 250], 0).Text(60, 80, "支出决算表").Text(190, 92, "单位：万元").Text(60, 125, "本年支出合计").Text(160, 125, "项目支出");
        for (var i = 0; i < 7; i++)
        {
            left.Text(60, 155 + (Step * i), $"{20501 + i}普通教育");
            right.Figure(140, 155 + (Step * i), $"{i + 3}.00").Figure(240, 155 + (Step * i), $"2.{i}0");
        }

        var table = TableReader.Read(SketchedDocument.Analyze(left, right)).Tables.Single();
        Assert.That(TableCells.Short(table), Is.EqualTo(
            Enumerable.Range(0, 7).SelectMany(static i => new[] { $"{20501 + i}/total={i + 3}.00", $"{20501 + i}/project=2.{i}0" })));
    }

    /// <summary>The lower of the pages of one column has a figure in one of its rows.</summary>
    [Test]
    public void A_page_of_one_column_may_have_a_single_figure()
    {
        var left = Frame([50, 130, 300, 400], 0).Text(60, 80, "支出决算表").Text(60, 95, "部门：某局").Text(60, 125, "科目编码").Text(150, 125, "科目名称")
            .Text(310, 125, "本年支出合计");
        var right = Frame([50, 150], 0).Text(60, 95, "单位：万元").Text(60, 125, "项目支出");
        var below = Frame([50, 130, 300, 400], 3);
        for (var i = 0; i < 9; i++)
        {
            if (i < 7) left.Text(60, 155 + (Step * i), $"{20501 + i}").Text(140, 155 + (Step * i), "普通教育").Figure(390, 155 + (Step * i), $"{i + 3}.00");
            if (i % 2 == 0 && i < 7) right.Figure(140, 155 + (Step * i), "2.00");
            below.Text(60, 115 + (Step * i), $"{20601 + i}").Text(140, 115 + (Step * i), "应用研究").Figure(390, 115 + (Step * i), $"{i + 3}.00");
        }

        var table = TableReader.Read(SketchedDocument.Analyze(left, right, below, Frame([50, 150], 1).Figure(140, 135, "4.00"))).Tables.Single();
        Assert.That(TableCells.Short(table).Where(static c => c.Contains("project", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "20501/project=2.00", "20503/project=2.00", "20505/project=2.00", "20507/project=2.00", "20602/project=4.00" }));
    }

    /// <summary>The title is cut between the second page and the third; the first has codes alone.</summary>
    [Test]
    public void Codes_names_and_figures_may_have_a_page_each()
    {
        var codes = Frame([50, 150], 0).Text(60, 125, "科目编码");
        var names = Frame([50, 250], 0).Text(60, 80, "一般公共预算财政拨款支").Text(60, 125, "科目名称");
        var figures = Frame([50, 150, 250, 350], 0).Text(20, 80, "支出决算表").Text(60, 94, "单位：万元")
            .Text(60, 125, "合计").Text(160, 125, "基本支出").Text(260, 125, "项目支出");
        for (var i = 0; i < 7; i++)
        {
            codes.Text(60, 155 + (Step * i), $"{20501 + i}");
            names.Text(60, 155 + (Step * i), "普通教育");
            figures.Figure(140, 155 + (Step * i), $"{i + 3}.00").Figure(240, 155 + (Step * i), "1.00").Figure(340, 155 + (Step * i), $"{i + 2}.00");
        }

        var table = TableReader.Read(SketchedDocument.Analyze(codes, names, figures)).Tables.Single();
        Assert.That(TableCells.Short(table).Where(static c => c.Contains("total", StringComparison.Ordinal)),
            Is.EqualTo(Enumerable.Range(0, 7).Select(static i => $"{20501 + i}/total={i + 3}.00")));
    }

    /// <summary>Over the middle page the head over all columns has no border to its left and right: the grid begins below it.</summary>
    [Test]
    public void A_page_may_begin_lower_than_the_one_beside()
    {
        var left = Frame([50, 130, 300], 0).Text(60, 80, "一般公共预算财政拨款支").Text(60, 125, "科目编码").Text(150, 125, "科目名称");
        var right = new PageSketch().Text(20, 80, "支出决算表").Text(60, 115, "本年支出").Text(60, 135, "合计").Text(160, 135, "基本支出").Text(260, 135, "项目支出");
        foreach (var y in Rows.Skip(1)) right.Horizontal(y, 50, 350);
        foreach (var x in new double[] { 50, 150, 250, 350 }) right.Vertical(x, Rows[1], Rows[^1]);
        for (var i = 0; i < 7; i++)
        {
            left.Text(60, 155 + (Step * i), $"{20501 + i}").Text(140, 155 + (Step * i), "普通教育");
            right.Figure(140, 155 + (Step * i), $"{i + 3}.00").Figure(240, 155 + (Step * i), "1.00").Figure(340, 155 + (Step * i), $"{i + 2}.00");
        }

        var table = TableReader.Read(SketchedDocument.Analyze(left, right)).Tables.Single();
        Assert.That(TableCells.Short(table).Where(static c => c.Contains("total", StringComparison.Ordinal)),
            Is.EqualTo(Enumerable.Range(0, 7).Select(static i => $"{20501 + i}/total={i + 3}.00")));
    }

    /// <summary>支出 is set over both its groups, of which the page shows one: its side is told by its own head.</summary>
    [Test]
    public void Labels_by_function_are_of_expenditure_whatever_stands_over_them()
    {
        var table = PageBuilder.Start("收入支出决算总表", "单位：万元").Grid("收入 | < | < | <\n项目 | 决算数 | 项目（按功能分类） | 决算数\n"
            + "一、一般公共预算财政拨款收入 | 3.00 | 一、一般公共服务支出 | 2.00\n二、上级补助收入 | 1.00 | 二、外交支出 | 2.00").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[]
        {
            "收/一、一般公共预算财政拨款收入/final=3.00", "支/一、一般公共服务支出/final=2.00", "收/二、上级补助收入/final=1.00", "支/二、外交支出/final=2.00",
        }));
    }

    /// <summary>Two rows high is the head; with <paramref name="parted"/> columns at its right end drawn as two rows.</summary>
    private static PageSketch Frame(double[] xs, int parted)
    {
        var page = new PageSketch();
        foreach (var y in Rows)
            if (y != Rows[1] || parted > 0) page.Horizontal(y, y == Rows[1] ? xs[^(parted + 1)] : xs[0], xs[^1]);
        foreach (var x in xs) page.Vertical(x, Rows[0], Rows[^1]);
        return page;
    }
}
