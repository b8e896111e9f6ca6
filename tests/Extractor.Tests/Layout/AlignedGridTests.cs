using Extractor.Layout;
using Extractor.Layout.Aligned;
using Extractor.Pdf;

namespace Extractor.Tests.Layout;

public sealed class AlignedGridTests
{
    /// <summary>项目 over code and name, 本年支出 over three columns of which one is blank, numbered columns, a wrapped label.</summary>
    private static PageSketch Table() => new PageSketch()
        .Text(250, 60, "支出决算表").Text(480, 80, "单位：万元")
        .Text(130, 100, "项目").Text(370, 100, "本年支出")
        .Text(55, 118, "科目编码").Text(170, 118, "科目名称").Text(290, 118, "小计").Text(370, 118, "基本支出").Text(460, 118, "项目支出")
        .Text(130, 136, "栏次").Text(297, 136, "1").Text(387, 136, "2").Text(477, 136, "3")
        .Text(130, 154, "合计").Figure(330, 154, "59.20").Figure(510, 154, "59.20")
        .Text(55, 178, "205").Text(110, 172, "教育支出及其他很长的名").Text(110, 184, "称").Figure(330, 178, "49.20").Figure(510, 178, "49.20")
        .Text(55, 202, "2050302").Text(110, 202, "中等职业教育").Figure(330, 202, "10.00").Figure(510, 202, "10.00");

    private const string Expected =
        "<1x2>项目|<1x3>本年支出\n科目编码|科目名称|小计|基本支出|项目支出\n<1x2>栏次|1|2|3\n<1x2>合计|59.20||59.20\n"
        + "205|教育支出及其他很长的名称|49.20||49.20\n2050302|中等职业教育|10.00||10.00";

    [Test]
    public void Columns_are_read_from_alignment_alone()
    {
        var layout = Table().Analyze();
        Assert.That(GridText.Of(layout.Grids.Single()), Is.EqualTo(Expected));
        Assert.That(layout.Grids[0].Origin, Is.EqualTo(GridOrigin.Aligned));
        Assert.That(layout.Lines.Select(l => l.Text), Is.EqualTo(new[] { "支出决算表", "单位：万元" }));
    }

