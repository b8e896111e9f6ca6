using Extractor.Domain;
using Extractor.Forms;

namespace Extractor.Tests.Forms;

/// <summary>Tables that some places add: their columns are typed where all of them is read, else their grids are kept.</summary>
public sealed class FurtherTableTests
{
    [TestCase("政府采购情况表", "procurement", "项目 | 合计 | 货物 | 工程 | 服务 | 授予中小企业合同金额\n2024年度 | 9.50 | 2.00 | 3.00 | 4.50 | 8.00",
        "2024年度/total=9.50; 2024年度/goods=2.00; 2024年度/works=3.00; 2024年度/services=4.50; 2024年度/small-medium=8.00")]
    [TestCase("政府采购支出决算表", "procurement", "项目 | 年初预算数 | 决算数\n货物 | 2.00 | 1.00\n服务 | 3.00 | 2.50",
        "货物/original-budget=2.00; 货物/final=1.00; 服务/original-budget=3.00; 服务/final=2.50")]
    [TestCase("政府采购情况表", "procurement", "项目 | 采购计划金额 | 实际采购金额\n货物 | 2.00 | 1.00", "货物/budget.total=2.00; 货物/final.total=1.00")]
    [TestCase("机关运行经费支出决算表", "operating-costs", "科目编码 | 科目名称 | 机关运行经费支出\n302 | 商品和服务支出 | 6.00\n30201 | 办公费 | 2.00", "302/total=6.00; 30201/total=2.00")]
    [TestCase("机关运行经费支出决算表", "operating-costs",
        "科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数\n302 | 商品和服务支出 | 6.00 | 30211 | 差旅费 | 1.50\n30201 | 办公费 | 2.00 | 30228 | 工会经费 | 1.00\n30202 | 印刷费 | 1.50 | | | ",
        "302/final=6.00; 30201/final=2.00; 30202/final=1.50; 30211/final=1.50; 30228/final=1.00")]
    [TestCase("会议费、培训费支出决算表", "meetings-training", "项目 | 预算数 | < | 决算数 | <\n^ | 会议费 | 培训费 | 会议费 | 培训费\n合计 | 1.00 | 2.00 | 0.50 | 1.50",
        "合计/budget.meetings=1.00; 合计/budget.training=2.00; 合计/final.meetings=0.50; 合计/final.training=1.50")]
    [TestCase("会议费、培训费支出决算表", "meetings-training", "合计 | 会议费 | 培训费\n3.50 | 1.00 | 2.50",
        "/total=3.50; /meetings=1.00; /training=2.50", Description = "one row that nothing names")]
    [TestCase("项目支出决算表", "project-expenditure", "项目名称 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 财政专户管理资金\n堤防建设 | 9.00 | 4.00 | 3.00 | 2.00",
        "堤防建设/total=9.00; 堤防建设/appropriation.general-budget=4.00; 堤防建设/appropriation.government-fund=3.00; 堤防建设/special-account=2.00")]
    [TestCase("国有资产占用情况表", "state-assets", "项目 | 数量 | 原值 | 净值\n车辆 | 3 | 45.00 | 12.00", "车辆/count=3; 车辆/value=45.00; 车辆/net-value=12.00")]
    [TestCase("国有资产占用情况表", "state-assets", "项目 | 资产总额 | 流动资产 | 固定资产 | < | 无形资产\n^ | ^ | ^ | 小计 | 房屋构筑物 | ^\n合计 | 90.00 | 10.00 | 70.00 | 60.00 | 10.00",
        "合计/total=90.00; 合计/current=10.00; 合计/fixed=70.00; 合计/fixed.buildings=60.00; 合计/intangible=10.00")]
    [TestCase("支出决算表（分单位）", "expenditure-by-unit", "单位名称 | 本年支出合计 | 基本支出 | 项目支出\n局机关 | 5.00 | 3.00 | 2.00\n水文站 | 4.00 | 4.00 | ",
        "局机关/total=5.00; 局机关/basic=3.00; 局机关/project=2.00; 水文站/total=4.00; 水文站/basic=4.00")]
    [TestCase("收入决算表（分单位）", "revenue-by-unit", "单位名称 | 本年收入合计 | 财政拨款收入 | 其他收入\n局机关 | 5.00 | 3.00 | 2.00",
        "局机关/total=5.00; 局机关/appropriation=3.00; 局机关/other=2.00")]
    public void Columns_are_told_by_the_words_of_their_heads(string title, string key, string grid, string cells)
    {
        var table = Read(title, grid);
        Assert.That(table.Key, Is.EqualTo(key));
        Assert.That(string.Join("; ", TableCells.Short(table)), Is.EqualTo(cells));
        Assert.That(table.Grid, Is.Empty);
    }

    [Test]
    public void A_count_is_no_money()
    {
        var row = Read("国有资产占用情况表", "项目 | 数量 | 价值\n车辆 | 3 | 45.00").Rows.Single();
        Assert.That((row["count"]!.Amount.Unit, row["value"]!.Amount.Yuan), Is.EqualTo(((MoneyUnit?)null, (decimal?)450_000m)));
    }

    [Test]
    public void A_column_that_is_not_declared_is_named_by_its_head_and_said_to_be_unknown()
    {
        var reading = ReadAll("项目支出决算表", "项目名称 | 合计 | 上级补助\n堤防建设 | 9.00 | 4.00");
        Assert.That(TableCells.Short(reading.Tables.Single()), Is.EqualTo(new[] { "堤防建设/total=9.00", "堤防建设/上级补助=4.00" }));
        Assert.That(ProblemsOf(reading), Is.EqualTo(new[]
        {
            ("unknown-column", ProblemSeverity.Loss, "The column “上级补助” of project-expenditure is not known."),
        }));
    }

    [TestCase("项目名称 | 实施内容 | 合计\n堤防建设 | 加固12公里 | 9.00", Description = "words in a column of figures")]
    [TestCase("项目名称 | 合计 | 备注\n堤防建设 | 9.00 | 已完工", Description = "a remark")]
    [TestCase("项目 | 金额 | 项目 | 金额\n堤防建设 | 9.00 | 河道清淤 | 1.00", Description = "two tables side by side")]
    [TestCase("项目名称 | 合计 | 合计\n堤防建设 | 9.00 | 4.00", Description = "heads that do not differ")]
    public void What_would_lose_a_cell_keeps_its_grid(string grid)
    {
        var reading = ReadAll("项目支出决算表", grid);
        var table = reading.Tables.Single();
        Assert.That(table.Rows, Is.Empty);
        Assert.That(ProblemsOf(reading), Is.EqualTo(new[]
        {
            ("grid-only", ProblemSeverity.Loss, "The columns or rows of project-expenditure were not understood: its figures keep their grid."),
        }));
        Assert.That(table.Grid.Count(c => c.Evidence.Text.Length > 0), Is.EqualTo(grid.Split('|', '\n').Length));
    }

    private static (string, ProblemSeverity, string)[] ProblemsOf(TableReading reading) =>
        [.. reading.Problems.Where(p => p.Code != "no-tables").Select(p => (p.Code, p.Severity, p.Message))];

    private static AccountTable Read(string title, string grid) => ReadAll(title, grid).Tables.Single();

    private static TableReading ReadAll(string title, string grid) =>
        PageBuilder.Start("某市水利局2024年度部门决算").NextPage().Text(title, "单位：万元").Grid(grid).Read();
}
