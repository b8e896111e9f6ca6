using Extractor.Layout;

namespace Extractor.Tests.Layout;

/// <summary>Tables without rulings, whose cells stand next to each other without a word's gap, or with none at all.</summary>
public sealed class TightGridTests
{
    private static PageSketch Overall() => new PageSketch()
        .Text(250, 60, "收入支出决算总表").Text(480, 80, "单位：万元")
        .Text(120, 100, "收入").Text(360, 100, "支出")
        .Text(90, 118, "项目").Text(215, 118, "决算数").Text(300, 118, "项目").Text(440, 118, "决算数");

    /// <summary>The figure ends where the next label begins: letters, not gaps, part them.</summary>
    [TestCase(0)]
    [TestCase(2)]
    [TestCase(5)]
    public void A_figure_and_the_label_behind_it_are_two_cells(double gap)
    {
        var page = Overall();
        string[] labels = ["一、财政拨款收入", "二、事业收入", "本年收入合计", "总计"], others = ["一、教育支出", "九、卫生健康支出", "本年支出合计", "总计"];
        string[] figures = ["14,190.44", "25.60", "14,216.04", "14,216.04"];
        for (var i = 0; i < 4; i++)
            page.Text(55, 136 + 18 * i, labels[i]).Figure(250, 136 + 18 * i, figures[i]).Text(250 + gap, 136 + 18 * i, others[i])
                .Figure(475, 136 + 18 * i, figures[i]);
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.EndWith(
            "一、财政拨款收入|14,190.44|一、教育支出|14,190.44\n二、事业收入|25.60|九、卫生健康支出|25.60\n"
            + "本年收入合计|14,216.04|本年支出合计|14,216.04\n总计|14,216.04|总计|14,216.04"));
    }

    [Test]
    public void A_dash_for_a_figure_is_no_part_of_the_label_behind_it()
    {
        var page = Overall();
        string[] figures = ["14,190.44", "—", "14,190.44", "—"], labels = ["一、教育支出", "九、卫生健康支出", "本年支出合计", "结余分配"];
        for (var i = 0; i < 4; i++)
            page.Text(55, 136 + 18 * i, "财政拨款" + "甲乙丙丁"[i]).Figure(250, 136 + 18 * i, figures[i]).Text(253, 136 + 18 * i, labels[i])
                .Figure(475, 136 + 18 * i, "1.25");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.EndWith(
            "财政拨款甲|14,190.44|一、教育支出|1.25\n财政拨款乙|—|九、卫生健康支出|1.25\n财政拨款丙|14,190.44|本年支出合计|1.25\n财政拨款丁|—|结余分配|1.25"));
    }

    /// <summary>201 | 06 | 01 行政运行: the names of the rows above, which have no 项, begin where those after one do.</summary>
    [Test]
    public void The_last_part_of_a_code_is_no_part_of_the_name_behind_it()
    {
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元")
            .Text(75, 100, "项目").Text(55, 118, "类").Text(72, 118, "款").Text(86, 118, "项").Text(110, 118, "科目名称").Text(215, 109, "合计").Text(265, 109, "基本支出");
        string[] codes = ["201", "20106", "2010601", "2010602"], names = ["一般公共服务支出", "财政事务", "行政运行", "一般行政管理事务"];
        for (var i = 0; i < 4; i++)
        {
            var y = 136 + 18 * i;
            page.Text(52, y, codes[i][..3]).Text(98, y, names[i]).Figure(250, y, "11.50").Figure(300, y, "11.50");
            if (i > 0) page.Text(72, y, codes[i][3..5]);
            if (i > 1) page.Text(86, y, codes[i][5..]);
        }
        Assert.That(GridText.Of(page.Analyze().Grids.Single()),
            Does.EndWith("201|||一般公共服务支出|11.50|11.50\n201|06||财政事务|11.50|11.50\n201|06|01|行政运行|11.50|11.50\n201|06|02|一般行政管理事务|11.50|11.50"));
    }

    /// <summary>Where the figure right of it is blank, a long label reaches over its column.</summary>
    [Test]
    public void A_label_that_reaches_over_a_blank_figure_does_not_join_the_columns()
    {
        var page = new PageSketch().Text(250, 60, "支出决算表").Text(480, 80, "单位：万元")
            .Text(55, 100, "科目编码").Text(120, 100, "科目名称").Text(215, 100, "合计").Text(265, 100, "基本支出");
        for (var i = 0; i < 5; i++) page.Text(55, 118 + 18 * i, "3020" + i).Text(120, 118 + 18 * i, "办公费").Figure(250, 118 + 18 * i, "11.50")
            .Figure(300, 118 + 18 * i, "11.50");
        page.Text(55, 208, "30231").Text(120, 208, "公务用车运行维护费其他").Figure(300, 208, "27.46");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.EndWith("30204|办公费|11.50|11.50\n30231|公务用车运行维护费其他||27.46"));
    }

    [Test]
    public void Heads_whose_letters_run_on_are_parted_by_the_wider_gap_between_them()
    {
        var page = new PageSketch().Text(250, 60, "收入决算表").Text(480, 80, "单位：万元")
            .Text(55, 100, "科目编码").Text(110, 100, "科目名称").Text(200, 100, "本年收入合计").Text(262.5, 100, "财政拨款收入").Text(325, 100, "上级补助收入").Text(387.5, 100, "事业收入");
        for (var i = 0; i < 4; i++)
            page.Text(55, 118 + 18 * i, "20" + (i + 1)).Text(110, 118 + 18 * i, "教育支出").Figure(260, 118 + 18 * i, "11.50").Figure(322, 118 + 18 * i, "10.25")
                .Figure(427, 118 + 18 * i, "1.25");
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.StartWith(
            "科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入\n201|教育支出|11.50|10.25||1.25\n"));
    }

    [Test]
    public void A_running_foot_under_the_rows_joins_none_of_their_columns()
    {
        var page = new PageSketch().Text(250, 560, "支出决算表").Text(480, 580, "单位：万元")
            .Text(55, 600, "科目编码").Text(120, 600, "科目名称").Text(265, 600, "合计").Text(345, 600, "基本支出");
        for (var i = 0; i < 6; i++) page.Text(55, 618 + 18 * i, "3020" + i).Text(120, 618 + 18 * i, "办公费").Figure(300, 618 + 18 * i, "11.50")
            .Figure(380, 618 + 18 * i, "11.50");
        page.Text(237.5, 740, "—").Text(260, 740, "临江市水利局").Text(337.5, 740, "—");
        var layout = page.Analyze();
        Assert.That(GridText.Of(layout.Grids.Single()), Does.EndWith("30204|办公费|11.50|11.50\n30205|办公费|11.50|11.50"));
    }

    /// <summary>Four lines of a label, the figure in their middle, and the next label as near below as its own lines are.</summary>
    [Test]
    public void Lines_a_wrapped_lines_distance_apart_are_one_label()
    {
        var page = new PageSketch().Text(250, 60, "收入支出决算总表").Text(480, 80, "单位：万元").Text(60, 100, "项目").Text(140, 100, "决算数").Text(220, 100, "项目")
            .Text(320, 100, "决算数");
        string[][] labels = [["一、一般", "公共预算", "财政拨款", "收入"], ["二、政府", "性基金预", "算财政拨", "款收入"], ["三、国有", "资本经营", "预算财政", "拨款收入"]];
        for (var i = 0; i < labels.Length; i++)
        {
            var top = 120 + 76 * i;
            for (var line = 0; line < 4; line++) page.Text(55, top + 16 * line, labels[i][line]);
            page.Figure(170, top + 24, "11.50").Text(200, top + 24, "教育支出").Figure(350, top + 24, "1.25");
        }
        Assert.That(GridText.Of(page.Analyze().Grids.Single()), Does.EndWith(
            "一、一般公共预算财政拨款收入|11.50|教育支出|1.25\n二、政府性基金预算财政拨款收入|11.50|教育支出|1.25\n三、国有资本经营预算财政拨款收入|11.50|教育支出|1.25"));
    }

    /// <summary>Running text with figures and their units is the narrative's, however its words are spaced.</summary>
    [Test]
    public void Sentences_with_figures_are_no_table()
    {
        var page = new PageSketch();
        string[] lines = ["教育支出 33862.49 万元，社会保障支出 5932.26 万元，卫生支出 1293.73 万", "元，农林水支出 102942.13 万元，住房保障支出 2198.07 万元，其他支出",
            "40000.00 万元，比上年减少 246429.22 万元，主要是基本支出增加 5246.63 万元"];
        for (var i = 0; i < lines.Length; i++) page.Text(50, 200 + 18 * i, lines[i], 12);
        var layout = page.Analyze();
        Assert.That(layout.Grids, Is.Empty);
        Assert.That(layout.Lines, Has.Count.EqualTo(3));
    }
}