    /// <summary>A space as wide as half a letter, printed in a head whose letters are set apart.</summary>
    [Test]
    public void A_space_within_a_head_parts_no_columns([Values(0, 0.001, -0.001)] double rounding)
    {
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元").Text(55, 118, "科目编码").Text(110, 118, "科目名称");
        foreach (var x in new[] { 300, 400 }) page.Text(x, 118, "预算").Text(x + 25 + rounding, 118, "数");
        for (var y = 136; y < 208; y += 18) page.Text(55, y, "201").Text(110, y, "教育支出").Figure(330, y, "9.20").Figure(430, y, "9.20");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()).Split('\n')[0], Is.EqualTo("科目编码|科目名称|预算数|预算数"));
    }

    /// <summary>The letters of neighbouring columns stand hardly farther apart than those of a word.</summary>
    [TestCase(12, 11)]
    [TestCase(12, 13)]
    [TestCase(12, 15)]
    public void Heads_whose_letters_stand_below_each_other_are_one_a_column(double beside, double step)
    {
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元").Text(55, 160, "科目编码").Text(150, 160, "科目名称");
        string[] heads = ["上缴上级支出", "经营支出", "对附属单位补助支出", "其他支出"];
        foreach (var (at, head) in heads.Index())
            foreach (var (line, letter) in head.Index())
                page.Text(400 + at * beside, 160 + (line - (head.Length - 1) / 2.0) * step, letter.ToString());
        page.Text(130, 240, "栏次");
        for (var at = 0; at < heads.Length; at++) page.Text(402.5 + at * beside, 240, $"{at + 1}");
        for (var i = 0; i < 4; i++) page.Text(55, 258 + 18 * i, $"{201 + i}").Text(110, 258 + 18 * i, "教育支出").Figure(405 + beside, 258 + 18 * i, "9");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()).Split('\n')[0], Is.EqualTo("科目编码|科目名称|" + string.Join('|', heads)));
    }

    [Test]
    public void Heads_with_units_are_no_unit_line()
    {
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元")
            .Text(255, 118, "预算数（万元）").Text(410, 118, "决算数（单位：元）").Text(55, 118, "科目编码").Text(110, 118, "科目名称");
        for (var y = 136; y < 208; y += 18)
        {
            page.Text(55, y, "201").Text(110, y, "教育支出");
            foreach (var right in new[] { 310, 480 }) page.Figure(right, y, "9.20");
        }
        Assert.That(GridText.Of(page.Analyze().Grids.Single()).Split('\n')[0], Does.EndWith("预算数（万元）|决算数（单位：元）"));
    }

    /// <summary>Heads whose letters the file does not tell fall apart, and there are more of them than drawn columns.</summary>
    [Test]
    public void More_heads_than_columns_are_read()
    {
        var columns = new List<Column> { new(50, 150), new(150, 250) };
        var heads = new[] { 60.0, 90, 160, 200 }.Select(x => new HeadBlock(Segment.Of([Word.Of([LetterAt(x)])]))).ToList();
        SharedColumns.Among(heads, columns, 0, 1, []);
        Assert.That(heads.Select(h => h.FirstColumn), Is.EqualTo(new[] { 0, 0, 1, 1 }));

        static Letter LetterAt(double x) =>
            new("\uFFFD", new Box(x, 100, x + 10, 110), 108, 10, new FontDetails("SimSun", false, false), TextDirection.LeftToRight);
    }

    /// <summary>The lines of labels are as far from those of the next label as from each other; the figures stand in the middle of their own.</summary>
    [Test]
    public void Lines_are_of_the_row_whose_figures_stand_in_their_middle()
    {
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元")
            .Text(55, 118, "科目编码").Text(110, 118, "科目名称").Text(290, 118, "本年支出合计").Text(400, 118, "基本支出");
        var y = 136.0;
        foreach (var (code, label) in new[] { ("205", "教育支出"), ("20502", "甲乙丙丁戊己庚辛/壬"), ("2050201", "子丑寅卯辰巳午未/申酉戌亥"),
            ("20503", "一二三四五六七八/二三四五六七八九/三"), ("206", "科学技术支出") })
        {
            var lines = label.Split('/');
            for (var i = 0; i < lines.Length; i++) page.Text(110, y + 12 * i, lines[i]);
            var middle = y + 6 * (lines.Length - 1);
            page.Text(55, middle, code).Figure(345, middle, "49.20").Figure(440, middle, "49.20");
            y += 12 * lines.Length;
        }

        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo(
            "科目编码|科目名称|本年支出合计|基本支出\n205|教育支出|49.20|49.20\n20502|甲乙丙丁戊己庚辛壬|49.20|49.20\n"
            + "2050201|子丑寅卯辰巳午未申酉戌亥|49.20|49.20\n20503|一二三四五六七八二三四五六七八九三|49.20|49.20\n206|科学技术支出|49.20|49.20"));
    }

    [Test]
    public void Rules_over_the_whole_width_part_rows_only()
    {
        var page = Table();
        foreach (var y in new[] { 88.0, 105, 123, 141, 160, 189, 207 }) page.Horizontal(y, 50, 515);
        var grid = page.Analyze().Grids.Single();
        Assert.That(GridText.Of(grid), Is.EqualTo(Expected));
        Assert.That(grid.Origin, Is.EqualTo(GridOrigin.HorizontalRules));
    }

    /// <summary>支出 over five columns happens to stand over the figures of one, whose own head is left of them.</summary>
    [Test]
    public void A_head_over_a_group_does_not_take_the_figures_of_a_column_with_a_head_beside_them()
    {
        var page = new PageSketch().Text(250, 60, "财政拨款收入支出决算总表").Text(480, 80, "单位：万元")
            .Text(90, 100, "收入").Text(388, 100, "支出")
            .Text(60, 118, "项目").Text(150, 118, "决算数").Text(240, 118, "项目").Text(360, 118, "合计").Text(430, 118, "一般公共预算").Text(510, 118, "政府性基金");
        for (var i = 0; i < 4; i++)
            page.Text(50, 136 + 18 * i, "财政拨款" + "甲乙丙丁"[i]).Figure(185, 136 + 18 * i, "11.50").Text(200, 136 + 18 * i, "教育支出" + "甲乙丙丁"[i])
                .Figure(410, 136 + 18 * i, "1.50").Figure(485, 136 + 18 * i, "1.25").Figure(560, 136 + 18 * i, "0.25");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()),
            Does.StartWith("<1x2>收入|<1x4>支出\n项目|决算数|项目|合计|一般公共预算|政府性基金\n财政拨款甲|11.50|教育支出甲|1.50|1.25|0.25\n"));
    }

    /// <summary>合计, 因公出国（境）费 and 公务接待费 stand half-way between the heights of the two levels that they are as tall as.</summary>
    [Test]
    public void Heads_as_tall_as_two_levels_are_siblings_of_the_upper_one()
    {
        var page = new PageSketch().Text(300, 90, "财政拨款“三公”经费支出决算表", 16).Text(713, 123, "单位：万元", 11)
            .Text(436, 139, "公务用车购置及运行费", 8).Text(97, 148, "合计", 8).Text(198, 148, "因公出国（境）费", 8).Text(693, 148, "公务接待费", 8)
            .Text(349, 155, "小计", 8).Text(447, 155, "公务用车购置费", 8).Text(567, 155, "公务用车运行费", 8);
        foreach (var x in new[] { 64, 185, 316, 433, 554, 673 }) page.Text(x, 170, "预算数", 8);
        foreach (var x in new[] { 122, 252, 374, 493, 613, 731 }) page.Text(x, 170, "决算数", 8);
        page.Figure(101, 186, "76.43", 8).Figure(160, 186, "46.21", 8).Figure(228, 186, "30.00", 8).Figure(296, 186, "4.69", 8).Figure(354, 186, "40.63", 8)
            .Figure(412, 186, "40.61", 8)
            .Figure(592, 186, "40.63", 8).Figure(652, 186, "40.61", 8).Figure(711, 186, "5.80", 8).Figure(769, 186, "0.90", 8);
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo(
            "<1x2>合计|<1x2>因公出国（境）费|<1x6>公务用车购置及运行费|<1x2>公务接待费\n"
            + "<2x1>预算数|<2x1>决算数|<2x1>预算数|<2x1>决算数|<1x2>小计|<1x2>公务用车购置费|<1x2>公务用车运行费|<2x1>预算数|<2x1>决算数\n"
            + "预算数|决算数|预算数|决算数|预算数|决算数\n76.43|46.21|30.00|4.69|40.63|40.61|||40.63|40.61|5.80|0.90"));
    }

    /// <summary>合计 is as tall as the two levels below 预算数, 培训费 as all three.</summary>
    [Test]
    public void Heads_as_tall_as_the_lower_levels_stand_under_the_upper_one()
    {
        var page = new PageSketch().Text(220, 60, "财政拨款“三公”经费支出决算表").Text(520, 80, "单位：万元");
        for (var i = 0; i < 2; i++)
        {
            var x = 40 + 260 * i;
            page.Text(x + 95, 100, i == 0 ? "预算数" : "决算数").Text(x + 100, 118, "公务用车费").Text(x, 127, "合计").Text(x + 40, 127, "因公出国费")
                .Text(x + 100, 136, "购置费").Text(x + 135, 136, "运行维护费").Text(x + 190, 127, "公务接待费");
            foreach (var right in new[] { 22, 85, 128, 183, 240 }) page.Figure(x + right, 154, $"{i + 1}.{right}".PadRight(5, '0')[..4]);
        }
        page.Text(560, 118, "培训费").Figure(588, 154, "3.50");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo(
            "<1x5>预算数|<1x5>决算数|<3x1>培训费\n<2x1>合计|<2x1>因公出国费|<1x2>公务用车费|<2x1>公务接待费|<2x1>合计|<2x1>因公出国费|<1x2>公务用车费|<2x1>公务接待费\n"
            + "购置费|运行维护费|购置费|运行维护费\n1.22|1.85|1.12|1.18|1.24|2.22|2.85|2.12|2.18|2.24|3.50"));
    }

    /// <summary>One row of figures under heads of double spacing: the heads themselves show how far apart their lines are.</summary>
    [Test]
    public void Heads_wrap_in_double_spacing_over_a_single_row()
    {
        var page = new PageSketch().Text(220, 60, "财政拨款“三公”经费支出决算表", 12).Text(480, 80, "单位：万元", 12)
            .Text(236, 104, "公务用车购置及运行维护费", 12).Text(68, 127, "合计", 12).Text(140, 115, "因公出国", 12).Text(140, 139, "（境）费", 12)
            .Text(254, 129, "公务用车", 12).Text(260, 153, "购置费", 12).Text(332, 129, "公务用车", 12).Text(326, 153, "运行维护费", 12);
        foreach (var x in new[] { 50, 130, 246, 322 })
            page.Text(x, 181, "预算", 12).Text(x + 6, 205, "数", 12).Text(x + 40, 181, "决算", 12).Text(x + 46, 205, "数", 12);
        foreach (var right in new[] { 75, 155, 271, 347 }) page.Figure(right, 232, "5.94", 12).Figure(right + 40, 232, "1.22", 12);
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo(
            "<1x2>合计|<1x2>因公出国（境）费|<1x4>公务用车购置及运行维护费\n<2x1>预算数|<2x1>决算数|<2x1>预算数|<2x1>决算数|<1x2>公务用车购置费|<1x2>公务用车运行维护费\n"
            + "预算数|决算数|预算数|决算数\n5.94|1.22|5.94|1.22|5.94|1.22|5.94|1.22"));
    }

    /// <summary>The last page of a table with an outer border only: nothing is drawn between its rows, one of which has figures.</summary>
    [Test]
    public void Numbered_labels_and_a_total_begin_rows_though_no_rule_parts_them()
    {
        var page = new PageSketch().Text(200, 20, "收入支出决算总表").Text(420, 38, "单位：万元").Text(120, 60, "收入").Text(360, 60, "支出").Text(90, 78, "项目")
            .Text(215, 78, "决算数").Text(300, 78, "项目").Text(440, 78, "决算数")
            .Text(55, 96, "二、政府性基金").Text(55, 112, "三、国有资本").Text(55, 128, "总计").Figure(250, 128, "4,336.43").Text(270, 128, "总计").Figure(475, 128, "4,336.43")
            .Horizontal(45, 50, 480).Horizontal(135, 50, 480).Vertical(50, 45, 135).Vertical(480, 45, 135);
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.EndWith("二、政府性基金|||\n三、国有资本|||\n总计|4,336.43|总计|4,336.43"));
    }

    /// <summary>Between two rules each column has one figure; what stands below a torn one is its rest.</summary>
    [Test]
    public void Figures_broken_over_two_lines_between_rules_are_whole()
    {
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：元")
            .Text(55, 100, "科目编码").Text(120, 100, "科目名称").Text(290, 100, "合计").Text(345, 100, "基本支出").Text(405, 100, "项目支出").Horizontal(105, 50, 460);
        for (var i = 0; i < 4; i++)
        {
            var y = 118 + 26 * i;
            page.Text(55, y, "20" + (i + 1)).Text(120, y, "教育支出").Figure(335, y - 6, "28,507,235.").Figure(335, y + 6, "56").Figure(395, y, "1,000.25")
                .Figure(455, y - 6, "8,363,347.5").Figure(455, y + 6, "4").Horizontal(y + 13, 50, 460);
        }
        var row = "教育支出|28,507,235.56|1,000.25|8,363,347.54";
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo($"科目编码|科目名称|合计|基本支出|项目支出\n201|{row}\n202|{row}\n203|{row}\n204|{row}"));
    }

    [Test]
    public void Rules_drawn_cell_by_cell_show_the_columns()
    {
        var page = Table();
        double[] borders = [50, 105, 270, 340, 430, 515];
        foreach (var y in new[] { 88.0, 105, 123, 141, 160, 189, 207 })
            for (var i = 1; i < borders.Length; i++) page.Horizontal(y, borders[i - 1], borders[i]);
        var grid = page.Analyze().Grids.Single();
        Assert.That(GridText.Of(grid), Is.EqualTo(Expected));
        Assert.That(grid.Cells.Single(c => c.Text == "中等职业教育").Box, Has.Property("X0").EqualTo(105.0).And.Property("X1").EqualTo(270.0));
    }

    [Test]
    public void Labels_wrapped_side_by_side_in_the_first_row_are_no_head()
    {
        var page = new PageSketch()
            .Text(240, 60, "财政拨款收入支出决算总表").Text(480, 80, "单位：万元")
            .Text(80, 100, "项目").Text(200, 100, "金额").Text(330, 100, "项目").Text(480, 100, "小计")
            .Text(55, 120, "一、一般公共预算财").Text(280, 120, "一、一般公共服务支").Figure(230, 126, "72.91").Figure(510, 126, "46.82")
            .Text(55, 132, "政拨款").Text(280, 132, "出")
            .Text(55, 152, "二、政府性基金").Text(280, 152, "二、外交支出").Figure(510, 152, "1.00")
            .Text(55, 172, "总计").Figure(230, 172, "72.91").Text(280, 172, "总计").Figure(510, 172, "47.82");
        foreach (var y in new[] { 88.0, 106, 137, 157, 177 }) page.Horizontal(y, 50, 515);
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.StartWith("项目|金额|项目|小计\n一、一般公共预算财政拨款|72.91|一、一般公共服务支出|46.82\n"));
    }

    [Test]
    public void Rows_overleaf_keep_the_columns_of_the_page_before()
    {
        var next = new PageSketch().Text(55, 100, "206").Text(110, 100, "科学技术支出").Figure(330, 100, "1.00").Figure(510, 100, "1.00");
        var pages = DocumentAnalyzer.Analyze(new SketchedDocument([Table().ToPage(1), next.ToPage(2)]));
        Assert.That(GridText.Of(pages[1].Grids.Single()), Is.EqualTo("206|科学技术支出|1.00||1.00"));
    }

    [TestCase("第三部分 决算情况说明")]
    [TestCase("收、支总计各减少三万元，降低百分之四。")]
    public void A_figure_that_ends_a_line_below_text_goes_on_with_no_table_overleaf(string above)
    {
        var next = new PageSketch().Text(55, 100, above).Text(55, 140, "二、收入情况").Text(55, 160, "本年收入合计").Figure(330, 160, "1.00");
        var pages = DocumentAnalyzer.Analyze(new SketchedDocument([Table().ToPage(1), next.ToPage(2)]));
        Assert.That(pages[1].Grids, Is.Empty);
    }

    [Test]
    public void A_blank_row_does_not_end_a_table_of_tall_rows()
    {
        var page = new PageSketch().Text(480, 80, "单位：万元").Text(55, 100, "项目").Text(200, 100, "行次").Text(300, 100, "金额")
            .Text(55, 132, "一、基本支出").Text(205, 132, "1").Figure(330, 132, "2.00")
            .Text(55, 200, "二、项目支出").Text(205, 200, "2").Figure(330, 200, "3.00");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo("项目|行次|金额\n一、基本支出|1|2.00\n二、项目支出|2|3.00"));
    }

    [Test]
    public void Heads_of_tight_columns_stay_apart()
    {
        var page = new PageSketch().Text(480, 80, "单位：万元").Text(55, 100, "项目").Text(150, 100, "基本支出").Text(196, 100, "项目支出")
            .Text(55, 118, "合计").Figure(190, 118, "2,265.72").Figure(236, 118, "637.07")
            .Text(55, 136, "教育").Figure(190, 136, "1,000.00").Figure(236, 136, "59.20");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo("项目|基本支出|项目支出\n合计|2,265.72|637.07\n教育|1,000.00|59.20"));
    }

    [Test]
    public void Paragraphs_with_figures_are_no_table()
    {
        var layout = new PageSketch()
            .Text(50, 100, "2024年度收入合计2,904.35万元，其中：财政拨款收入2,871.89万元，占98.88%。")
            .Text(50, 120, "年初预算为10.00万元， 支出决算为12.00万元。").Analyze();
        Assert.That(layout.Grids, Is.Empty);
    }

    [Test]
    public void A_contents_page_is_no_table()
    {
        var page = new PageSketch().Text(280, 60, "目录");
        for (var i = 0; i < 6; i++) page.Text(50, 100 + (20 * i), "一、收入决算情况说明").Text(540, 100 + (20 * i), $"{i + 3}");
        Assert.That(page.Analyze().Grids, Is.Empty);
    }

    [Test]
    public void One_row_below_a_ruled_head_is_of_its_table_though_a_note_follows()
    {
        var page = new PageSketch().Ruled([50, 150, 250, 350], [100, 120]).Text(60, 114, "科目名称").Text(160, 114, "合计").Text(260, 114, "项目支出")
            .Text(60, 134, "合计").Figure(245, 134, "0.00").Figure(345, 134, "0.00").Text(52, 150, "注：本部门无此项支出。").Horizontal(157, 50, 350);
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo("科目名称|合计|项目支出\n合计|0.00|0.00"));
    }
}
