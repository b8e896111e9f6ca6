using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Tests.Layout;

public sealed class RuledGridTests
{
    private static PageSketch Table() => new PageSketch().Ruled([50, 150, 250, 350], [100, 120, 140, 160]);

    [Test]
    public void A_frame_of_one_column_is_a_grid_where_it_holds_figures()
    {
        double[] ys = [100, 120, 140, 160, 180];
        var page = new PageSketch().Ruled([50, 120], ys).Text(60, 114, "决算数").Figure(115, 134, "686.83").Figure(115, 154, "70.44").Figure(115, 174, "757.27");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo("决算数\n686.83\n70.44\n757.27"));
        var text = new PageSketch().Ruled([50, 120], ys).Text(60, 114, "第一项").Text(60, 134, "第二项").Text(60, 154, "第三项").Figure(115, 174, "757.27");
        Assert.That(text.Analyze().Grids, Is.Empty);
    }

    [Test]
    public void Cells_are_between_their_rulings()
    {
        var grid = Table().Text(55, 114, "项目").Figure(245, 134, "1.00").Analyze().Grids.Single();
        Assert.That(GridText.Of(grid), Is.EqualTo("项目||\n|1.00|\n||"));
        Assert.That(grid.Origin, Is.EqualTo(GridOrigin.Ruled));
    }

    [Test]
    public void Places_without_a_border_between_them_are_one_cell()
    {
        var page = new PageSketch()
            .Horizontal(100, 50, 350).Horizontal(120, 150, 350).Horizontal(140, 50, 350).Horizontal(160, 50, 350)
            .Vertical(50, 100, 160).Vertical(150, 100, 160).Vertical(250, 120, 160).Vertical(350, 100, 160)
            .Text(55, 124, "项目").Text(200, 114, "本年支出").Text(160, 134, "小计").Text(260, 134, "基本支出").Figure(345, 154, "2.00");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo("<2x1>项目|<1x2>本年支出\n小计|基本支出\n||2.00"));
    }

    [Test]
    public void Doubled_and_broken_hairlines_are_one_border()
    {
        var page = Table().Vertical(151.8, 100, 129).Vertical(151.6, 131, 160).Horizontal(121.5, 50, 200).Text(160, 114, "1");
        Assert.That(page.Analyze().Grids.Single(), Has.Property("ColumnCount").EqualTo(3).And.Property("RowCount").EqualTo(3));
    }

    [Test]
    public void Dotted_borders_are_borders()
    {
        var page = new PageSketch().Text(55, 114, "项目");
        foreach (var y in new[] { 100.0, 120, 140 })
            for (var x = 50.0; x < 250; x += 3) page.Horizontal(y, x, x + 1.5);
        foreach (var x in new[] { 50.0, 150, 250 })
            for (var y = 100.0; y < 140; y += 3) page.Vertical(x, y, y + 1.5);
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo("项目|\n|"));
    }

    [Test]
    public void Outer_borders_that_are_not_drawn_stand_where_the_rows_end()
    {
        var page = new PageSketch()
            .Horizontal(100, 50, 350).Horizontal(120, 50, 350).Horizontal(140, 50, 350)
            .Vertical(150, 100, 140).Vertical(250, 100, 140)
            .Text(55, 114, "项目").Text(155, 114, "行次").Figure(345, 134, "3.00");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo("项目|行次|\n||3.00"));
    }

    [Test]
    public void A_row_that_the_page_end_breaks_is_open_below()
    {
        var page = new PageSketch().Horizontal(100, 50, 250).Horizontal(120, 50, 250)
            .Vertical(50, 100, 150).Vertical(150, 100, 150).Vertical(250, 100, 150).Text(55, 135, "年初结转");
        var grid = page.Analyze().Grids.Single();
        Assert.That(GridText.Of(grid), Is.EqualTo("|\n年初结转|"));
        Assert.That((grid.OpenTop, grid.OpenBottom), Is.EqualTo((false, true)));
    }

    [Test]
    public void A_frame_around_text_is_no_table()
    {
        var layout = new PageSketch().Ruled([50, 350], [100, 160]).Text(60, 120, "一段文字").Analyze();
        Assert.That(layout.Grids, Is.Empty);
        Assert.That(layout.Lines.Single().Text, Is.EqualTo("一段文字"));
    }

    [Test]
    public void Two_tables_close_to_each_other_stay_apart()
    {
        var layout = Table().Text(55, 114, "甲").Ruled([50, 150, 250], [170, 190, 210]).Text(55, 184, "乙").Analyze();
        Assert.That(layout.Grids.Select(g => g.ColumnCount), Is.EqualTo(new[] { 3, 2 }));
    }

    [Test]
    public void A_wrapped_figure_joins_and_lines_read_downwards()
    {
        var grid = Table().Text(55, 109, "一般公共").Text(55, 118, "预算").Figure(245, 109, "19,572.").Figure(245, 118, "91").Analyze().Grids.Single();
        Assert.That(GridText.Of(grid), Is.EqualTo("一般公共预算|19,572.91|\n||\n||"));
    }

    [Test]
    public void Tight_columns_are_cut_where_the_letters_part_at_the_border()
    {
        var grid = Table().Figure(149.4, 114, "2050201").Text(150.6, 114, "59.20").Analyze().Grids.Single();
        Assert.That(GridText.Of(grid), Does.StartWith("2050201|59.20|"));
    }

    [Test]
    public void Two_figures_that_touch_over_a_border_are_cut_between_them()
    {
        var grid = Table().Text(104, 114, "174,900.64101,833.84").Analyze().Grids.Single();
        Assert.That(GridText.Of(grid), Does.StartWith("174,900.64|101,833.84|"));
    }

    [Test]
    public void A_figure_wider_than_its_column_stays_in_one_cell()
    {
        var grid = Table().Figure(160, 114, "123,456,789,012,345.67").Analyze().Grids.Single();
        Assert.That(GridText.Of(grid), Does.StartWith("123,456,789,012,345.67||"));
    }

    [Test]
    public void Sideways_letters_in_a_cell_read_downwards()
    {
        var grid = new PageSketch().Ruled([50, 70, 350], [100, 160, 220]).Down(60, 105, "产出指标").Text(80, 130, "数量指标").Analyze().Grids.Single();
        Assert.That(GridText.Of(grid), Is.EqualTo("产出指标|数量指标\n|"));
        Assert.That(grid.Cells[0].Lines[0].Direction, Is.EqualTo(TextDirection.Down));
    }

    [Test]
    public void A_page_set_sideways_reads_like_an_upright_one_and_keeps_its_own_boxes()
    {
        // Columns run down the page: x 50–110 is the second row, x 110–170 the first.
        var page = new PageSketch().Ruled([50, 110, 170], [100, 200, 300]).Down(140, 105, "项目").Down(140, 205, "金额").Down(80, 105, "合计").Down(80, 205, "1.00");
        var grid = page.Analyze().Grids.Single();
        Assert.That(GridText.Of(grid), Is.EqualTo("项目|金额\n合计|1.00"));
        Assert.That(grid.Cells[0].Box, Is.EqualTo(new Box(110, 100, 170, 200)));
    }

    [Test]
    public void Figures_that_reach_into_the_next_cell_are_not_mixed()
    {
        var page = new PageSketch().Ruled([50, 100, 150, 200], [100, 120, 140]).Text(52, 114, "12,345,678.90").Text(102, 114, "2,345,671.55")
            .Text(165, 114, "0.00");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo("12,345,678.90|2,345,671.55|0.00\n||"));
    }

    [Test]
    public void Rows_of_a_sheet_printed_very_small_stay_apart()
    {
        var page = new PageSketch().Ruled([50, 150, 250], [100, 102.5, 105, 107.5])
            .Text(52, 101.9, "教育支出", 2.2).Figure(249, 101.9, "1.00", 2.2).Text(52, 104.4, "国防支出", 2.2).Figure(249, 104.4, "2.00", 2.2)
                .Text(52, 106.9, "外交支出", 2.2);
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo("教育支出|1.00\n国防支出|2.00\n外交支出|"));
    }

    [Test]
    public void A_digit_that_falls_on_an_equal_one_of_the_next_figure_is_kept()
    {
        var page = new PageSketch().Ruled([50, 100, 150], [100, 120, 140]).Text(52, 114, "12,345,678.99")
            .Text(102, 114, "9", traits: LetterTraits.Duplicate).Text(107, 114, "2,345,671.55");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo("12,345,678.99|92,345,671.55\n|"));
    }

    [Test]
    public void A_heads_line_that_spills_into_the_body_is_the_heads()
    {
        var page = new PageSketch().Ruled([50, 150, 250], [100, 112, 124, 136])
            .Text(55, 105, "经济分类").Text(75, 117, "编码").Text(160, 109, "金额")
            .Text(55, 122.5, "301").Figure(245, 122.5, "2.00").Text(55, 134, "302").Figure(245, 134, "3.00");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo("经济分类编码|金额\n301|2.00\n302|3.00"));
    }

    /// <summary>Two full lines upon borders, as far apart as those of one text.</summary>
    [Test]
    public void A_line_that_begins_with_a_code_is_a_row_of_its_own()
    {
        var page = new PageSketch().Ruled([50, 126, 190], [100, 113, 126, 139]);
        foreach (var (i, name) in new[] { "教育支出", "科学支出", "社会保障" }.Index()) page.Text(52, 113 + 13 * i, $"20{i} {name}").Figure(185, 109 + 13 * i, $"{i}.25");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo("200教育支出|0.25\n201科学支出|1.25\n202社会保障|2.25"));
    }

    /// <summary>The third line of 207's name stands upon the first one of 20701's.</summary>
    [Test]
    public void Lines_that_overflow_a_low_row_are_of_the_cell_that_their_middle_is_in()
    {
        var page = new PageSketch().Ruled([50, 100, 152, 220], [100, 115, 130, 145, 160, 175]);
        foreach (var (i, code) in new[] { "205", "206", "207", "20701", "208" }.Index()) page.Text(55, 111 + 15 * i, code).Figure(215, 111 + 15 * i, $"{i}.25");
        page.Text(101, 111, "教育支出").Text(101, 126, "科学支出").Text(101, 171, "社会保障");
        foreach (var (y, lines) in new[] { (131.0, "文化旅游体/育与传媒各/项支出"), (151, "文化和旅游/支出") })
            foreach (var (i, line) in lines.Split('/').Index()) page.Text(101, y + 10 * i, line);
        Assert.That(GridText.Of(page.Analyze().Grids.Single()),
            Is.EqualTo("205|教育支出|0.25\n206|科学支出|1.25\n207|文化旅游体育与传媒各项支出|2.25\n20701|文化和旅游支出|3.25\n208|社会保障|4.25"));
    }
}
