using Extractor.Layout;

namespace Extractor.Tests.Layout;

public sealed class RepeatedHeadTests
{
    /// <param name="page">Column 3 is blank on the second page, and a label that the first page breaks goes on there.</param>
    private static PageSketch WithHead(PageSketch page, double top) => page
        .Text(130, top, "项目").Text(370, top, "本年支出")
        .Text(55, top + 18, "科目编码").Text(170, top + 18, "科目名称").Text(290, top + 18, "小计").Text(370, top + 18, "基本支出").Text(460, top + 18, "项目支出");

    [Test]
    public void The_next_page_has_the_columns_of_the_first_whatever_is_blank_on_it()
    {
        var first = WithHead(new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元"), 100);
        for (var i = 0; i < 5; i++) first.Text(55, 136 + 18 * i, "2050" + i).Text(110, 136 + 18 * i, "教育支出").Figure(330, 136 + 18 * i, "49.20")
            .Figure(410, 136 + 18 * i, "9.20").Figure(510, 136 + 18 * i, "40.00");
        var next = WithHead(new PageSketch(), 60);
        next.Text(110, 90, "支出").Text(55, 108, "20506").Text(110, 108, "其他").Figure(510, 108, "40.00");
        var pages = SketchedDocument.Analyze(first, next);
        Assert.That(GridText.Of(pages[1].Grids.Single()), Is.EqualTo("<1x2>项目|<1x3>本年支出\n科目编码|科目名称|小计|基本支出|项目支出\n|支出|||\n20506|其他|||40.00"));
    }

    [Test]
    public void Another_head_at_the_same_place_begins_columns_of_its_own()
    {
        var first = WithHead(new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元"), 100);
        for (var i = 0; i < 5; i++) first.Text(55, 136 + 18 * i, "2050" + i).Text(110, 136 + 18 * i, "教育支出").Figure(330, 136 + 18 * i, "49.20")
            .Figure(410, 136 + 18 * i, "9.20").Figure(510, 136 + 18 * i, "40.00");
        var next = new PageSketch().Text(55, 60, "科目编码").Text(170, 60, "科目名称").Text(290, 60, "合计").Text(380, 60, "决算数");
        for (var i = 0; i < 5; i++) next.Text(55, 78 + 18 * i, "3010" + i).Text(110, 78 + 18 * i, "办公费").Figure(330, 78 + 18 * i, "49.20")
            .Figure(410, 78 + 18 * i, "9.20");
        var pages = SketchedDocument.Analyze(first, next);
        Assert.That(GridText.Of(pages[1].Grids.Single()), Does.StartWith("科目编码|科目名称|合计|决算数\n30100|办公费|49.20|9.20\n"));
    }
}
