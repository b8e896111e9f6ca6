using Extractor.Forms.Sheets;
using Extractor.Forms.Rows;
using Extractor.Forms.Heads;
using Extractor.Domain;

namespace Extractor.Tests.Forms;

/// <summary>How rows and heads are printed in one place or another.</summary>
public sealed class RowTests
{
    [Test]
    public void Line_numbers_and_column_numbers_are_no_figures()
    {
        var table = PageBuilder.Start("收入支出决算总表", "公开01表", "部门：某局 金额单位：万元").Grid("""
            收入 | < | < | 支出 | < | <
            项目 | 行次 | 金额 | 项目 | 行次 | 金额
            栏次 |  | 1 | 栏次 |  | 2
            一、一般公共预算财政拨款收入 | 1 | 5.00 | 一、一般公共服务支出 | 32 |
             | 9 |  | 二、外交支出 | 33 | 4.00
            总计 | 31 | 5.00 | 总计 | 62 | 5.00
            """).ReadOne();
        Assert.That(table.Key, Is.EqualTo("overall"));
        Assert.That(table.Label?.Text, Is.EqualTo("公开01表"));
        Assert.That(table.Body?.Text, Is.EqualTo("某局"));
        Assert.That(table.Unit, Is.EqualTo(MoneyUnit.TenThousandYuan));
        Assert.That(TableCells.Short(table), Is.EqualTo(new[]
        {
            "收/一、一般公共预算财政拨款收入/final=5.00", "支/二、外交支出/final=4.00", "收/总计/final=5.00", "支/总计/final=5.00",
        }));
    }

    /// <summary>The name of the side ran into the head of its line numbers.</summary>
    [Test]
    public void Line_numbers_stand_under_whatever_ends_with_their_name()
    {
        var table = PageBuilder.Start("收入支出决算总表", "单位：万元").Grid("""
            项目 | 收入行次 | 金额 | 支出项目 | 行次 | 金额
            一、一般公共预算财政拨款收入 | 1 | 5.00 | 一、一般公共服务支出 | 32 |
            总计 | 31 | 5.00 | 总计 | 62 | 5.00
            """).ReadOne();
        Assert.That(table.Columns.Select(c => c.Key.Text), Is.All.EqualTo("final"));
    }

