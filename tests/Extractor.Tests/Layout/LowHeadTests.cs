using Extractor.Domain;
using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;
using Extractor.Layout;

namespace Extractor.Tests.Layout;

/// <summary>Heads over columns without rulings: of two lines beside taller ones, at the foot of their cells, of one letter.</summary>
public sealed class LowHeadTests
{
    /// <summary>The head's lines are as far apart as the rows: 合计 on the height between them shows that they are lines of one cell.</summary>
    [Test]
    public void Lines_beside_a_taller_head_are_one_head()
    {
        var page = new PageSketch().Text(250, 60, "收入决算表").Text(480, 80, "单位：万元")
            .Text(60, 109, "科目编码").Text(150, 109, "科目名称").Text(245, 109, "合计").Text(310, 100, "财政拨款").Text(320, 118, "收入")
            .Text(400, 100, "附属单位").Text(400, 118, "上缴收入").Text(490, 109, "其他收入");
        for (var i = 0; i < 4; i++)
            page.Text(60, 140 + 18 * i, "20" + (i + 1)).Text(130, 140 + 18 * i, "支出" + "甲乙丙丁"[i]).Figure(270, 140 + 18 * i, $"{i + 1}.50")
                .Figure(355, 140 + 18 * i, $"{i + 1}.25").Figure(530, 140 + 18 * i, "0.25");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()),
            Does.StartWith("科目编码|科目名称|合计|财政拨款收入|附属单位上缴收入|其他收入\n201|支出甲|1.50|1.25||0.25\n"));
    }

    /// <summary>The row of heads is too low: the last line of the fourth stands upon the border, beside the number.</summary>
    [Test]
    public void Numbers_beside_the_end_of_a_head_count_columns()
    {
        var rows = new[] { "合计|因公出国费|小计|购置费|运行费|接待费", "1|2|3|费4|5|6", "9.00|1.00|5.00|2.00|3.00|3.00" };
        var read = rows.Select(static r => new SheetRow(1, [.. r.Split('|').Index().Select(static c => Cell(c.Index, c.Item))]));
        Assert.That(read.Select(HeadReader.IsOrdinalRow), Is.EqualTo(new[] { false, true, false }));
    }

    private static SheetCell Cell(int column, string text) => new(column, 1, 1, text, new Evidence(1, default, text), true);

    [Test]
    public void A_letter_alone_ends_the_head_above()
    {
        var page = new PageSketch().Text(220, 60, "财政拨款“三公”经费支出决算表").Text(480, 80, "单位：万元")
            .Text(60, 110, "合计").Text(120, 100, "因公出国（境）").Text(150, 120, "费").Text(240, 100, "公务用车购置及运行费").Text(450, 110, "公务接待费")
            .Text(215, 122, "小计").Text(275, 122, "购置费").Text(345, 122, "运行费");
        foreach (var right in new[] { 90, 200, 240, 310, 380, 500 }) page.Figure(right, 150, "5.94");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.Contain("因公出国（境）费"));
    }

    /// <summary>All other heads stand at the foot of their cells, on the line of 小计, 购置费 and 运行费.</summary>
    [Test]
    public void A_single_head_spans_the_columns_that_it_is_centred_over()
    {
        var page = new PageSketch().Text(220, 60, "财政拨款“三公”经费支出决算表").Text(480, 80, "单位：万元")
            .Text(316, 100, "公务用车购置及运行费")
            .Text(50, 114, "项目").Text(120, 114, "合计").Text(190, 114, "因公出国费").Text(300, 114, "小计").Text(351, 114, "购置费").Text(412, 114, "运行费")
            .Text(490, 114, "公务接待费");
        foreach (var (y, label) in new[] { (132, "预算数"), (150, "决算数") })
        {
            page.Text(45, y, label);
            foreach (var right in new[] { 145, 235, 325, 385, 445, 535 }) page.Figure(right, y, "5.94");
        }

        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.Contain("<1x3>公务用车购置及运行费"));
    }

    /// <summary>项目 and 项目支出 each over two columns; the heads between them stand at the foot of their cells.</summary>
    [Test]
    public void Several_heads_span_the_columns_that_each_is_centred_over()
    {
        var page = new PageSketch().Text(220, 60, "一般公共预算财政拨款支出决算表").Text(480, 80, "单位：万元")
            .Text(110, 100, "项目").Text(455, 100, "项目支出")
            .Text(50, 114, "科目编码").Text(150, 114, "科目名称").Text(260, 114, "合计").Text(330, 114, "基本支出").Text(420, 114, "小计")
            .Text(484, 114, "其中：基建支出");
        foreach (var (y, code) in new[] { (134, "205"), (152, "206"), (170, "207"), (188, "208") })
        {
            page.Text(45, y, code).Text(135, y, "教育支出");
            foreach (var right in new[] { 285, 375, 450, 550 }) page.Figure(right, y, "5.94");
        }

        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.StartWith("<1x2>项目|<2x1>合计|<2x1>基本支出|<1x2>项目支出\n"));
    }

    /// <summary>基本支出 is in the middle of all five columns, and of 小计 and the two after it.</summary>
    [Test]
    public void A_head_over_小计_begins_with_it()
    {
        var page = new PageSketch().Text(220, 60, "一般公共预算财政拨款支出决算表").Text(480, 80, "单位：万元")
            .Text(330, 96, "基本支出")
            .Text(50, 114, "科目名称").Text(180, 114, "合计").Text(260, 114, "小计").Text(330, 114, "人员经费").Text(410, 114, "公用经费").Text(490, 114, "项目支出");
        for (var i = 0; i < 4; i++)
        {
            page.Text(45, 134 + 18 * i, "支出" + "甲乙丙丁"[i]);
            foreach (var right in new[] { 210, 290, 370, 450, 530 }) page.Figure(right, 134 + 18 * i, "5.94");
        }

        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.StartWith("<2x1>科目名称|<2x1>合计|<1x3>基本支出|<2x1>项目支出\n小计|人员经费|公用经费\n"));
    }

    /// <summary>All heads stand at the top of their cells: 机关运行经费 begins beside 预算数, 合计 and 接待费 below it.</summary>
    [Test]
    public void Heads_at_the_top_of_their_cells_span_what_stands_below()
    {
        var page = new PageSketch().Text(180, 60, "财政拨款“三公”经费支出决算表").Text(480, 80, "单位：万元")
            .Text(205, 100, "预算数").Text(450, 100, "机关运行经费")
            .Text(60, 118, "合计").Text(115, 118, "出国费").Text(200, 118, "公务用车费").Text(340, 118, "接待费")
            .Text(170, 136, "小计").Text(220, 136, "购置费").Text(275, 136, "运行费");
        foreach (var right in new[] { 85, 150, 195, 255, 310, 375, 520 }) page.Figure(right, 160, "5.94");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.StartWith("<1x6>预算数|<3x1>机关运行经费\n<2x1>合计|<2x1>出国费|<1x3>公务用车费|<2x1>接待费\n"));
    }

    /// <summary>Two heads below, as many as sides: neither of the upper ones is a column's own.</summary>
    [Test]
    public void Heads_over_repeated_heads_are_sides()
    {
        var page = new PageSketch().Text(250, 60, "财政拨款收入支出决算总表").Text(480, 80, "单位：万元")
            .Text(120, 100, "收入").Text(440, 100, "支出")
            .Text(70, 112, "项目").Text(170, 112, "金额").Text(290, 112, "项目").Text(390, 112, "合计").Text(500, 112, "基金");
        for (var i = 0; i < 4; i++)
            page.Text(50, 134 + 18 * i, "财政拨款" + "甲乙丙丁"[i]).Figure(225, 134 + 18 * i, "11.50").Text(260, 134 + 18 * i, "教育支出" + "甲乙丙丁"[i])
                .Figure(470, 134 + 18 * i, "1.50").Figure(560, 134 + 18 * i, "0.25");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.StartWith("<1x2>收入|<1x3>支出\n项目|金额|项目|合计|基金\n"));
    }

    /// <summary>The figures of a row stand a little lower than its label and the others, each set in the middle of its own cell.</summary>
    [Test]
    public void Figures_a_little_lower_are_of_the_same_row()
    {
        var page = new PageSketch().Text(250, 60, "收入决算表").Text(480, 80, "单位：万元")
            .Text(60, 100, "科目编码").Text(150, 100, "科目名称").Text(245, 100, "合计").Text(330, 100, "财政拨款收入");
        for (var i = 0; i < 3; i++)
            page.Text(60, 125 + 24 * i, "20" + (i + 1)).Text(130, 125 + 24 * i, "支出" + "甲乙丙"[i]).Figure(270, 125 + 24 * i, "1.50")
                .Figure(385, 131 + 24 * i, "0");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo(
            "科目编码|科目名称|合计|财政拨款收入\n201|支出甲|1.50|0\n202|支出乙|1.50|0\n203|支出丙|1.50|0"));
    }

    /// <summary>单位名称 over the units' rows is a head; 单位名称：某局 over a table is none.</summary>
    [Test]
    public void Units_may_be_the_rows()
    {
        var page = new PageSketch().Text(250, 60, "支出决算表（分单位）").Text(480, 80, "单位：万元")
            .Text(60, 109, "单位名称").Text(200, 109, "合计").Text(280, 109, "基本支出").Text(370, 109, "项目支出").Text(440, 100, "附属单位").Text(455, 118, "补助");
        for (var i = 0; i < 4; i++)
        {
            page.Text(50, 140 + 18 * i, "中心" + "甲乙丙丁"[i]);
            foreach (var right in new[] { 230, 330, 420, 490 }) page.Figure(right, 140 + 18 * i, "5.94");
        }

        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.StartWith("单位名称|合计|基本支出|项目支出|附属单位补助\n中心甲|5.94|5.94|5.94|5.94\n"));
    }

    /// <summary>A font whose widths are half of what its letters take: each would be a word.</summary>
    [Test]
    public void Han_set_an_em_apart_are_an_em_wide()
    {
        var page = new PageSketch();
        for (var i = 0; i < 7; i++) page.Text(200 + 12 * i, 60, "收入支出决算表"[i].ToString(), 12);
        var wide = page.ToPage();
        var narrow = wide with { Letters = [.. wide.Letters.Select(l => l with { Box = l.Box with { X1 = l.Box.X0 + 6 } })] };
        Assert.That(PageAnalyzer.Analyze(narrow).Words.Select(w => w.Text), Is.EqualTo(new[] { "收入支出决算表" }));
    }
}
