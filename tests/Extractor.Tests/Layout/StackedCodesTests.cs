namespace Extractor.Tests.Layout;

/// <summary>Columns too narrow for their codes, which break over lines; nothing is drawn between columns.</summary>
public sealed class StackedCodesTests
{
    private static readonly string[][] Lines =
        [["20", "8"], ["20", "80", "5"], ["20", "80", "50", "1"], ["20", "80", "50", "5"], ["21", "0"], ["21", "011"], ["21", "011", "01"]];

    private static readonly string[] Codes = ["208", "20805", "2080501", "2080505", "210", "21011", "2101101"];

    /// <param name="padding">Between two rows, above the pitch of lines in a cell.</param>
    /// <param name="height">Where figures and labels stand in their row: at its top, in its middle, at its bottom.</param>
    /// <param name="rules">Between the rows.</param>
    private static PageSketch OneColumn(double padding, double height, bool rules)
    {
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元")
            .Text(110, 100, "科目名称").Text(60, 100, "编码").Text(300, 100, "本年支出合计").Text(420, 100, "基本支出")
            .Text(130, 118, "合计").Figure(340, 118, "12.00").Figure(450, 118, "12.00");
        var y = 118.0;
        foreach (var lines in Lines)
        {
            if (rules) page.Horizontal(y + 4 + padding / 2, 50, 470);
            y += padding + 13;
            for (var i = 0; i < lines.Length; i++) page.Text(60, y + 13 * i, lines[i]);
            var at = y + height * 13 * (lines.Length - 1);
            page.Text(110, at, "行政事务").Figure(340, at, "1.00").Figure(450, at, "1.00");
            y += 13 * (lines.Length - 1);
        }
        return page;
    }

    [Test]
    public void Lines_of_a_code_are_one_beside_its_figures(
        [Values(0, 5)] double padding, [Values(0, 0.5, 1)] double height, [Values] bool rules)
    {
        var rows = GridText.Of(OneColumn(padding, height, rules && padding > 0).Analyze().Grids.Single()).Split('\n')[2..];
        Assert.That(rows, Is.EqualTo(Codes.Select(static c => c + "|行政事务|1.00|1.00")));
    }

    /// <summary>The last four digits of a code and the class below them, seven together, are no code.</summary>
    [Test]
    public void A_code_ends_where_the_next_begins([Values(0, 5)] double padding)
    {
        string[][] lines = [["208"], ["208", "08"], ["208", "0801"], ["210"], ["210", "11"], ["210", "1101"]];
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元")
            .Text(60, 100, "编码").Text(110, 100, "科目名称").Text(300, 100, "本年支出合计").Text(420, 100, "基本支出");
        var y = 100.0;
        foreach (var code in lines)
        {
            y += 13 + padding;
            for (var i = 0; i < code.Length; i++) page.Text(60, y + 13 * i, code[i]);
            page.Text(110, y, "行政事务").Figure(340, y, "1.00").Figure(450, y, "1.00");
            y += 13 * (code.Length - 1);
        }
        var rows = GridText.Of(page.Analyze().Grids.Single()).Split('\n')[1..];
        Assert.That(rows, Is.EqualTo(lines.Select(static c => string.Concat(c) + "|行政事务|1.00|1.00")));
    }

    /// <summary>The rest of a code whose first lines stand on the page before is a line of its own, and no part of the next code.</summary>
    [TestCase("350")]
    [TestCase("50")]
    [TestCase("1")]
    public void The_rest_of_a_code_overleaf_stands_alone(string rest)
    {
        string[][] lines = [["2010", "5"], ["2010", "599"], ["205"], ["2050", "2"]];
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元")
            .Text(60, 100, "编码").Text(110, 100, "科目名称").Text(300, 100, "本年支出合计").Text(420, 100, "基本支出").Text(60, 118, rest);
        var y = 123.0;
        foreach (var code in lines)
        {
            y += 13;
            for (var i = 0; i < code.Length; i++) page.Text(60, y + 13 * i, code[i]);
            page.Text(110, y, "行政事务").Figure(340, y, "1.00").Figure(450, y, "1.00");
            y += 13 * (code.Length - 1) + 5;
        }
        var rows = GridText.Of(page.Analyze().Grids.Single()).Split('\n')[1..];
        Assert.That(rows, Is.EqualTo([rest + "|||", .. lines.Select(static c => string.Concat(c) + "|行政事务|1.00|1.00")]));
    }