    [Test]
    public void Overall_forms_keep_budget_columns_apart_from_final_ones()
    {
        var table = PageBuilder.Start("收入支出决算总表", "单位：万元").Grid("""
            收入 | < | < | < | 支出 | < | < | <
            项目 | 年初预算数 | 全年预算数 | 决算数 | 项目 | 年初预算数 | 调整预算数 | 决算数
            一、财政拨款收入 | 1.00 | 2.00 | 3.00 | 一、教育支出 | 4.00 | 5.00 | 6.00
            """).ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[]
        {
            "收/一、财政拨款收入/original-budget=1.00", "收/一、财政拨款收入/adjusted-budget=2.00", "收/一、财政拨款收入/final=3.00",
            "支/一、教育支出/original-budget=4.00", "支/一、教育支出/adjusted-budget=5.00", "支/一、教育支出/final=6.00",
        }));
    }

    [Test]
    public void A_repeated_label_names_the_heading_row_above_it()
    {
        var table = PageBuilder.Start("财政拨款收入支出决算总表", "单位：元").Grid("""
            收入 | < | 支出 | < | < | < | <
            项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
            一、一般公共预算财政拨款 | 9 | 一、一般公共服务支出 | 8 | 8 |  |
            年初财政拨款结转和结余 | 2 | 年末财政拨款结转和结余 | 3 | 3 |  |
            一、一般公共预算财政拨款 | 2 |  |  |  |  |
            总计 | 11 | 总计 | 11 | 11 |  |
            """).ReadOne();
        Assert.That(TableCells.Short(table).Where(c => c.StartsWith('收')), Is.EqualTo(new[]
        {
            "收/一、一般公共预算财政拨款/final=9", "收/年初财政拨款结转和结余/final=2", "收/年初财政拨款结转和结余>一、一般公共预算财政拨款/final=2", "收/总计/final=11",
        }));
        Assert.That(TableCells.Short(table), Does.Contain("支/一、一般公共服务支出/general-budget=8"));
    }

    [TestCase("科目编码 | < | < | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出\n类 | 款 | 项 | ^ | ^ | ^ | ^ | ^\n201 | 06 | 01 | 行政运行 | 3.00 | 3.00 |  | ",
        TestName = "Class_section_and_item_in_three_columns")]
    [TestCase("科目编码 | < | < | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出\n类 | 款 | 项 | ^ | ^ | ^ | ^ | ^\n201 |  |  | 一般公共服务支出 |  |  |  | \n | 06 |  | 财政事务 |  |  "
        + "|  | \n |  | 01 | 行政运行 | 3.00 | 3.00 |  | ", TestName = "Class_and_section_printed_once")]
    [TestCase("科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出\n  2010601 | 行政运行 | 3.00 | 3.00 |  | ", TestName = "An_indented_code")]
    [TestCase("科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出\n201 06 01 | 行政运行 | 3.00 | 3.00 |  | ", TestName = "Spaces_inside_the_code")]
    [TestCase("项目 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出\n2010601 行政运行 | 3.00 | 3.00 |  | ", TestName = "Code_and_name_in_one_cell")]
    [TestCase("项目 | < | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出\n2010601 | 行政运行 | 3.00 | 3.00 |  | ", TestName = "One_head_over_code_and_name")]
    public void A_code_is_read(string grid)
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid(grid).ReadOne();
        var row = table.Rows.Single(r => r.Cells.Any(c => c.Amount.State == CellState.Amount));
        Assert.That((row.Code, row.Label), Is.EqualTo(("2010601", "行政运行")));
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { "2010601/total=3.00", "2010601/basic=3.00" }));
    }

    [Test]
    public void A_malformed_code_is_kept_as_printed()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid("""
            科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
            2031-39-99 | 其他支出 | 1.00 | 1.00 |  |
            """).ReadOne();
        Assert.That(table.Rows.Single().Code, Is.EqualTo("2031-39-99"));
    }

    [Test]
    public void Level_words_in_code_cells_are_a_head()
    {
        var table = PageBuilder.Start("高等学校财政拨款支出决算表", "单位：万元").Grid("""
            项目 | < | < | < | 本年支出 | < | < | <
            科目编码 | < | < | 科目名称 | 合计 | 基本支出 | 项目支出 | <
            ^ | ^ | ^ | ^ | ^ | ^ | 小计 | 其中：基本建设资金支出
            类 | 款 | 项 | 合计 | 9.00 | 5.00 | 4.00 | 1.00
            205 | < | < | 教育支出 | 9.00 | 5.00 | 4.00 | 1.00
            """).ReadOne();
        Assert.That(table.Key, Is.EqualTo("appropriation"));
        Assert.That(TableCells.Short(table), Is.EqualTo(new[]
        {
            "合计/total=9.00", "合计/basic=5.00", "合计/project=4.00", "合计/project.capital-construction=1.00",
            "205/total=9.00", "205/basic=5.00", "205/project=4.00", "205/project.capital-construction=1.00",
        }));
    }

    [Test]
    public void Columns_are_known_by_their_words_not_their_place()
    {
        var table = PageBuilder.Start("表 2：高等学校收入决算表", "单位：万元").Grid("""
            科目编码 | 科目名称 | 其他收入 | 事业收入 | < | 财政拨款收入 | 本年收入合计
            ^ | ^ | ^ | 金额 | 其中：教育收费 | ^ | ^
            205 | 教育支出 | 1.00 | 2.00 | 1.50 | 3.00 | 6.00
            """).ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[]
        {
            "205/other=1.00", "205/public-service=2.00", "205/public-service.tuition=1.50", "205/appropriation=3.00", "205/total=6.00",
        }));
    }

    [Test]
    public void Column_groups_side_by_side_are_rows_of_their_own()
    {
        var table = PageBuilder.Start("一般公共预算财政拨款基本支出决算表", "单位：万元").Grid("""
            人员经费 | < | < | 公用经费 | < | < | < | < | <
            科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
            301 | 工资福利支出 | 1.00 | 302 | 商品和服务支出 | 2.00 | 310 | 资本性支出 | 3.00
            30101 | 基本工资 | 1.00 | 30201 | 办公费 |  |  |  |
            人员经费合计 | < | 1.00 | 公用经费合计 | < | < | < | < | 5.00
            """).ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[]
        {
            "301/final=1.00", "302/final=2.00", "310/final=3.00", "30101/final=1.00", "人员经费合计/final=1.00", "公用经费合计/final=5.00",
        }));
    }

    [Test]
    public void A_column_that_lists_codes_is_one_of_codes_whatever_its_head_is_read_as()
    {
        var table = PageBuilder.Start("一般公共预算财政拨款基本支出决算表", "单位：万元").Grid("""
            人员经费 | < | < | 公用经费 | < | <
            科目编码 | 科目名称 | 决算数 | 科目骗 | 科目名称 | 决算数
            301 | 工资福利支出 | 1.00 | 302 | 商品和服务支出 | 2.00
            30101 | 基本工资 | 1.00 | 30201 | 办公费 | 0.50
            30102 | 津贴补贴 |  | 30202 | 印刷费 | 0.50
            30103 | 奖金 |  | 30203 | 咨询费 | 0.50
            30106 | 伙食补助费 |  | 30204 | 手续费 | 0.50
            人员经费合计 | < | 1.00 | 公用经费合计 | < | 2.00
            """).ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[]
        {
            "301/final=1.00", "302/final=2.00", "30101/final=1.00", "30201/final=0.50", "30202/final=0.50", "30203/final=0.50", "30204/final=0.50",
            "人员经费合计/final=1.00", "公用经费合计/final=2.00",
        }));
    }

    [Test]
    public void An_amount_at_the_end_of_its_row_belongs_to_the_total_left_of_it()
    {
        var table = PageBuilder.Start("一般公共预算财政拨款基本支出决算表", "单位：万元").Grid("""
            经济分类科目编码 | 科目名称 | 决算数 | 经济分类科目编码 | 科目名称 | 决算数 | 经济分类科目编码 | 科目名称 | 决算数
            301 | 工资福利支出 | 1.00 | 302 | 商品和服务支出 | 2.00 | 310 | 资本性支出 | 3.00
            人员经费合计 | < | 1.00 | 公用经费合计 | < |  |  |  | 5.00
            """).ReadOne();
        Assert.That(TableCells.Short(table)[^1], Is.EqualTo("公用经费合计/final=5.00"));
    }

    [Test]
    public void A_group_head_need_not_be_merged_over_its_columns()
    {
        var table = PageBuilder.Start("政府性基金预算财政拨款收入支出决算表", "单位：万元").Grid("""
            项目 |  | 年初结转和结余 | 本年收入 | 本年支出 |  |  | 年末结转和结余
            科目编码 | 科目名称 |  |  | 小计 | 基本支出 | 项目支出 |
            229 | 其他支出 | 1.00 | 2.00 | 3.00 | 1.00 | 2.00 | 0.00
            """).ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[]
        {
            "229/opening=1.00", "229/revenue=2.00", "229/total=3.00", "229/basic=1.00", "229/project=2.00", "229/closing=0.00",
        }));
    }

    [Test]
    public void Blank_dash_and_zero_stay_apart()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid("""
            科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
            205 | 教育支出 | 0.00 | — |  | -
            """).ReadOne();
        Assert.That(table.Rows[0].Cells.Select(c => c.Amount.State), Is.EqualTo(new[] { CellState.Amount, CellState.Dash, CellState.Blank, CellState.Dash }));
    }

    [Test]
    public void An_unreadable_cell_is_a_loss_with_its_place()
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid("""
            科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 经营支出
            205 | 教育支出 | 1.2.3 | 1.00 |  |
            """).Read();
        var problem = reading.Problems.Single();
        Assert.That((problem.Code, problem.Severity, problem.Message, problem.Page),
            Is.EqualTo(("unreadable-cell", ProblemSeverity.Loss, "“1.2.3” is no amount.", (int?)1)));
        Assert.That(reading.Tables[0].Rows[0].Cells[0].Amount.State, Is.EqualTo(CellState.Unreadable));
    }

    [Test]
    public void A_column_that_no_form_knows_is_reported_and_kept()
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid("""
            科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 神秘资金
            205 | 教育支出 | 3.00 | 1.00 | 1.00 | 1.00
            """).Read();
        Assert.That(reading.Problems.Select(p => (p.Code, p.Severity, p.Message)),
            Is.EqualTo(new[] { ("unknown-column", ProblemSeverity.Loss, "The column “神秘资金” of expenditure is not known.") }));
        Assert.That(TableCells.Short(reading.Tables[0]), Does.Contain("205/column-6=1.00"));
    }

    [TestCase("栏次 | < | A | B | C")]
    [TestCase("甲 | 乙 | 1 | 2 | 3")]
    [TestCase(" |  | A | B | C")]
    public void Letters_may_number_the_columns(string numbers)
    {
        var table = PageBuilder.Start("一般公共预算财政拨款支出决算表", "单位：万元")
            .Grid("科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n" + numbers + "\n205 | 教育支出 | 1.00 | 1.00 | ").ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { "205/total=1.00", "205/basic=1.00" }));
    }

    [TestCase(" |  | 1 | 2 | 3 | 4 |  | 6", true, Description = "the 5 is lost, as a scan may lose it")]
    [TestCase(" |  | 1 | 2 | 3 | 4 | 6 | ", false, Description = "no column lies between")]
    public void Numbers_of_columns_count_on_over_one_that_is_lost(string numbers, bool areOfHead)
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元")
            .Grid("科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出\n" + numbers
                + "\n205 | 教育支出 | 1.00 | 1.00 | | | | ").Read().Tables[0];
        Assert.That(TableCells.Short(table).SequenceEqual(["205/total=1.00", "205/basic=1.00"]), Is.EqualTo(areOfHead));
    }

    [Test]
    public void A_row_classified_twice_goes_by_the_departments_code()
    {
        var reading = PageBuilder.Start("一般公共预算财政拨款基本支出决算表", "单位：万元").Grid("""
            部门预算支出经济分类科目 | < | 政府预算支出经济分类科目 | < | 基本支出决算数 | < | <
            科目编码 | 科目名称 | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
            30101 | 基本工资 | 50101 | 工资奖金津补贴 | 1.00 | 1.00 | 0.00
            30201 | 办公费 | 50201 | 办公经费 | 2.00 | 0.00 | 2.00
            """).Read();
        Assert.That(TableCells.Short(reading.Tables[0]), Is.EqualTo(new[]
        {
            "30101/final=1.00", "30101/final.personnel=1.00", "30101/final.running=0.00", "30201/final=2.00", "30201/final.personnel=0.00",
                "30201/final.running=2.00",
        }));
        Assert.That(reading.Tables[0].Rows[0].Label, Is.EqualTo("基本工资"));
        Assert.That(reading.Problems, Is.Empty);
    }

    [Test]
    public void Column_numbers_are_no_row_though_a_head_reaches_into_them()
    {
        var table = PageBuilder.Start("支出决算表", "单位：万元").Grid("""
            项目 | < | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级
            科目编码 | 科目名称 | ^ | ^ | ^ | ^
            栏次 | < | 1 | 2 | 3 | 支出4
            201 | 一般公共服务支出 | 5.00 | 2.00 | 3.00 | 0.00
            """).ReadOne();
        Assert.That(TableCells.Short(table), Is.EqualTo(new[] { "201/total=5.00", "201/basic=2.00", "201/project=3.00", "201/remittance-to-superior=0.00" }));
    }

    /// <summary>The page's end cuts through the row, and both pages print all of it.</summary>
    [TestCase("（1）公务用车购置费", 1)]
    [TestCase("2010101", 1)]
    [TestCase("其中：公务用车购置费", 2)]
    [TestCase("公务用车购置费", 2)]
    public void A_numbered_row_on_both_sides_of_a_pages_end_is_one(string label, int rows)
    {
        var printed = new[] { 1, 2 }.Select(p => new SheetRow(p, [.. new[] { label, "27.68" }.Index()
            .Select(c => new SheetCell(c.Index, 1, 1, c.Item, new Evidence(p, default, c.Item), true))]));
        Assert.That(RowMender.Mend([.. printed], new Head(0, [], [])), Has.Count.EqualTo(rows));
    }
}
