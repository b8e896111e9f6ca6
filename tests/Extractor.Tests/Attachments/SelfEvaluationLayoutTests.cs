using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Forms;
using Extractor.Forms.Captions;

namespace Extractor.Tests.Attachments;

/// <summary>Self-evaluation forms that provinces lay out otherwise than the ministry's.</summary>
public sealed class SelfEvaluationLayoutTests
{
    private const string Name = "项目名称|道路养护|<|<|<|<|<|<";
    private const string FundHead = "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分";
    private const string Fund = "|年度资金总额|120|110.5|100|10|90.50%|9.05";
    private const string Head = "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分";
    private const string Row = "|产出指标|数量指标|养护里程|≥20公里|21公里|90|88";

    [TestCase("项目预算执行情况（万元）|预算数：|25.00|<|执行数：|24.50", "|其中：财政拨款|20.00|<|其中：财政拨款|19.50", "|其他资金|5.00|<|其他资金|5.00")]
    [TestCase("项目预算执行情况（万元）|预算数：|25.00|执行数：|24.50", "|其中：财政拨款|20.00|其中：财政拨款|19.50", "|其他资金|5.00|其他资金|5.00")]
    public void Figures_may_stand_beside_their_heads(params string[] funds)
    {
        var (form, problems) = LiteralSelfEvaluation.Read([Name, .. funds, "年度绩效指标完成情况|一级指标|二级指标|三级指标|预期指标值|实际完成指标值", "|项目完成指标|数量指标|对象人数|≥80人|83人"]);
        Assert.That(problems, Is.Empty);
        Assert.That(SelfEvaluationLineTexts.Of(form).Skip(2), Is.EqualTo(new[]
        {
            "fund |  | 项目预算执行情况（万元） | full-year-budget | 25.00", "fund |  | 项目预算执行情况（万元） | executed | 24.50",
            "fund |  | 其中：财政拨款 | full-year-budget | 20.00", "fund |  | 其中：财政拨款 | executed | 19.50",
            "fund |  | 其他资金 | full-year-budget | 5.00", "fund |  | 其他资金 | executed | 5.00",
            "indicator | 项目完成指标/数量指标 | 对象人数 | target | ≥80人", "indicator | 项目完成指标/数量指标 | 对象人数 | actual | 83人",
        }));
        Assert.That(form.Funds[1].Cell(SelfEvaluationColumns.Executed)!.Value, Is.EqualTo(195_000m));
    }

    /// <summary>年度预算数（万元） stands over the labels of the rows; the columns of budgets begin right of it.</summary>
    [Test]
    public void A_head_over_the_labels_is_no_column_of_budgets()
    {
        var (form, _) = LiteralSelfEvaluation.Read("项目名称|工资性支出|<|<|<|<|<|<", "预算执行情况|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分",
            "|总额|238.93|251.89|250.00|99.25%|10|9.9", "|其中：财政资金|200.00|220.00|210.00|95.45%|/|/");
        Assert.That(form.Funds.Select(f =>
            $"{f.Label} {f.Cell(SelfEvaluationColumns.InitialBudget)?.Text} {f.Cell(SelfEvaluationColumns.FullYearBudget)?.Text} "
            + $"{f.Cell(SelfEvaluationColumns.Executed)?.Text} {f.Cell(SelfEvaluationColumns.ExecutionRate)?.Text}"),
            Is.EqualTo(new[] { "总额 238.93 251.89 250.00 99.25%", "其中：财政资金 200.00 220.00 210.00 95.45%" }));
        Assert.That((form.Funds[0].Cell(SelfEvaluationColumns.Weight)?.Text, form.Funds[0].Cell(SelfEvaluationColumns.Score)?.Text), Is.EqualTo(("10", "9.9")));
    }

