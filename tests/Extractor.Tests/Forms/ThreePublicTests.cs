namespace Extractor.Tests.Forms;

/// <summary>The layouts of the 三公 table.</summary>
public sealed class ThreePublicTests
{
    private static readonly string[] Expected =
    [
        "/budget.total=6", "/budget.abroad=0", "/budget.vehicles=3", "/budget.vehicle-purchase=1", "/budget.vehicle-operation=2", "/budget.reception=3",
        "/final.total=16", "/final.abroad=10", "/final.vehicles=13", "/final.vehicle-purchase=11", "/final.vehicle-operation=12", "/final.reception=13",
    ];

    [Test]
    public void The_operating_costs_beside_the_items_are_a_column_of_their_own()
    {
        var table = PageBuilder.Start("“三公”经费及机关运行经费支出决算表", "单位：万元")
            .Grid("“三公”经费合计 | 因公出国（境）费 | 公务接待费 | 公务用车运行维护费 | 机关运行经费\n6 | 1 | 2 | 3 | 40").ReadOne();
        Assert.That(TableCells.Short(table),
            Is.EqualTo(new[] { "/final.total=6", "/final.abroad=1", "/final.reception=2", "/final.vehicle-operation=3", "/final.operating-costs=40" }));
    }

    /// <summary>Two columns 合计, neither under 预算数 nor under 决算数: nothing tells which is which.</summary>
    [Test]
    public void Columns_of_one_item_that_do_not_say_which_figure_they_hold_are_not_told_apart()
    {
        var read = PageBuilder.Start("财政拨款“三公”经费支出决算表", "单位：万元")
            .Grid("合计 | 预算数 | < | 合计 | 决算数 | <\n^ | 因公出国（境）费 | 公务接待费 | ^ | 因公出国（境）费 | 公务接待费\n5 | 1 | 4 | 3 | 0 | 3").Read();
        Assert.That(TableCells.Short(read.Tables.Single()).Where(c => c.Contains("total", StringComparison.Ordinal)), Is.Empty);
        Assert.That(read.Problems.Select(p => p.Message),
            Is.EqualTo(new[] { "The column “合计” of three-public is not known.", "The column “合计” of three-public is not known." }));
    }

    [TestCase("""
        预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <
        合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费
        ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^
        1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
        6 | 0 | 3 | 1 | 2 | 3 | 16 | 10 | 13 | 11 | 12 | 13
        """, TestName = "Budget_and_final_as_blocks")]
    [TestCase("""
        财政拨款“三公”经费 | < | < | < | < | < | < | < | < | < | < | <
        合计 | < | 因公出国（境）费 | < | 公务用车购置及运行维护费 | < | < | < | < | < | 公务接待费 | <
        ^ | ^ | ^ | ^ | 小计 | < | 公务用车购置费 | < | 公务用车运行维护费 | < | ^ | ^
        预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数
        6 | 16 | 0 | 10 | 3 | 13 | 1 | 11 | 2 | 12 | 3 | 13
        """, TestName = "Budget_and_final_as_pairs")]
    [TestCase("""
        预算数公务用车购置及运行维护费 | < | < | 决算数 | < | < | < | < | < | < | < | <
        合 | 因公出国（境）费 | 小计 | 公务用车购置费 | 公务用车运行维护费 | 公务接待 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费
        计 | ^ | ^ | ^ | ^ | 费 | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^
        1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
        6 | 0 | 3 | 1 | 2 | 3 | 16 | 10 | 13 | 11 | 12 | 13
        """, TestName = "Blocks_whose_heads_are_torn")]
    [TestCase("""
        项目 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费
        ^ | ^ | ^ | 小计 | 购置费 | 运行维护费 | ^
        预算数 | 6 | 0 | 3 | 1 | 2 | 3
        决算数 | 16 | 10 | 13 | 11 | 12 | 13
        """, TestName = "Budget_and_final_as_rows")]
    [TestCase("""
        项目 | 年初预算数 | 决算数
        合计 | 6 | 16
        1.因公出国（境）费用 | 0 | 10
        2.公务用车购置及运行维护费 | 3 | 13
        （1）公务用车购置费 | 1 | 11
        （2）公务用车运行维护费 | 2 | 12
        3.公务接待费 | 3 | 13
        """, TestName = "Items_as_rows")]
    [TestCase("""
        项目 | 行次 | 预算数 | 决算数
        “三公”经费合计 | 1 | 6 | 16
        一、因公出国（境）费 | 2 | 0 | 10
        二、公务用车购置及运行维护费 | 3 | 3 | 13
        其中：公务用车购置费 | 4 | 1 | 11
        公务用车运行维护费 | 5 | 2 | 12
        三、公务接待费 | 6 | 3 | 13
        """, TestName = "Items_as_rows_with_line_numbers")]
    public void Every_layout_gives_the_same_cells(string grid)
    {
        var table = PageBuilder.Start("财政拨款“三公”经费支出决算表", "单位：万元").Grid(grid).ReadOne();
        Assert.That(table.Key, Is.EqualTo("three-public"));
        Assert.That(TableCells.Short(table), Is.EquivalentTo(Expected));
    }