    /// <summary>Wider than the digits above them, and no number of the page.</summary>
    [Test]
    public void The_last_line_of_a_code_may_stand_at_the_page_s_foot()
    {
        var page = new PageSketch().Text(250, 640, "支出决算表").Text(480, 660, "单位：万元")
            .Text(60, 680, "编码").Text(110, 680, "科目名称").Text(300, 680, "本年支出合计").Text(420, 680, "基本支出");
        string[][] lines = [["210"], ["210", "11"], ["210", "1101"]];
        foreach (var (at, code) in lines.Index())
        {
            for (var i = 0; i < code.Length; i++) page.Text(60, 700 + 30 * at + 12 * i, code[i]);
            page.Text(110, 706 + 30 * at, "行政事务").Figure(340, 706 + 30 * at, "1.00").Figure(450, 706 + 30 * at, "1.00");
        }
        var rows = GridText.Of(page.Analyze().Grids.Single()).Split('\n')[1..];
        Assert.That(rows, Is.EqualTo(lines.Select(static c => string.Concat(c) + "|行政事务|1.00|1.00")));
    }

    /// <summary>类, 款 and 项, and a label over two lines as well.</summary>
    [Test]
    public void Lines_of_three_columns_are_codes_each([Values(0, 5)] double padding)
    {
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元")
            .Text(60, 100, "科目编码").Text(110, 100, "科目名称").Text(300, 100, "本年支出合计").Text(420, 100, "基本支出");
        string[][] codes = [["201"], ["201", "03"], ["201", "03", "01"], ["201", "05"], ["201", "05", "99"]];
        foreach (var (at, code) in codes.Index())
        {
            var y = 118 + at * (26 + padding);
            foreach (var (column, part) in code.Index())
                page.Text(60 + 18 * column, y, part[..^1]).Text(60 + 18 * column, y + 13, part[^1..]);
            page.Text(110, y, "行政单位离退").Text(110, y + 13, "休").Figure(340, y + 6.5, "1.00").Figure(450, y + 6.5, "1.00");
        }
        var rows = GridText.Of(page.Analyze().Grids.Single()).Split('\n')[1..];
        Assert.That(rows, Is.EqualTo(codes.Select(static c => string.Join('|', [.. c, .. new string[3 - c.Length], "行政单位离退休|1.00|1.00"]))));
    }

    /// <summary>Rows as near as the lines of a cell, each with figures of its own.</summary>
    [TestCase("301001,301002,301003", Description = "numbers of bodies")]
    [TestCase("1,2,3", Description = "numbers of rows")]
    [TestCase("1,2")]
    [TestCase("3,4,5,6,7")]
    public void Numbers_that_are_no_codes_are_not_put_together(string numbers)
    {
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元")
            .Text(110, 100, "单位名称").Text(60, 100, "编号").Text(300, 100, "本年支出合计").Text(420, 100, "基本支出");
        foreach (var (at, number) in numbers.Split(',').Index())
        {
            var y = 118 + 13 * at;
            page.Text(60, y, number).Text(110, y, "水文站").Figure(340, y, "1.00").Figure(450, y, "1.00");
        }
        var rows = GridText.Of(page.Analyze().Grids.Single()).Split('\n')[1..];
        Assert.That(rows, Is.EqualTo(numbers.Split(',').Select(static n => n + "|水文站|1.00|1.00")));
    }

    /// <summary>A page that ends below the first section shows no 项; those overleaf stand in a column of their own.</summary>
    [TestCase("201|")]
    [TestCase("201|03|")]
    public void A_page_without_items_leaves_room_for_them_overleaf(string codes)
    {
        PageSketch Page() => new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元")
            .Text(63, 94, "功能分类").Text(63, 106, "科目编码").Text(140, 100, "科目名称").Text(300, 100, "本年支出合计").Text(420, 100, "基本支出");
        var (first, second) = (Page(), Page());
        var levels = codes.TrimEnd('|').Split('|');
        for (var i = 1; i <= levels.Length; i++) Row(first, 106 + 18 * i, levels[..i]);
        Row(second, 124, ["201", "03", "01"]);
        Row(second, 142, ["201", "05", ""]);
        Row(second, 160, ["201", "05", "99"]);
        var rows = GridText.Of(SketchedDocument.Analyze(first, second)[1].Grids.Single()).Split('\n')[^3..];
        Assert.That(rows, Is.EqualTo(new[] { "201|03|01|行政运行事务|1.00|1.00", "201|05||行政运行事务|1.00|1.00", "201|05|99|行政运行事务|1.00|1.00" }));

        static void Row(PageSketch page, double y, string[] codes)
        {
            foreach (var (at, code) in codes.Index())
                if (code.Length > 0) page.Text(60 + 18 * at, y, code);
            page.Text(120, y, "行政运行事务").Figure(340, y, "1.00").Figure(450, y, "1.00");
        }
    }
}