    [Test]
    public void A_head_that_nobody_knows_is_a_column_of_its_own()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(
            Name, "项目资金（万元）||年初预算数|预算调整数|调整后预算数|全年执行数|执行率|得分", "|年度资金总额|120|-10|110|99|90%|9", Head, Row, "总分|<|<|<|<|<|100|97");
        Assert.That(problems, Is.Empty);
        Assert.That(form.Funds[0].Cells.Select(c => $"{c.Column} {c.Text}"), Is.EqualTo(new[]
        {
            "initial-budget 120", "预算调整数 -10", "full-year-budget 110", "executed 99", "execution-rate 90%", "score 9",
        }));
    }

    [Test]
    public void Funds_by_source_beside_funds_by_kind_stand_under_no_column()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(
            Name, FundHead, Fund, "|按收入性质分：|<|<|按支出性质分：|<|<|<", "|其中：一般公共预算：|80.5||其中：基本支出：|<|60|<", "|其他资金：|30|<|<|<|<|<", Head, Row,
            "总分|<|<|<|<|<|100|97.05");
        Assert.That(problems, Is.Empty);
        Assert.That(form.Funds, Has.Count.EqualTo(1));
        Assert.That(form.Entries.Select(e => $"{e.Label} {e.Value.Text}"),
            Is.SupersetOf(new[] { "其中:一般公共预算 80.5", "其中:基本支出 60", "其他资金 30" }));
    }

    [Test]
    public void What_elsewhere_heads_a_part_may_be_a_row_of_funds()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(
            Name, FundHead, Fund, "|基本支出|60|60|60||100%|", "|项目支出|60|50.5|40||79.21%|", Head, Row, "总分|<|<|<|<|<|100|97.05");
        Assert.That(problems, Is.Empty);
        Assert.That(form.Funds.Select(f => $"{f.Label} {f.Cell(SelfEvaluationColumns.FullYearBudget)?.Text}"),
            Is.EqualTo(new[] { "年度资金总额 110.5", "基本支出 60", "项目支出 50.5" }));
    }

    [Test]
    public void Each_goal_may_have_indicators_of_its_own()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(
            Name, FundHead, Fund, "年度目标1：（45分）|管好公路|<|<|<|<|<|<", Head, Row, "年度目标2：（45分）|修好桥梁|<|<|<|<|<|<", Head,
            "|产出指标|数量指标|修缮桥梁|≥2座|2座|45|45", "总分|<|<|<|<|<|100|97.05");
        Assert.That(problems, Is.Empty);
        Assert.That(form.Indicators.Select(i => i.Label), Is.EqualTo(new[] { "养护里程", "修缮桥梁" }));
    }

    [Test]
    public void A_score_beside_its_head_below_is_that_of_all_funds()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(
            Name, "预算执行情况|预算数（元）|1,200.00|执行数（元）|1,150.00|执行率|95.83%|", "|其中：区级资金|1,200.00|其中：区级资金|1,150.00|得分|9.58|", Head, Row, "总分|<|<|<|<|<|100|97.05");
        Assert.That(problems, Is.Empty);
        Assert.That(SelfEvaluationLineTexts.Of(form).Where(l => l.StartsWith("fund", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "fund |  | 预算执行情况 | full-year-budget | 1,200.00", "fund |  | 预算执行情况 | executed | 1,150.00", "fund |  | 预算执行情况 | execution-rate | 95.83%",
                "fund |  | 预算执行情况 | score | 9.58",
            "fund |  | 其中：区级资金 | full-year-budget | 1,200.00", "fund |  | 其中：区级资金 | executed | 1,150.00",
        }));
        Assert.That(form.Unit, Is.EqualTo(MoneyUnit.Yuan));
    }

    [Test]
    public void A_figure_that_no_pair_takes_is_kept_and_reported()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(Name, "项目资金（万元）|预算数|25.00|执行数|24.50||", "|其他资金|5.00|其他资金|4.00|其他资金|3.00", Head, Row,
            "总分|<|<|<|<|<|100|97.05");
        Assert.That(form.Unplaced.Select(e => e.Text), Is.EqualTo(new[] { "3.00" }));
        Assert.That(problems.Select(p => p.Message), Is.EqualTo(new[] { "No column of the form takes “3.00”." }));
    }

    [Test]
    public void Indicators_may_have_no_levels_and_columns_for_unit_and_relation()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(
            "项目名称|驻村工作|<|项目编码|T01|<|自评总分（分）|97.5|<|<",
            "项目资金|年初预算数|全年（调整）预算数|全年执行数|执行率（%）|<|执行率权重|<|执行率得分（分）|<", "|50.00|48.00|45.60|95.00|<|10|<|9.5|<",
            "年度绩效目标|年初绩效目标|<|<|全年（调整）绩效目标|<|<|全年目标实际完成情况|<|<", "|派驻十队|<|<|派驻九队|<|<|派驻八队|<|<",
            "指标名称|计量单位|指标性质|指标值|调整指标值|全年完成值|得分系数|指标权重|指标得分|说明", "工作队数量|个|≥|10||8|0.8|30|24|撤回");
        Assert.That(problems, Is.Empty);
        Assert.That(SelfEvaluationLineTexts.Of(form).Skip(1).SkipLast(2), Is.EqualTo(new[]
        {
            "head |  |  | project | 驻村工作", "head |  |  | expected-goals | 派驻十队", "head |  |  | reached-goals | 派驻八队",
            "fund |  | 项目资金 | initial-budget | 50.00", "fund |  | 项目资金 | full-year-budget | 48.00", "fund |  | 项目资金 | executed | 45.60",
            "fund |  | 项目资金 | execution-rate | 95.00", "fund |  | 项目资金 | weight | 10", "fund |  | 项目资金 | score | 9.5",
            "indicator |  | 工作队数量 | 计量单位 | 个", "indicator |  | 工作队数量 | 指标性质 | ≥", "indicator |  | 工作队数量 | target | 10", "indicator |  | 工作队数量 | actual | 8",
            "indicator |  | 工作队数量 | 得分系数 | 0.8", "indicator |  | 工作队数量 | weight | 30", "indicator |  | 工作队数量 | score | 24", "indicator |  | 工作队数量 | 说明 | 撤回",
            "total |  | 自评总分（分） | score | 97.5",
        }));
        var (target, actual) = (form.Indicators[0].Cell(SelfEvaluationColumns.Target)!, form.Indicators[0].Cell(SelfEvaluationColumns.Actual)!);
        Assert.That((target.Unit, target.Relation, actual.Unit, actual.Relation), Is.EqualTo(("个", "≥", "个", (string?)null)));
        Assert.That(form.Entries.Select(e => $"{e.Label} {e.Value.Text}"), Is.EqualTo(new[] { "项目编码 T01", "全年(调整)绩效目标 派驻九队" }));
    }

    [Test]
    public void A_score_in_the_head_beside_a_total_is_kept()
    {
        var (form, _) = LiteralSelfEvaluation.Read("项目名称|道路养护|<|<|<|<|自评总分|97.00", FundHead, Fund, Head, Row, "总分|<|<|<|<|<|100|97.05");
        Assert.That(form.Total!.Cell(SelfEvaluationColumns.Score)!.Text, Is.EqualTo("97.05"));
        Assert.That(form.Entries.Select(e => $"{e.Label} {e.Value.Text}"), Is.EqualTo(new[] { "自评总分 97.00" }));
    }

    [Test]
    public void Rows_that_are_no_funds_go_on_with_the_head()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(
            Name, "当年预算数（元）|1,500.00|当年执行数（元）|1,420.00|预算执行率（%）|94.67%||", "是否为经常性项目|否|<|起止时间|2023-01-01至2023-12-31|<|<|<", "项目年度总目标|新建五处|<|<|<|<|<|<",
                "自评得分|94.2|<|绩效等级|优秀|<|<|<",
            "一级指标|二级指标|三级指标|分值权重|年度指标值|实际完成值|自评得分|", "产出目标|数量|新建设施数|40|=5处|5处|40|");
        Assert.That(problems, Is.Empty);
        Assert.That(form.Funds.Single().Cells.Select(c => $"{c.Column} {c.Text}"),
            Is.EqualTo(new[] { "full-year-budget 1,500.00", "executed 1,420.00", "execution-rate 94.67%" }));
        Assert.That((form.ExpectedGoals!.Value.Text, form.Total!.Cells.Single().Text), Is.EqualTo(("新建五处", "94.2")));
        Assert.That(form.Entries.Select(e => $"{e.Label} {e.Value.Text}"), Is.EqualTo(new[] { "是否为经常性项目 否", "起止时间 2023-01-01至2023-12-31", "绩效等级 优秀" }));
    }

    [Test]
    public void Figures_within_the_words_of_a_fund_are_kept_beside_what_they_are_of()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(
            Name, FundHead, Fund, "|按收入性质分：|<|<|按支出性质分：|<|<|<", "|其中：一般公共预算：2,200.50|<|<|其中：基本支出：1,800.00|<|<|<", "|其他资金：0.00|<|<||<|<|<", Head, Row,
            "总分|<|<|<|<|<|100|97.05");
        Assert.That(problems, Is.Empty);
        Assert.That(form.Funds.Select(f => f.Label), Is.EqualTo(new[] { "年度资金总额" }));
        Assert.That(form.Entries.Select(e => $"{e.Label} {e.Value.Text}"),
            Is.EqualTo(new[] { " 按收入性质分：", " 按支出性质分：", "其中:一般公共预算 2,200.50", "其中:基本支出 1,800.00", "其他资金 0.00" }));
    }

    [Test]
    public void The_head_of_the_indicators_may_have_two_rows()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(
            "项目名称|道路养护|<|<|<|<|<|<|<|<", "项目资金（万元）|<|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分|备注", "年度资金总额|<|<|120|110.5|100|10|90.50%|9.05|结余上缴",
            "绩效指标|<|<|年度指标值|<|<|实际完成值|分值|得分|偏差原因", "一级指标|二级指标|三级指标|指标性质|指标值|度量单位||||",
            "产出指标|数量指标|养护里程|>=|20|公里|21|90|88|无", "其他需要说明的事项|<|<|无|<|<|<|<|<|<", "总分|<|<|<|<|<|<|100|97.05|优");
        Assert.That(problems, Is.Empty);
        Assert.That(SelfEvaluationLineTexts.Of(form).Where(l => !l.StartsWith("head", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "fund |  | 年度资金总额 | initial-budget | 120", "fund |  | 年度资金总额 | full-year-budget | 110.5", "fund |  | 年度资金总额 | executed | 100",
            "fund |  | 年度资金总额 | weight | 10", "fund |  | 年度资金总额 | execution-rate | 90.50%", "fund |  | 年度资金总额 | score | 9.05",
                "fund |  | 年度资金总额 | reason | 结余上缴",
            "indicator | 产出指标/数量指标 | 养护里程 | 指标性质 | >=", "indicator | 产出指标/数量指标 | 养护里程 | target | 20", "indicator | 产出指标/数量指标 | 养护里程 | 计量单位 | 公里",
            "indicator | 产出指标/数量指标 | 养护里程 | actual | 21", "indicator | 产出指标/数量指标 | 养护里程 | weight | 90", "indicator | 产出指标/数量指标 | 养护里程 | score | 88",
                "indicator | 产出指标/数量指标 | 养护里程 | reason | 无",
            "total |  | 总分 | weight | 100", "total |  | 总分 | score | 97.05", "total |  | 总分 | reason | 优",
            "entry |  | 其他需要说明的事项 |  | 无",
        }));
    }

    [Test]
    public void Amounts_below_the_goals_are_no_goals()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(
            "项目名称|道路养护|<|<|<|<|<|<", FundHead, Fund, "年度总体目标|预期目标|<|<|实际完成情况|<|<|<", "|养护到位|<|<|已养护|<|<|<", "文化惠民|本级|50.00|45.00|||96.00%|", Head, Row,
            "总分|<|<|<|<|<|100|97.05");
        Assert.That((form.ExpectedGoals!.Value.Text, form.ReachedGoals!.Value.Text), Is.EqualTo(("养护到位", "已养护")));
        Assert.That(form.Unplaced.Select(e => e.Text), Is.EqualTo(new[] { "文化惠民", "本级", "50.00", "45.00", "96.00%" }));
        Assert.That(problems[2].Message, Is.EqualTo("No column of the form takes “50.00”."));
    }

    [Test]
    public void A_total_one_column_aside_is_weight_and_score()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(Name, FundHead, Fund, Head, Row, "总分|<|<|<|<|100|97.05|");
        Assert.That(form.Total!.Cells.Select(c => $"{c.Column} {c.Text}"), Is.EqualTo(new[] { "weight 100", "score 97.05" }));
        Assert.That(problems.Select(p => (p.Message, p.Severity)),
            Is.EqualTo(new[] { ("The figures of the total stand one column aside: they were read as its weight and its score.", ProblemSeverity.Note) }));
    }

    [Test]
    public void The_unit_of_the_funds_may_stand_before_another_remark()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(
            Name, "预算执行情况（万元）（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）||", "|年度财政资金总额|300|285|95%|19||", Head, Row, "总分|<|<|<|<|<|100|97.05");
        Assert.That(problems, Is.Empty);
        Assert.That(form.Funds[0].Cells.Select(c => $"{c.Column} {c.Value}"),
            Is.EqualTo(new[] { "full-year-budget 3000000", "executed 2850000", "execution-rate 95", "score 19" }));
    }

    [TestCase("2023年部门预算项目支出绩效自评表", TableKeys.PerformanceSelfEvaluation)]
    [TestCase("2023年部门预算项目支出绩效目标表", null)]
    [TestCase("部门预算收支总表", null)]
    public void What_is_evaluated_may_be_called_a_budget(string title, string? key) =>
        Assert.That(KnownForms.ByTitle(TitleText.From(title))?.Key, Is.EqualTo(key));
}
