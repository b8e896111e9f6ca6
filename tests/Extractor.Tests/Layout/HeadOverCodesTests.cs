namespace Extractor.Tests.Layout;

/// <summary>A ruled head with one cell over the codes; below it, between rules, class, section and item stand in columns of their own.</summary>
public sealed class HeadOverCodesTests
{
    [Test]
    public void The_head_reaches_over_all_columns_of_codes()
    {
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元").Ruled([50, 130, 260, 340, 420], [100, 120])
            .Text(60, 114, "科目编码").Text(150, 114, "科目名称").Text(270, 114, "合计").Text(350, 114, "基本支出");
        string[] codes = ["201", "20106", "2010601", "2010602", "20107", "2010701"], names = ["公共服务", "财政事务", "行政运行", "管理事务", "税收事务", "税务办案"];
        for (var i = 0; i < codes.Length; i++)
        {
            var y = 134 + 20 * i;
            page.Text(52, y, codes[i][..3]).Text(140, y, names[i]).Figure(335, y, $"{i + 2}.50").Figure(415, y, $"{i + 1}.25").Horizontal(y + 6, 50, 420);
            if (codes[i].Length > 3) page.Text(80, y, codes[i][3..5]);
            if (codes[i].Length > 5) page.Text(105, y, codes[i][5..]);
        }
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.StartWith(
            "<1x3>科目编码|科目名称|合计|基本支出\n201|||公共服务|2.50|1.25\n201|06||财政事务|3.50|2.25\n201|06|01|行政运行|4.50|3.25"));
    }
}
