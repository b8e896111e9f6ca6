using Extractor.Domain;
using Extractor.Forms;
using Extractor.Forms.Captions;

namespace Extractor.Tests.Forms;

/// <summary>Tables that run over several pages, or share one.</summary>
public sealed class StitchingTests
{
    private const string Head = "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出\n";

    private static readonly string[] Whole = ["合计/total=3.00", "205/total=1.00", "206/total=2.00"];

    [Test]
    public void The_next_page_goes_on_without_a_head()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + "合计 | < | 3.00 |  |  | \n205 | 教育支出 | 1.00 |  |  | ")
            .NextPage().Grid("206 | 科学技术支出 | 2.00 |  |  | ").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(Whole));
        Assert.That(table.Pages, Is.EqualTo(new[] { 1, 2 }));
    }

    /// <summary>The edge between the pages runs through a row: it stands in the grid of one page, and beside that of the other.</summary>
    [Test]
    public void A_row_printed_on_both_pages_parts_nothing()
    {
        var builder = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + "合计 | < | 3.00 |  |  | \n205 | 教育支出 | 1.00 |  |  | ");
        var above = builder.NextPage().Text("205教育支出1.00").Grid("206 | 科学技术支出 | 2.00 |  |  | ").ReadOne();
        var below = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + "合计 | < | 3.00 |  |  | \n205 | 教育支出 | 1.00 |  |  | ")
            .Text("206科学技术支出2.00").NextPage().Grid("206 | 科学技术支出 | 2.00 |  |  | ").ReadOne();
        Assert.That(TableCells.Short(above), Is.EqualTo(Whole));
        Assert.That(TableCells.Short(below), Is.EqualTo(Whole));
    }

    [Test]
    public void The_head_may_be_printed_again()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + "合计 | < | 3.00 |  |  | \n205 | 教育支出 | 1.00 |  |  | ")
            .NextPage().Grid(Head + "206 | 科学技术支出 | 2.00 |  |  | ").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(Whole));
    }

    /// <summary>The code breaks over lines, between which the page ends.</summary>
    [TestCase("2050", "202")]
    [TestCase("205", "0202")]
    [TestCase("20502", "02")]
    public void The_end_of_a_page_may_part_a_code(string upper, string lower)
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + $"205 | 教育支出 | 3.00 | 3.00 |  | \n{upper} | 小学教 | 3.00 | 3.00 |  | ")
            .NextPage().Grid($"{lower} | 育 |  |  |  | \n206 | 科学技术支出 | 2.00 |  |  | ").ReadOne();
        Assert.That(table.Rows.Select(r => r.Code + r.Label), Is.EqualTo(new[] { "205教育支出", "2050202小学教育", "206科学技术支出" }));
    }

    /// <summary>Heads whose letters stand below each other, in a row that a word processor repeats with less height.</summary>
    [Test]
    public void The_head_may_be_printed_again_in_part()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + "合计 | < | 3.00 |  |  | \n205 | 教育支出 | 1.00 |  |  | ")
            .NextPage().Grid("科目编码 | 科目名称 | 本年支 | 基本支 | 项目支 | 经营\n206 | 科学技术支出 | 2.00 |  |  | ").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(Whole));
    }

    [Test]
    public void A_row_of_heads_may_hold_a_word_that_no_other_head_has()
    {
        var table = PageBuilder.Start("收入支出决算总表", "单位：万元").Grid("收入 | < | < | < | 支出 | < | < | <\n"
            + "项目 | 上年决算数 | 本年决算数 | 浮动情况 | 项目 | 上年决算数 | 本年决算数 | 浮动情况\n"
            + "一、一般公共预算财政拨款收入 | 2.00 | 3.00 | 略 | 一、一般公共服务支出 | 1.00 | 3.00 | 略").Read().Tables.Single();
        Assert.That(TableCells.Short(table).Where(c => !c.Contains("column-", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "收/一、一般公共预算财政拨款收入/last-year=2.00", "收/一、一般公共预算财政拨款收入/final=3.00",
            "支/一、一般公共服务支出/last-year=1.00", "支/一、一般公共服务支出/final=3.00",
        }));
    }

    [TestCase("某市图书馆2022年度一般公共预算财政拨款基本支出决算", "表", "general-budget-basic")]
    [TestCase("某市图书馆2022年度政府性基金预算财政拨款收入支出决", "算表", "government-fund")]
    [TestCase("某市图书馆2022年度一般公共预算财政拨款“三公”经费", "及会议费、培训费支出决算表", "three-public")]
    [TestCase("某市图书馆部门", "支出决算表", "expenditure")]
    public void A_title_may_fill_its_line_and_end_on_the_next(string first, string second, string form)
    {
        var table = PageBuilder.Start(first, second, "单位：万元").Grid("项目 | 合计 | 基本支出 | 项目支出\n合计 | 3.00 | 1.00 | 2.00").Read().Tables.Single();
        Assert.That(KnownForms.ByTitle(TitleText.From(table.Title!.Value.Text))?.Key, Is.EqualTo(form));
    }

    /// <summary>Figures at the foot of their cells, below the first line of the label.</summary>
    [TestCase("201一般公共服务支 | | \n出 | 1.00 | 0.50")]
    [TestCase("201一般公共服务支 | 1.00 | 0.50\n出 | | ")]
    public void A_label_that_begins_with_a_code_goes_on_in_a_row_without(string rows)
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元")
            .Grid($"项目 | 本年支出合计 | 基本支出\n{rows}\n20103政府事务 | 0.75 | 0.25\n20106财政事务 | 0.25 | 0.25\n合计 | 1.00 | 0.50").ReadOne();
        Assert.That(table.Rows.Select(r => (r.Code, r.Label)), Is.EqualTo(
            new[] { ("201", "一般公共服务支出"), ("20103", "政府事务"), ("20106", "财政事务"), ((string?)null, "合计") }));
        Assert.That(TableCells.Short(table).Take(2), Is.EqualTo(new[] { "201/total=1.00", "201/basic=0.50" }));
    }

    /// <summary>A drawn line parts the two lines of a head; what stands half-way beside it is no part of it.</summary>
    [Test]
    public void The_rest_of_a_broken_head_makes_no_group_of_it()
    {
        var table = PageBuilder.Start("政府性基金预算财政拨款收入支出决算表", "单位：万元")
            .Grid("项目 | 年初结转和结 |  | 本年支出 | < | <\n^ | 余 | 本年收入 | 小计 | 基本支出 | 项目支出\n"
                + "212城乡社区支出 |  | 2.00 | 2.00 |  | 2.00\n合计 |  | 2.00 | 2.00 |  | 2.00").ReadOne();
        Assert.That(TableCells.Short(table).Take(3), Is.EqualTo(new[] { "212/revenue=2.00", "212/total=2.00", "212/project=2.00" }));
    }

    [TestCase("部门：某县水利局 2023年度 金额单位：万元")]
    [TestCase("编制单位：某县水利局（2023年度）单位：万元")]
    [TestCase("单位名称：某县水利局 填报日期：2024年8月1日 单位：万元")]
    public void The_body_ends_where_year_date_or_unit_begin(string line)
    {
        var table = PageBuilder.Start("支出决算表", line).Grid(Head + "205 | 教育支出 | 1.00 |  |  | ").ReadOne();
        Assert.That((table.Body?.Text, table.Unit), Is.EqualTo(("某县水利局", (MoneyUnit?)MoneyUnit.TenThousandYuan)));
    }

    /// <summary>使用非财政拨款结余 holds words of heads; under 项目 it is a row.</summary>
    [Test]
    public void A_row_without_figures_below_a_repeated_head_is_none_of_the_head()
    {
        const string Sides = "收入 | < | 支出 | <\n项目 | 决算数 | 项目 | 决算数\n";
        var table = PageBuilder.Start("收入支出决算总表", "单位：万元").Grid(Sides + "一、一般公共预算财政拨款收入 | 3.00 | 一、一般公共服务支出 | 2.00\n本年收入合计 | 3.00 | 本年支出合计 | 2.00")
            .NextPage().Grid(Sides + "使用非财政拨款结余 |  | 结余分配 |\n年初结转和结余 | 1.00 | 年末结转和结余 | 2.00\n总计 | 4.00 | 总计 | 4.00").ReadOne();
        Assert.That(TableCells.Short(table).TakeLast(4),
            Is.EqualTo(new[] { "收/年初结转和结余/final=1.00", "支/年末结转和结余/final=2.00", "收/总计/final=4.00", "支/总计/final=4.00" }));
    }

    [TestCase("1 | 2 | 3 | 4 | 5\n", Description = "the page ends between the head and the row of column numbers")]
    [TestCase("", Description = "between head and body")]
    public void A_head_at_the_end_of_a_page_stands_over_the_rows_of_the_next(string numbers)
    {
        var table = PageBuilder.Start("财政拨款“三公”经费支出决算表", "单位：万元").Grid("合计 | 因公出国（境）费 | 公务用车购置费 | 公务用车运行维护费 | 公务接待费")
            .NextPage().Grid(numbers + "6 | 1 | 0 | 2 | 3").ReadOne();
        Assert.That(TableCells.Short(table),
            Is.EqualTo(new[] { "/final.total=6", "/final.abroad=1", "/final.vehicle-purchase=0", "/final.vehicle-operation=2", "/final.reception=3" }));
        Assert.That(table.Pages, Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public void A_head_may_be_cut_by_the_end_of_the_page()
    {
        var table = PageBuilder.Start("财政拨款“三公”经费支出决算表", "单位：万元").Grid("合计 | < | 因公出国（境）费 | < | 公务接待费 | <")
            .NextPage().Grid("预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数\n6 | 5 | 2 | 1 | 4 | 3").ReadOne();
        Assert.That(TableCells.Short(table),
            Is.EqualTo(new[] { "/budget.total=6", "/final.total=5", "/budget.abroad=2", "/final.abroad=1", "/budget.reception=4", "/final.reception=3" }));
    }

    /// <summary>Each cell of the head holds two lines; the first stands on one page, the second on the next.</summary>
    [Test]
    public void The_words_of_a_head_may_be_cut_by_the_end_of_the_page()
    {
        var table = PageBuilder.Start("收入决算表", "单位：万元").Grid("科目编 | 科目名 | 收入合 | 财政拨款收入 | < | 上级补 | 事业收 | 其他收")
            .NextPage().Grid("码 | 称 | 计 | 小计 | 一般公共预算财政拨款收入 | 助 | 入 | 入\n205 | 教育支出 | 6.00 | 5.00 | 5.00 | 0.50 | 0.25 | 0.25").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[]
        {
            "205/total=6.00", "205/appropriation=5.00", "205/appropriation.general-budget=5.00", "205/superior-subsidy=0.50", "205/public-service=0.25",
            "205/other=0.25",
        }));
    }

    [Test]
    public void Title_and_unit_may_be_printed_again()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + "合计 | < | 3.00 |  |  | \n205 | 教育支出 | 1.00 |  |  | ")
            .NextPage().Text("支出决算表（续）", "单位：万元").Grid(Head + "206 | 科学技术支出 | 2.00 |  |  | ").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(Whole));
    }

    [TestCase("205", "教育支出", 2)]
    [TestCase("206", "科学技术支出", 4)]
    public void The_right_half_may_repeat_codes_and_labels(string code, string label, int rows)
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid("科目编码 | 科目名称 | 本年支出合计 | 基本支出\n合计 | < | 3.00 | 2.00\n205 | 教育支出 | 3.00 | 2.00")
            .NextPage().Text("支出决算表", "单位：万元").Grid($"科目编码 | 科目名称 | 项目支出 | 经营支出\n合计 | < | 1.00 |\n{code} | {label} | 1.00 |").ReadOne();
        Assert.That(table.Rows, Has.Count.EqualTo(rows));
        Assert.That(table.Columns.Select(c => c.Key.Text), Is.EqualTo(new[] { "total", "basic", "project", "commercial" }));
        if (rows == 2) Assert.That(TableCells.Short(table),
            Is.EqualTo(new[] { "合计/total=3.00", "合计/basic=2.00", "合计/project=1.00", "205/total=3.00", "205/basic=2.00", "205/project=1.00" }));
    }

    [Test]
    public void A_label_broken_by_the_page_end_is_joined()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + "2080505 | 机关事业单位基本养老保险 | 1.00 |  |  | ")
            .NextPage().Grid(" | 缴费支出 |  |  |  | \n210 | 卫生健康支出 | 2.00 |  |  | ").ReadOne();
        Assert.That(table.Rows.Select(r => r.Label), Is.EqualTo(new[] { "机关事业单位基本养老保险缴费支出", "卫生健康支出" }));
    }

    [Test]
    public void Code_and_figure_may_stand_in_the_lower_half_of_a_broken_row()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + "205 | 教育支出 | 1.00 |  |  | \n | 机关事业单位基本养老 |  |  |  | ")
            .NextPage().Grid("2080505 | 保险缴费支出 | 2.00 |  |  | ").ReadOne();
        Assert.That(table.Rows.Select(r => (r.Code, r.Label)), Is.EqualTo(new[] { ("205", "教育支出"), ("2080505", "机关事业单位基本养老保险缴费支出") }));
    }

    [Test]
    public void A_figure_broken_by_the_page_end_is_joined()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + "205 | 教育 | 10,661. |  |  | ")
            .NextPage().Grid(" | 支出 | 51 |  |  | ").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { "205/total=10,661.51" }));
    }

    [Test]
    public void A_total_at_the_top_of_the_next_page_is_a_row()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + "205 | 教育支出 | 1.00 |  |  | ")
            .NextPage().Grid("合计 | < | 1.00 |  |  | ").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { "205/total=1.00", "合计/total=1.00" }));
    }

    [Test]
    public void Right_columns_on_the_next_page_join_their_rows()
    {
        var table = PageBuilder.Start("收入决算表", "单位：万元").Grid("科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入\n205 | 教育支出 | 3.00 | 1.00\n206 | 科学技术支出 | 5.00 | 5.00")
            .NextPage().Grid("事业收入 | 其他收入\n1.50 | 0.50\n | ").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[]
        {
            "205/total=3.00", "205/appropriation=1.00", "205/public-service=1.50", "205/other=0.50", "206/total=5.00", "206/appropriation=5.00",
        }));
    }

    [Test]
    public void The_expenditure_side_may_have_a_page_of_its_own()
    {
        var table = PageBuilder.Start("收入支出决算总表", "单位：万元").Grid("收入 | <\n项目 | 决算数\n一、财政拨款收入 | 1.00\n总计 | 1.00")
            .NextPage().Grid("支出 | <\n项目 | 决算数\n一、一般公共服务支出 | 1.00\n总计 | 1.00").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { "收/一、财政拨款收入/final=1.00", "收/总计/final=1.00", "支/一、一般公共服务支出/final=1.00", "支/总计/final=1.00" }));
    }

    [Test]
    public void A_head_drawn_otherwise_on_the_next_page_is_the_same_head()
    {
        var table = PageBuilder.Start("一般公共预算财政拨款支出决算表", "单位：万元").Grid("项目 | < | 本年支出 | < | <\n科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出\n205 | 教育支出 | 1.00 | | 1.00")
            .NextPage().Grid("项目 | < | < | 本年支出基本支出 | 项目支出\n科目编码 | 科目名称 | 小计 | ^ | ^\n206 | 科学技术支出 | 2.00 | 2.00 |").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { "205/total=1.00", "205/project=1.00", "206/total=2.00", "206/basic=2.00" }));
    }

    [Test]
    public void Rows_that_cannot_be_joined_are_a_loss()
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + "205 | 教育支出 | 1.00 |  |  | ")
            .NextPage().Grid("206 | 科学技术支出 | 2.00 |  |  |  | 9 | 9 | 9").Read();
        Assert.That(reading.Tables.Select(t => t.Key), Is.EqualTo(new[] { "expenditure", TableKeys.Other }));
        Assert.That(reading.Problems.Select(p => (p.Code, p.Severity, p.Message, p.Page)), Is.EqualTo(new[]
        {
            ("unjoined-rows", ProblemSeverity.Loss, "The rows at the top of the page have no title and do not fit the table of the page before.", (int?)2),
        }));
    }

    [Test]
    public void A_table_may_begin_below_the_tail_of_another()
    {
        var reading = PageBuilder.Start("收入决算表", "单位：万元").Grid("科目编码 | 科目名称 | 本年收入合计 | 其他收入\n205 | 教育支出 | 1.00 | 1.00")
            .Text("注：本表反映本年度取得的各项收入情况。", "支出决算表", "单位：万元").Grid(Head + "205 | 教育支出 | 2.00 |  |  | ").Read();
        Assert.That(reading.Tables.Select(t => t.Key), Is.EqualTo(new[] { "revenue", "expenditure" }));
        Assert.That(reading.Tables[0].Notes.Select(n => n.Text), Is.EqualTo(new[] { "注：本表反映本年度取得的各项收入情况。" }));
    }

    [Test]
    public void A_grid_that_holds_two_tables_is_parted_at_the_title()
    {
        var reading = PageBuilder.Start("收入决算表", "单位：万元").Grid("""
            科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 事业收入 | 其他收入
            205 | 教育支出 | 1.00 |  |  | 1.00
            支出决算表 | < | < | < | < | <
            科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
            205 | 教育支出 | 2.00 |  |  |
            """).Read();
        Assert.That(reading.Tables.SelectMany(t => TableCells.Short(t).Select(c => t.Key + ":" + c)),
            Is.EqualTo(new[] { "revenue:205/total=1.00", "revenue:205/other=1.00", "expenditure:205/total=2.00" }));
    }

    [Test]
    public void Tables_of_two_bodies_stay_apart()
    {
        var grid = Head + "205 | 教育支出 | 1.00 |  |  | ";
        var reading = PageBuilder.Start("支出决算表", "单位名称：甲中学 单位：万元").Grid(grid)
            .NextPage().Text("支出决算表", "单位名称：乙中学 单位：万元").Grid(grid).Read();
        Assert.That(reading.Tables.Select(t => t.Body?.Text), Is.EqualTo(new[] { "甲中学", "乙中学" }));
    }

    [Test]
    public void Running_text_between_two_grids_ends_a_table()
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + "205 | 教育支出 | 1.00 |  |  | ")
            .NextPage().Text("一、支出决算情况说明", "本年度支出合计1.00万元。").Grid("序号 | 单位名称 | 备注 | 甲 | 乙 | 丙\n1 | 某中学 | 无 |  |  | ").Read();
        Assert.That(reading.Tables.Select(t => t.Key), Is.EqualTo(new[] { "expenditure", TableKeys.Other }));
    }

    [Test]
    public void Columns_and_title_may_go_on_on_the_next_page()
    {
        var table = PageBuilder.Start("支出决", "部门：某局").Grid("""
            项目 | < | 本年支出合计
            科目编码 | 科目名称 | ^
            合计 | < | 3.00
            205 | 教育支出 | 1.00
            206 | 科学技术支出 | 2.00
            """).NextPage().Text("决算表", "单位：万元").Grid("""
            其中 | <
            基本支出 | 项目支出
            1.00 | 2.00
            1.00 | 
             | 2.00
            """).ReadOne();
        Assert.That((table.Key, table.Title?.Text, table.Unit), Is.EqualTo(("expenditure", "支出决算表", (MoneyUnit?)MoneyUnit.TenThousandYuan)));
        Assert.That(table.Pages, Is.EqualTo(new[] { 1, 2 }));
        Assert.That(TableCells.Short(table),
            Is.EqualTo(new[] { "合计/total=3.00", "合计/basic=1.00", "合计/project=2.00", "205/total=1.00", "205/basic=1.00", "206/total=2.00",
            "206/project=2.00" }));
        Assert.That(table.Rows[0].Cells.Select(c => c.Evidence.Page), Is.EqualTo(new[] { 1, 2, 2 }));
    }

    [Test]
    public void A_sheet_of_four_pages_is_printed_down_and_then_over()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid("科目编码 | 科目名称 | 本年支出合计\n205 | 教育支出 | 1.00\n20508 | 进修及培训 | 1.00")
            .NextPage().Grid("206 | 科学技术支出 | 2.00\n20604 | 技术研究与开发 | 2.00\n208 | 社会保障和就业支出 | 4.00")
            .NextPage().Text("公开03表", "（续）").Grid("基本支出 | 项目支出\n1.00 | \n1.00 | ")
            .NextPage().Grid("2.00 | \n2.00 | \n | 4.00").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[]
        {
            "205/total=1.00", "205/basic=1.00", "20508/total=1.00", "20508/basic=1.00",
            "206/total=2.00", "206/basic=2.00", "20604/total=2.00", "20604/basic=2.00", "208/total=4.00", "208/project=4.00",
        }));
    }

    [Test]
    public void A_table_of_the_same_height_with_a_title_of_its_own_is_another()
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid("科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出\n205 | 教育支出 | 1.00 | 1.00 | \n206 | 科学技术支出 | 2.00 | 2.00 | ")
            .NextPage().Text("财政拨款“三公”经费支出决算表", "单位：万元").Grid("合计 | 因公出国（境）费 | 公务接待费\n预算数 | 预算数 | 预算数\n3.00 | 1.00 | 2.00").Read();
        Assert.That(reading.Tables.Select(t => t.Key), Is.EqualTo(new[] { "expenditure", "three-public" }));
    }

    [Test]
    public void A_cell_cut_by_the_edge_of_the_page_keeps_its_columns()
    {
        var table = PageBuilder.Start("收入支出决算总表", "部门：某局").Grid("""
            收入 | < | 
            项目 | 决算数 | 项目
            一、财政拨款收入 | 1.00 | 一、教育支出
            总计 | 1.00 | 总计
            """).NextPage().Text("公开01表", "单位：万元").Grid("支出\n决算数\n2.00\n2.00").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { "收/一、财政拨款收入/final=1.00", "支/一、教育支出/final=2.00", "收/总计/final=1.00", "支/总计/final=2.00" }));
    }

    [Test]
    public void The_expenditure_side_may_stand_on_the_next_page_under_the_rest_of_the_title()
    {
        var table = PageBuilder.Start("收入支出决", "部门：某局").Grid("收入 | <\n项目 | 决算数\n一、财政拨款收入 | 1.00\n | \n | \n | \n | \n | \n总计 | 1.00")
            .NextPage().Text("算总表", "单位：万元").Grid("支出 | <\n项目（按功能分类） | 决算数\n一、教育支出 | 2.00\n二、外交支出 | \n三、国防支出 | \n四、公共安全支出 | \n五、科学支出 | \n六、卫生支出 | \n总计 | 2.00")
                .ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { "收/一、财政拨款收入/final=1.00", "支/一、教育支出/final=2.00", "收/总计/final=1.00", "支/总计/final=2.00" }));
    }

    [Test]
    public void The_title_may_stand_over_the_right_page_alone()
    {
        var table = PageBuilder.Start("", "部门：某局").Grid("科目编码 | 科目名称\n205 | 教育支出\n20508 | 进修及培训\n206 | 科学技术支出\n20604 | 技术研究与开发\n合计 | <")
            .NextPage().Text("支出决算表", "单位：万元").Grid("本年支出合计 | 基本支出\n1.00 | \n1.00 | \n2.00 | \n2.00 | \n3.00 | ").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { "205/total=1.00", "20508/total=1.00", "206/total=2.00", "20604/total=2.00", "合计/total=3.00" }));
    }

    [Test]
    public void The_rest_of_a_sheet_may_be_blank_and_short()
    {
        var table = PageBuilder.Start("支出决算表", "部门：某局").Grid("科目编码 | 科目名称 | 本年支出合计\n205 | 教育支出 | 1.00\n20508 | 进修及培训 | 1.00")
            .NextPage().Grid("206 | 科学技术支出 | 2.00")
            .NextPage().Text("公开03表", "单位：万元").Grid("基本支出 | 项目支出\n1.00 | \n1.00 | ")
            .NextPage().Grid(" | ").ReadOne();
        Assert.That(TableCells.Short(table),
            Is.EqualTo(new[] { "205/total=1.00", "205/basic=1.00", "20508/total=1.00", "20508/basic=1.00", "206/total=2.00" }));
        Assert.That(table.Pages, Is.EqualTo(new[] { 1, 2, 3, 4 }));
    }

    [Test]
    public void A_side_with_labels_goes_on_where_body_and_unit_stand_over_two_pages()
    {
        var table = PageBuilder.Start("", "部门：某局").Grid("收入 | <\n项目 | 决算数\n一、财政拨款收入 | 1.00\n | \n | \n总计 | 1.00")
            .NextPage().Text("收入支出决算总表", "单位：万元").Grid("支出 | <\n项目 | 决算数\n一、教育支出 | 2.00\n二、外交支出 | \n三、国防支出 | \n总计 | 2.00").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { "收/一、财政拨款收入/final=1.00", "支/一、教育支出/final=2.00", "收/总计/final=1.00", "支/总计/final=2.00" }));
    }

    [Test]
    public void A_lower_page_of_the_rest_may_have_nothing_on_it()
    {
        var table = PageBuilder.Start("支出决算表", "部门：某局").Grid("科目编码 | 科目名称 | 本年支出合计\n205 | 教育支出 | 1.00\n20508 | 进修及培训 | 1.00")
            .NextPage().Grid("206 | 科学技术支出 | 2.00")
            .NextPage().Text("公开03表", "单位：万元").Grid("基本支出 | 项目支出\n1.00 | \n1.00 | ").ReadOne();
        Assert.That(TableCells.Short(table),
            Is.EqualTo(new[] { "205/total=1.00", "205/basic=1.00", "20508/total=1.00", "20508/basic=1.00", "206/total=2.00" }));
    }

    [TestCase("支出决算表", "甲 | 数额 | 丁 | 戊 | 己\n乙 | 1.00 | | |\n丙 | 2.00 | | |", 1)]
    [TestCase("支出决算表", "甲 | 数额 | 丁 | 戊 | 己\n乙 | 1.00 | | |\n丙 | 无 | | |", 0)]
    [TestCase("机构设置一览表", "甲 | 数额 | 丁 | 戊 | 己\n乙 | 1.00 | | |\n丙 | 2.00 | | |", 0)]
    public void A_table_of_figures_without_a_title_between_the_accounts_is_told(string next, string grid, int problems)
    {
        var reading = PageBuilder.Start("收入决算表", "单位：万元").Grid("科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入\n205 | 教育支出 | 1.00 | 1.00")
            .NextPage().Grid(grid)
            .NextPage().Text(next, "单位：万元").Grid("科目编码 | 科目名称 | 本年支出合计 | 经营支出\n205 | 教育支出 | 1.00 | ").Read();
        Assert.That(reading.Problems.Where(p => p.Code == "untitled-table").Select(p => (p.Page, p.Message)),
            Is.EqualTo(Enumerable.Repeat(
            ((int?)2, "A table of figures without a title stands between the tables of the accounts: it was not told which of them it is part of."),
            problems)));
    }
}
