using Extractor.Domain;
using Extractor.Forms;
using Extractor.Tests.Layout;

namespace Extractor.Tests.Forms;

/// <summary>What is printed in or beside the tables of the accounts and bound by none of them is said.</summary>
public sealed class LostFigureTests
{
    private const string Body = "科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出\n合计|<|12.00|7.00|5.00|\n205|教育支出|12.00|7.00|5.00|";

    [Test]
    public void A_figure_within_a_label_is_lost()
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid(Body + "\n20502|普通教育 3.50|12.00|7.00|5.00|").Read();
        Assert.That(reading.Problems.Select(p => (p.Code, p.Severity, p.Message)), Is.EqualTo(new[]
        {
            ("figures-in-no-cell", ProblemSeverity.Loss, "A figure printed in the table stands in none of its cells: “普通教育3.50”."),
        }));
    }

    [Test]
    public void Figures_beside_the_table_are_lost()
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid(Body).NextPage().Text("12.25 3.00", "7.00").Read();
        Assert.That(reading.Problems.Select(p => (p.Code, p.Page, p.Message)), Is.EqualTo(new[]
        {
            ("figures-beside-tables", (int?)2, "2 figures on a page of the tables stand in no table: “12.25 3.00”."),
        }));
    }

    [Test]
    public void Figures_of_the_narrative_behind_the_tables_are_its_own()
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid(Body).NextPage().Text("本年支出12.00万元，比上年增加", "3.00", "万元。").Read();
        Assert.That(reading.Problems, Is.Empty);
    }

    /// <summary>The right part of a sheet, over which the end of its title stands: nothing tells of which rows its figures are.</summary>
    [Test]
    public void Figures_without_labels_behind_the_last_table_are_lost()
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid(Body).NextPage().Text("情况表")
            .Grid("年初预算数|决算数\n1.00|2.00\n3.00|4.00\n5.00|6.00").Read();
        Assert.That(reading.Problems.Select(static p => (p.Code, p.Page)), Is.EqualTo(new[] { ("untitled-table", (int?)2) }));
    }

    [Test]
    public void A_row_above_the_narrative_is_lost()
    {
        var pages = SketchedDocument.Analyze(
            new PageSketch().Text(60, 60, "支出决算表").Text(300, 74, "单位：万元").Ruled([50, 120, 200, 300, 400, 500], [80, 100, 120])
                .Text(60, 94, "科目编码").Text(125, 94, "科目名称").Text(205, 94, "本年支出合计").Text(305, 94, "基本支出").Text(405, 94, "项目支出")
                .Text(60, 114, "205").Text(125, 114, "教育支出").Figure(290, 114, "3.00").Figure(390, 114, "1.00"),
            new PageSketch().Text(60, 60, "20502").Text(160, 60, "普通教育").Figure(390, 60, "3.00").Text(60, 400, "本年支出3.00万元，比上年增加。"));
        Assert.That(TableReader.Read(pages).Problems.Select(static p => (p.Code, p.Page, p.Message)), Is.EqualTo(new[]
        {
            ("figures-beside-tables", (int?)2, "A figure on a page of the tables stands in no table: “20502 普通教育 3.00”."),
        }));
    }

    [Test]
    public void A_form_whose_head_does_not_show_it_is_lost_where_it_has_figures()
    {
        var reading = PageBuilder.Start("收入决算表", "单位：万元").Grid("甲列|乙列|丙列\n教育|12.00|7.00").Grid(Body).Read();
        Assert.That(reading.Problems.Where(p => p.Code == "title-contradicts-head").Select(p => p.Severity), Is.EqualTo(new[] { ProblemSeverity.Loss }));
    }
}
