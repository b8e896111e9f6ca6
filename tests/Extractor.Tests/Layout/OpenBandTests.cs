using Extractor.Layout;

namespace Extractor.Tests.Layout;

/// <summary>Frames and vertical rules around rows that no rules part.</summary>
public sealed class OpenBandTests
{
    private static readonly double[] Xs = [50, 110, 200, 280, 360];

    private static PageSketch Rows(PageSketch page, double top)
    {
        for (var i = 0; i < 4; i++) page.Text(55, top + 18 * i, "20" + (i + 1)).Text(115, top + 18 * i, "教育支出").Figure(276, top + 18 * i, "11.50")
            .Figure(356, top + 18 * i, "1.25");
        return page;
    }

    private const string Body = "201|教育支出|11.50|1.25\n202|教育支出|11.50|1.25\n203|教育支出|11.50|1.25\n204|教育支出|11.50|1.25";

    [Test]
    public void Rows_between_vertical_rules_alone_are_rows()
    {
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元")
            .Text(58, 104, "科目编码").Text(130, 104, "科目名称").Text(230, 104, "合计").Text(300, 104, "基本支出").Horizontal(90, 50, 360).Horizontal(195, 50, 360);
        foreach (var x in Xs) page.Vertical(x, 90, 195);
        Assert.That(GridText.Of(Rows(page, 124).Analyze().Grids.Single()), Is.EqualTo("科目编码|科目名称|合计|基本支出\n" + Body));
    }

    [Test]
    public void A_ruled_head_in_the_frame_of_a_body_without_rules_goes_on_in_it()
    {
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元").Ruled(Xs, [90, 110])
            .Text(58, 104, "科目编码").Text(130, 104, "科目名称").Text(230, 104, "合计").Text(300, 104, "基本支出")
            .Vertical(50, 110, 195).Vertical(360, 110, 195).Horizontal(195, 50, 360);
        Assert.That(GridText.Of(Rows(page, 124).Analyze().Grids.Single()), Is.EqualTo("科目编码|科目名称|合计|基本支出\n" + Body));
    }

    /// <summary>The outer border of the left, and one in the head, are drawn beside the rules of the rows.</summary>
    [Test]
    public void A_border_of_the_head_alone_parts_no_figures()
    {
        var page = new PageSketch().Text(200, 60, "财政拨款“三公”经费支出决算表").Text(480, 80, "单位：万元").Vertical(50, 90, 150).Vertical(250, 90, 110);
        foreach (var y in new[] { 90, 110, 130, 150 }) page.Horizontal(y, 50, 560);
        page.Text(70, 104, "合计").Text(150, 104, "因公出国（境）费").Text(255, 104, "公务用车购置费").Text(360, 104, "公务用车运行费").Text(480, 104, "公务接待费");
        for (var i = 0; i < 5; i++) page.Text(95 + (100 * i), 124, (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        page.Figure(110, 144, "12.25").Figure(210, 144, "0").Figure(310, 144, "7.50").Figure(410, 144, "1.50").Figure(510, 144, "3.25");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.EndWith("\n12.25|0|7.50|1.50|3.25"));
    }

    /// <summary>A cell may hold a figure over another: its parts, in brackets, or a torn one. One column alone is not enough.</summary>
    [Test]
    public void Two_figures_in_one_cell_of_a_ruled_row_stay_there()
    {
        var page = new PageSketch().Ruled(Xs, [90, 110, 140]).Text(58, 104, "科目编码").Text(130, 104, "科目名称").Text(230, 104, "合计").Text(300, 104, "基本支出")
            .Text(55, 128, "201").Text(115, 128, "教育支出").Figure(276, 122, "11.50").Figure(276, 134, "10.25").Figure(356, 128, "1.25");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo("科目编码|科目名称|合计|基本支出\n201|教育支出|11.5010.25|1.25"));
    }

    /// <summary>科　　目 over two columns is one word, whatever the gap between its letters; the figures of the row below touch.</summary>
    [Test]
    public void A_head_set_wide_over_two_columns_opens_no_ruled_grid()
    {
        var page = new PageSketch().Ruled(Xs, [110, 130, 150])
            .Horizontal(90, 50, 360).Vertical(50, 90, 110).Vertical(200, 90, 110).Vertical(280, 90, 110).Vertical(360, 90, 110)
            .Text(90, 104, "科").Text(140, 104, "目").Text(58, 124, "科目编码").Text(130, 124, "科目名称").Text(230, 104, "合计").Text(300, 104, "基本支出")
            .Text(55, 144, "201").Text(115, 144, "教育支出").Figure(280, 144, "174,900.64").Figure(330, 144, "101,833.84");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.EndWith("\n201|教育支出|174,900.64|101,833.84"));
    }
}
