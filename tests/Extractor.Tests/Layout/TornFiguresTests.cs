using Extractor.Layout;

namespace Extractor.Tests.Layout;

/// <summary>Figures and codes that a narrow cell without rulings breaks over two lines.</summary>
public sealed class TornFiguresTests
{
    private static PageSketch Heads() => new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：元")
        .Text(55, 100, "科目编码").Text(150, 100, "科目名称").Text(300, 100, "合计").Text(380, 100, "基本支出").Text(470, 100, "项目支出");

    /// <summary>The code and the label stand in the middle of the two lines of their row's figures.</summary>
    [Test]
    public void A_torn_figure_is_whole_in_its_row()
    {
        var page = Heads()
            .Figure(345, 120, "43,301,45").Figure(430, 120, "42,690,67").Figure(515, 120, "610,784.0")
            .Text(110, 127, "合计").Figure(345, 134, "6.75").Figure(430, 134, "2.75").Figure(515, 134, "0")
            .Figure(345, 154, "13,139,45").Figure(430, 154, "13,139,45")
            .Text(55, 161, "204").Text(110, 161, "公共安全支出").Figure(345, 168, "3.54").Figure(430, 168, "3.54")
            .Figure(345, 188, "13,139,45").Figure(430, 188, "13,139,45")
            .Text(55, 195, "20406").Text(110, 195, "司法").Figure(345, 202, "3.54").Figure(430, 202, "3.54");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo(
            "科目编码|科目名称|合计|基本支出|项目支出\n|合计|43,301,456.75|42,690,672.75|610,784.00\n204|公共安全支出|13,139,453.54|13,139,453.54|\n"
            + "20406|司法|13,139,453.54|13,139,453.54|"));
    }

    [Test]
    public void A_torn_code_is_whole_in_its_row()
    {
        var page = Heads()
            .Text(55, 120, "21011").Text(110, 127, "行政单位医疗").Text(55, 134, "01").Figure(345, 127, "301.50").Figure(430, 127, "301.50")
            .Text(55, 160, "21011").Text(110, 167, "事业单位医疗").Text(55, 174, "02").Figure(345, 167, "202.75").Figure(430, 167, "202.75")
            .Text(55, 200, "221020").Text(110, 207, "住房公积金").Text(55, 214, "1").Figure(345, 207, "31.25").Figure(515, 207, "31.25");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo(
            "科目编码|科目名称|合计|基本支出|项目支出\n2101101|行政单位医疗|301.50|301.50|\n2101102|事业单位医疗|202.75|202.75|\n2210201|住房公积金|31.25||31.25"));
    }

    /// <summary>The figure stands between the lines of the label, and the code beside one of these.</summary>
    [Test]
    public void A_torn_figure_is_its_row_s_between_the_lines_of_a_label()
    {
        var page = Heads()
            .Text(55, 120, "201").Text(110, 120, "一般公共服务").Figure(345, 120, "9,428,000.00").Figure(430, 120, "9,428,000.00")
            .Text(110, 150, "政府办公厅").Figure(345, 157, "9,428,000.0").Figure(430, 157, "9,428,000.0")
            .Text(55, 164, "20103").Text(110, 164, "（室）及相").Figure(345, 171, "0").Figure(430, 171, "0").Text(110, 178, "关机构事务")
            .Text(55, 208, "205").Text(110, 208, "教育支出").Figure(345, 208, "1,428,000.00").Figure(515, 208, "1,428,000.00");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo(
            "科目编码|科目名称|合计|基本支出|项目支出\n201|一般公共服务|9,428,000.00|9,428,000.00|\n20103|政府办公厅（室）及相关机构事务|9,428,000.00|9,428,000.00|\n"
            + "205|教育支出|1,428,000.00||1,428,000.00"));
    }

    /// <summary>Spaces behind separators part no columns; those between figures do.</summary>
    [Test]
    public void A_space_behind_a_separator_is_inside_a_figure()
    {
        var page = Heads()
            .Text(55, 120, "204").Text(110, 120, "公共安全支出").Figure(345, 120, "14, 767.50").Figure(430, 120, "14, 305.50").Figure(515, 120, "462.00")
            .Text(55, 140, "205").Text(110, 140, "教育支出").Figure(345, 140, "1, 305, 284. 65").Figure(430, 140, "284.65").Figure(515, 140, "1, 305, 000.00")
            .Text(55, 160, "206").Text(110, 160, "科学技术支出").Figure(345, 160, "964.25").Figure(430, 160, "964.25");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()).Replace(" ", "", StringComparison.Ordinal), Is.EqualTo(
            "科目编码|科目名称|合计|基本支出|项目支出\n204|公共安全支出|14,767.50|14,305.50|462.00\n205|教育支出|1,305,284.65|284.65|1,305,000.00\n"
            + "206|科学技术支出|964.25|964.25|"));
    }

    /// <summary>A space is all that parts thousands: every figure of the table is written so.</summary>
    [Test]
    public void A_space_may_be_the_only_separator()
    {
        var page = Heads()
            .Text(55, 120, "204").Text(110, 120, "公共安全支出").Figure(345, 120, "1 014 767.50").Figure(430, 120, "14 305.50").Figure(515, 120, "1 000 462.00")
            .Text(55, 140, "205").Text(110, 140, "教育支出").Figure(345, 140, "5 284.65").Figure(430, 140, "284.65").Figure(515, 140, "5 000.00")
            .Text(55, 160, "206").Text(110, 160, "科学技术支出").Figure(345, 160, "64.25").Figure(430, 160, "64.25");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()).Replace(" ", "", StringComparison.Ordinal), Is.EqualTo(
            "科目编码|科目名称|合计|基本支出|项目支出\n204|公共安全支出|1014767.50|14305.50|1000462.00\n205|教育支出|5284.65|284.65|5000.00\n"
            + "206|科学技术支出|64.25|64.25|"));
    }

    /// <summary>Numbers and amounts in two columns a space apart: 84.65 has fewer digits than a group.</summary>
    [Test]
    public void Two_columns_a_space_apart_stay_two()
    {
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：元")
            .Text(55, 100, "科目名称").Text(285, 100, "行次").Text(330, 100, "合计").Text(430, 100, "基本支出");
        (string, string, string)[] rows = [("公共安全支出", "14", "767.50"), ("教育支出", "15", "284.65"), ("科学技术支出", "16", "164.25"), ("卫生支出", "17", "84.65")];
        for (var i = 0; i < rows.Length; i++)
            page.Text(55, 120 + (20 * i), rows[i].Item1).Figure(312, 120 + (20 * i), rows[i].Item2).Figure(345, 120 + (20 * i), rows[i].Item3)
                .Figure(460, 120 + (20 * i), "1.25");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.Contain("\n公共安全支出|14|767.50|1.25\n教育支出|15|284.65|1.25"));
    }

    /// <summary>1234.5 and 0 below it would be 1234.50; both have labels of their own, and nothing shows that figures are torn here.</summary>
    [Test]
    public void Figures_of_few_decimals_stay_in_their_rows()
    {
        var page = Heads()
            .Text(55, 120, "204").Text(110, 120, "公共安全支出").Figure(345, 120, "1234.5").Figure(430, 120, "1234.5").Figure(515, 120, "0")
            .Text(55, 134, "205").Text(110, 134, "教育支出").Figure(345, 134, "0").Figure(430, 134, "0").Figure(515, 134, "0")
            .Text(55, 148, "206").Text(110, 148, "科学技术支出").Figure(345, 148, "88.12").Figure(430, 148, "88.12").Figure(515, 148, "0");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Is.EqualTo(
            "科目编码|科目名称|合计|基本支出|项目支出\n204|公共安全支出|1234.5|1234.5|0\n205|教育支出|0|0|0\n206|科学技术支出|88.12|88.12|0"));
    }

    /// <summary>9 and 9, the rest of two torn figures, in the strip where page numbers stand.</summary>
    [Test]
    public void Numbers_of_several_columns_at_the_foot_are_no_page_number()
    {
        var page = new PageSketch().Text(250, 600, "支出决算表").Text(480, 620, "单位：元")
            .Text(55, 640, "科目编码").Text(150, 640, "科目名称").Text(300, 640, "合计").Text(380, 640, "基本支出")
            .Text(55, 670, "204").Text(110, 670, "公共安全支出").Figure(345, 670, "1,958,478.13").Figure(430, 670, "1,958,478.13")
            .Text(55, 700, "205").Text(110, 700, "教育支出").Figure(345, 700, "58,478.13").Figure(430, 700, "58,478.13")
            .Figure(345, 730, "2,212,907.").Figure(430, 730, "2,212,907.").Text(55, 737, "206").Text(110, 737, "科学技术支出")
            .Figure(345, 744, "19").Figure(430, 744, "19");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.EndWith("206|科学技术支出|2,212,907.19|2,212,907.19"));
    }

    /// <summary>Figures set to the right end where the codes of the next list begin; a nought has no decimals to tell it by.</summary>
    [Test]
    public void A_code_right_behind_a_figure_is_parted_from_it()
    {
        var page = new PageSketch().Text(220, 60, "一般公共预算财政拨款基本支出决算表").Text(480, 80, "单位：元")
            .Text(55, 100, "科目编码").Text(130, 100, "科目名称").Text(215, 100, "金额").Text(262, 100, "科目编码").Text(350, 100, "科目名称").Text(460, 100, "金额");
        (string, string, string)[] rows =
        [
            ("301", "1986.82", "302"), ("30101", "0", "30201"), ("30102", "1900.82", "30202"), ("30103", "86.00", "30205"), ("30107", "0", "30206"),
        ];
        for (var i = 0; i < rows.Length; i++)
            page.Text(55, 120 + 18 * i, rows[i].Item1).Text(110, 120 + 18 * i, "工资支出" + "甲乙丙丁戊"[i]).Figure(260, 120 + 18 * i, rows[i].Item2)
                .Text(260, 120 + 18 * i, rows[i].Item3).Text(320, 120 + 18 * i, "服务支出" + "甲乙丙丁戊"[i]).Figure(490, 120 + 18 * i, "12.50");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.EndWith(
            "\n301|工资支出甲|1986.82|302|服务支出甲|12.50\n30101|工资支出乙|0|30201|服务支出乙|12.50\n30102|工资支出丙|1900.82|30202|服务支出丙|12.50\n"
            + "30103|工资支出丁|86.00|30205|服务支出丁|12.50\n30107|工资支出戊|0|30206|服务支出戊|12.50"));
    }
}