    [Test]
    public void Meetings_and_training_stand_beside_the_three()
    {
        var table = PageBuilder.Start("一般公共预算“三公”经费、会议费、培训费支出决算表", "单位：万元").Grid("""
            “三公”经费 | < | < | < | < | < | 会议费 | 培训费
            合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费 | ^ | ^
            ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^ | ^ | ^
            5.00 | 0.00 | 3.00 | 1.00 | 2.00 | 2.00 | 7.00 | 8.00
            """).ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[]
        {
            "/final.total=5.00", "/final.abroad=0.00", "/final.vehicles=3.00", "/final.vehicle-purchase=1.00", "/final.vehicle-operation=2.00",
            "/final.reception=2.00", "/final.meetings=7.00", "/final.training=8.00",
        }));
    }

    [Test]
    public void Counts_below_the_amounts_are_no_money()
    {
        var table = PageBuilder.Start("“三公”经费支出决算表", "单位：万元").Grid("""
            项目 | 预算数 | 决算数
            合计 | 2.00 | 1.50
            公务接待费 | 2.00 | 1.50
            国内公务接待批次（个） | — | 12
            国内公务接待人次（人） | — | 96
            公务用车保有量（辆） | — | 3
            """).ReadOne();
        Assert.That(TableCells.Short(table), Does.Contain("/final.reception.batches=12").And.Contain("/final.reception.persons=96").And.Contain(
            "/final.vehicles-kept=3"));
        Assert.That(table.Rows[0].Cells.Single(c => c.Column.Text == "final.vehicles-kept").Amount.Yuan, Is.Null);
    }

    [TestCase("""
        项目 | 年初预算数 | 全年预算数 | 决算数
        合计 | 5.00 | 3.00 | 1.50
        公务接待费 | 5.00 | 3.00 | 1.50
        """, TestName = "Two_budgets_as_columns")]
    [TestCase("""
        项目 | 合计 | 因公出国（境）费 | 公务接待费
        年初预算数 | 5.00 | | 5.00
        全年预算数 | 3.00 | | 3.00
        决算数 | 1.50 | | 1.50
        """, TestName = "Two_budgets_as_rows")]
    [TestCase("""
        年初预算数 | < | < | 全年预算数 | < | < | 决算数 | < | <
        合计 | 因公出国（境）费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务接待费
        5.00 | | 5.00 | 3.00 | | 3.00 | 1.50 | | 1.50
        """, TestName = "Two_budgets_as_blocks")]
    public void The_full_year_budget_is_the_budget_where_the_original_one_is_printed_too(string grid)
    {
        var reading = PageBuilder.Start("“三公”经费支出决算表", "单位：万元").Grid(grid).Read();
        Assert.That(TableCells.Short(reading.Tables[0]).Where(c => !c.EndsWith('=')), Is.EquivalentTo(new[]
        {
            "/original-budget.total=5.00", "/original-budget.reception=5.00", "/budget.total=3.00", "/budget.reception=3.00", "/final.total=1.50",
                "/final.reception=1.50",
        }));
        Assert.That(reading.Problems, Is.Empty);
    }

    [Test]
    public void A_heading_with_dashes_leaves_the_total_to_the_row_below()
    {
        var table = PageBuilder.Start("机构运行信息表（“三公”经费支出决算表）", "单位：万元").Grid("""
            项目 | 行次 | 预算数 | 决算统计数
            栏次 |  | 1 | 2
            一、“三公”经费支出 | 1 | — | —
            （一）支出合计 | 2 | 6 | 16
            1．因公出国（境）费 | 3 | 0 | 10
            3．公务接待费 | 4 | 6 | 6
            （二）相关统计数 | 5 | — | —
            1．因公出国（境）团组数（个） | 6 | — | 2
            """).ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[]
        {
            "/budget.total=6", "/final.total=16", "/budget.abroad=0", "/final.abroad=10", "/budget.reception=6", "/final.reception=6",
                "/budget.abroad.groups=—", "/final.abroad.groups=2",
        }));
    }

    [TestCase("""
        项目 | 上年决算数 | 本年预算数 | 本年决算数 | 本年决算比上年决算增减 | <
        ^ | ^ | ^ | ^ | 增减额 | 增减（%）
        合计 | 4.00 | 6.00 | 5.00 | 1.00 | 25.00%
        公务接待费 | 4.00 | 6.00 | 5.00 | 1.00 | 25.00%
        """, TestName = "Last_year_beside_items_as_rows")]
    [TestCase("""
        上年决算数 | < | 预算数 | < | 决算数 | < | 比上年增减额 | < | 比上年增减率（%） | <
        合计 | 公务接待费 | 合计 | 公务接待费 | 合计 | 公务接待费 | 合计 | 公务接待费 | 合计 | 公务接待费
        4.00 | 4.00 | 6.00 | 6.00 | 5.00 | 5.00 | 1.00 | 1.00 | 25.00% | 25.00%
        """, TestName = "Last_year_as_a_block")]
    public void Last_years_figures_and_changes_are_not_this_years(string grid)
    {
        var reading = PageBuilder.Start("“三公”经费支出决算表", "单位：万元").Grid(grid).Read();
        Assert.That(TableCells.Short(reading.Tables[0]), Is.EquivalentTo(new[]
        {
            "/last-year.total=4.00", "/budget.total=6.00", "/final.total=5.00", "/change.total=1.00", "/change-rate.total=25.00%",
            "/last-year.reception=4.00", "/budget.reception=6.00", "/final.reception=5.00", "/change.reception=1.00", "/change-rate.reception=25.00%",
        }));
        Assert.That(reading.Problems, Is.Empty);
    }
}
