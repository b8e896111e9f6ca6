using Extractor.Domain;

namespace Extractor.Tests.Forms;

/// <summary>Which form a table is, by title and head together, in any order and under any label or none.</summary>
public sealed class RecognitionTests
{
    private const string Expenditure = "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出\n205 | 教育支出 | 1.00 |  |  | ";

    private const string Revenue = "科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 事业收入 | 其他收入\n205 | 教育支出 | 1.00 |  |  | ";

    [TestCase("编制单位：某市水利局 单位：人", "民币万元")]
    [TestCase("编制单位：某市水利局 （金额单位：万", "元）")]
    public void A_unit_line_that_is_broken_over_two_lines_hides_neither_unit_nor_title(string upper, string lower)
    {
        var table = PageBuilder.Start("支出决算表", upper, lower)
            .Grid("科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出\n205|教育支出|12.00|7.00|5.00|").Read().Tables.Single();
        Assert.That((table.Key, table.Title?.Text, table.Unit), Is.EqualTo(("expenditure", "支出决算表", (MoneyUnit?)MoneyUnit.TenThousandYuan)));
    }

    [Test]
    public void Behind_the_greatest_number_no_row_counts_on()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元")
            .Grid("科目编码|科目名称|本年支出合计|基本支出|项目支出\n205|教育支出|2147483647|1.00|1.00\n208|社会保障和就业支出|1|1.00|1.00\n210|卫生健康支出|2|1.00|1.00").ReadOne();
        Assert.That(table.Rows.Select(r => r.Cells[0].Evidence.Text), Is.EqualTo(new[] { "2147483647", "1", "2" }));
    }

    [Test]
    public void The_number_in_the_label_decides_nothing()
    {
        var table = PageBuilder.Start("支出决算表", "公开09表", "单位：万元").Grid(Expenditure).ReadOne();
        Assert.That((table.Key, table.Label?.Text), Is.EqualTo(("expenditure", "公开09表")));
    }

    [Test]
    public void A_table_without_a_title_is_known_by_its_head()
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid(Expenditure).Text("", "二、收入情况如下。").Grid(Revenue).Read();
        Assert.That(reading.Tables.Select(t => t.Key), Is.EqualTo(new[] { "expenditure", "revenue" }));
    }

    [Test]
    public void A_title_that_contradicts_the_head_gives_way()
    {
        var reading = PageBuilder.Start("收入决算表", "单位：万元").Grid(Expenditure).Read();
        Assert.That(reading.Tables.Single().Key, Is.EqualTo("expenditure"));
        Assert.That(reading.Problems.Select(p => (p.Code, p.Severity, p.Message)), Is.EqualTo(new[]
        {
            ("title-contradicts-head", ProblemSeverity.Note, "“收入决算表” names revenue, but its columns are those of expenditure."),
        }));
    }

    [Test]
    public void Budget_tables_of_the_same_shape_are_none_of_ours()
    {
        var reading = PageBuilder.Start("支出预算总表", "单位：万元").Grid(Expenditure).Text("收入总表", "单位：万元").Grid(Revenue).Read();
        Assert.That(reading.Tables.Select(t => t.Key), Is.EqualTo(new[] { TableKeys.Other, TableKeys.Other }));
        Assert.That(reading.Problems.Select(p => (p.Code, p.Severity)), Is.EqualTo(new[] { ("family-budget", ProblemSeverity.Note) }));
    }

    [Test]
    public void A_title_broken_over_two_lines_is_read_whole()
    {
        var table = PageBuilder.Start("一般公共预算财政拨款基本", "支出决算表", "单位：万元").Grid("科目编码 | 科目名称 | 决算数\n301 | 工资福利支出 | 1.00").ReadOne();
        Assert.That((table.Key, table.Title?.Text), Is.EqualTo(("general-budget-basic", "一般公共预算财政拨款基本支出决算表")));
    }

    [Test]
    public void A_running_heading_above_the_title_is_passed_over()
    {
        var table = PageBuilder.Start("第二部分 2024年度部门决算表", "某局2024年度部门决算表", "支出决算表", "单位：万元").Grid(Expenditure).ReadOne();
        Assert.That((table.Key, table.Title?.Text), Is.EqualTo(("expenditure", "支出决算表")));
    }

    [Test]
    public void The_title_may_stand_alone_on_the_page_before()
    {
        var table = PageBuilder.Start("支出决算表", "公开03表").NextPage().Text("单位：万元").Grid(Expenditure).ReadOne();
        Assert.That((table.Key, table.Title?.Page, table.Label?.Text), Is.EqualTo(("expenditure", (int?)1, "公开03表")));
    }

    [Test]
    public void Title_body_and_unit_may_stand_inside_the_grid()
    {
        var table = new PageBuilder().Grid("""
            支出决算表 | < | < | < | < | <
            公开03表 | < | < | < | < | <
            部门：某局 | < | < | < | 金额单位：万元 | <
            科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出
            205 | 教育支出 | 1.00 |  |  |
            注：本表反映部门本年度各项支出情况。 | < | < | < | < | <
            """).ReadOne();
        Assert.That((table.Key, table.Label?.Text, table.Body?.Text, table.Unit),
            Is.EqualTo(("expenditure", "公开03表", "某局", (MoneyUnit?)MoneyUnit.TenThousandYuan)));
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { "205/total=1.00" }));
        Assert.That(table.Notes.Single().Text, Is.EqualTo("注：本表反映部门本年度各项支出情况。"));
    }

    [Test]
    public void Entries_of_a_contents_page_are_no_tables()
    {
        var reading = PageBuilder.Start("目录", "一、收入支出决算总表", "二、收入决算表", "三、支出决算表").NextPage().Text("支出决算表", "单位：万元").Grid(Expenditure).Read();
        Assert.That(reading.Tables, Has.Count.EqualTo(1));
    }

    [Test]
    public void An_unknown_table_keeps_its_title_and_grid()
    {
        var reading = PageBuilder.Start("表2：综合评价得分情况表").Grid("一级指标 | 分值\n决策 | 20").Read();
        var table = reading.Tables.Single();
        Assert.That((table.Key, table.Title?.Text), Is.EqualTo((TableKeys.Other, "表2：综合评价得分情况表")));
        Assert.That(table.Grid.Select(c => (c.Row, c.Column, c.Evidence.Text)), Is.EqualTo(new[] { (0, 0, "一级指标"), (0, 1, "分值"), (1, 0, "决策"), (1, 1, "20") }));
    }

    [Test]
    public void A_table_without_a_unit_line_has_the_unit_of_the_others()
    {
        var reading = PageBuilder.Start("支出决算表", "单位：元").Grid(Expenditure).Text("收入决算表").Grid(Revenue).Read();
        Assert.That(reading.Tables.Select(t => t.Unit), Is.EqualTo(new MoneyUnit?[] { MoneyUnit.Yuan, MoneyUnit.Yuan }));
        Assert.That(reading.Problems, Is.Empty);
    }

    [Test]
    public void A_body_named_in_the_grid_is_no_head()
    {
        var table = PageBuilder.Start("支出决算表")
            .Grid("决算单位：某县水利局 | < | < | < | 单位：万元\n科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出\n201 | 教育 | 2.00 | 2.00 | ").ReadOne();
        Assert.That((table.Body?.Text, table.Unit), Is.EqualTo(("某县水利局", (MoneyUnit?)MoneyUnit.TenThousandYuan)));
    }

    [TestCase("单位：万元", "预算数（万元）", "决算数（元）", "20000|300")]
    [TestCase("单位：万元", "预算数", "决算数 单位：元", "20000|300")]
    [TestCase("", "预算数（元）", "决算数（亿元）", "2|30000000000")]
    [TestCase("", "预算数（万元）", "决算数", "20000|3000000")]
    public void A_column_has_the_unit_of_its_head(string line, string budget, string final, string expected)
    {
        var reading = PageBuilder.Start("“三公”经费支出决算表", line).Grid($"项目 | {budget} | {final}\n合计 | 2 | 300\n公务接待费 | 2 | 300").Read();
        var row = reading.Tables.Single().Rows.Single();
        Assert.That(string.Join('|', new[] { "budget.total", "final.total" }.Select(c => row[c]!.Amount.Yuan)), Is.EqualTo(expected));
        Assert.That(reading.Problems.Select(p => p.Code), Has.None.EqualTo("unit-unknown"));
    }

    [Test]
    public void A_document_that_tells_no_unit_is_not_guessed()
    {
        var reading = PageBuilder.Start("支出决算表").Grid(Expenditure).Read();
        Assert.That(reading.Tables[0].Rows[0].Cells[0].Amount.Yuan, Is.Null);
        Assert.That(reading.Problems.Select(p => (p.Code, p.Message)),
            Is.EqualTo(new[] { ("unit-unknown", "Neither expenditure nor the document's other tables say in what unit its figures are.") }));
    }

    [Test]
    public void Item_over_functional_codes_is_no_head_of_project_expenditure()
    {
        var table = PageBuilder.Start("收入决算表", "单位：万元").Grid("""
            项目 | < | < | < | 本年收入合计 | 财政拨款收入 | 其他收入
            支出功能分类科目编码 | < | < | 科目名称 | ^ | ^ | ^
            类 | 款 | 项 | ^ | ^ | ^ | ^
            205 |  |  | 教育支出 | 1.00 | 1.00 | 
            205 | 08 | 03 | 培训支出 | 1.00 | 1.00 | 
            """).ReadOne();
        Assert.That(table.Key, Is.EqualTo("revenue"));
        Assert.That(TableCells.Short(table),
            Is.EqualTo(new[] { "205/total=1.00", "205/appropriation=1.00", "2050803/total=1.00", "2050803/appropriation=1.00" }));
    }

    [Test]
    public void A_label_of_letters_and_digits_is_no_title()
    {
        var table = PageBuilder.Start("支出决算表", "Z03表", "编制单位：某局 单位：万元").Grid(Expenditure).ReadOne();
        Assert.That((table.Key, table.Title?.Text, table.Label?.Text), Is.EqualTo(("expenditure", "支出决算表", "Z03表")));
    }

    [Test]
    public void An_attachment_number_below_the_title_is_a_label()
    {
        var table = PageBuilder.Start("2023年度支出决算表", "附件3", "单位：万元").Grid(Expenditure).ReadOne();
        Assert.That((table.Key, table.Title?.Text, table.Label?.Text), Is.EqualTo(("expenditure", "2023年度支出决算表", "附件3")));
    }

    [Test]
    public void Two_digits_between_codes_are_codes_under_any_head()
    {
        var table = PageBuilder.Start("收入决算表", "单位：万元").Grid("""
            项目 | < | < | < | 本年收入合计 | 财政拨款收入
            支出功能分类科 | < | < | 科目名称 | ^ | ^
            类 | 目编款码 | 项 | ^ | ^ | ^
            205 | 08 |  | 进修及培训 | 1.00 | 1.00
            205 | 08 | 03 | 培训支出 | 1.00 | 1.00
            """).ReadOne();
        Assert.That(table.Rows.Select(r => r.Code), Is.EqualTo(new[] { "20508", "2050803" }));
    }

    [Test]
    public void A_list_of_basic_expenditure_without_a_title_is_no_table_of_the_three_public_expenses()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid(Expenditure).NextPage().Text("单位：万元").Grid("""
            项目 | < | < | 决算数
            科目编码 | < | 科目名称 | ^
            类 | 款 | ^ | ^
            人员经费合计 | < | < | 5.00
            301 | 01 | 基本工资 | 5.00
            公用经费合计 | < | < | 3.00
            302 | 12 | 因公出国（境）费用 | 1.00
            302 | 17 | 公务接待费 | 2.00
            """).Read().Tables[1];
        Assert.That(table.Key, Is.EqualTo("general-budget-basic"));
        Assert.That(TableCells.Short(table),
            Is.EqualTo(new[] { "人员经费合计/final=5.00", "30101/final=5.00", "公用经费合计/final=3.00", "30212/final=1.00", "30217/final=2.00" }));
    }
}
