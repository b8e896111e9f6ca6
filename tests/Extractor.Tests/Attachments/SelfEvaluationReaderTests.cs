using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Tests.Attachments;

/// <summary>Layouts of self-evaluation forms, and what is said of those that cannot be read in full.</summary>
public sealed class SelfEvaluationReaderTests
{
    private const string Name = "项目名称|道路养护|<|<|<|<|<";
    private const string Body = "主管部门|交通局|<|实施单位|养护中心|<|<";
    private const string FundHead = "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分";
    private const string Fund = "|年度资金总额|120|110.5|100|10|90.50%|9.05";
    private const string Head = "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分";
    private const string Row = "|产出指标|数量指标|养护里程|≥20公里|21公里|90|88";
    private const string Total = "总分|<|<|<|<|<|100|97.05";

    [Test]
    public void A_form_is_read_by_its_labels()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(Name, Body, FundHead, Fund, "年度总体目标|预期目标|<|<|实际完成情况|<|<|<", "|养护到位|<|<|已养护|<|<|<", Head, Row, Total);
        Assert.That(problems, Is.Empty);
        Assert.That(SelfEvaluationLineTexts.Of(form), Is.EqualTo(new[]
        {
            "head |  |  | title | 项目支出绩效自评表", "head |  |  | project | 道路养护", "head |  |  | department | 交通局", "head |  |  | implementing-unit | 养护中心",
            "head |  |  | expected-goals | 养护到位", "head |  |  | reached-goals | 已养护",
            "fund |  | 年度资金总额 | initial-budget | 120", "fund |  | 年度资金总额 | full-year-budget | 110.5", "fund |  | 年度资金总额 | executed | 100",
            "fund |  | 年度资金总额 | weight | 10", "fund |  | 年度资金总额 | execution-rate | 90.50%", "fund |  | 年度资金总额 | score | 9.05",
            "indicator | 产出指标/数量指标 | 养护里程 | target | ≥20公里", "indicator | 产出指标/数量指标 | 养护里程 | actual | 21公里",
            "indicator | 产出指标/数量指标 | 养护里程 | weight | 90", "indicator | 产出指标/数量指标 | 养护里程 | score | 88",
            "total |  | 总分 | weight | 100", "total |  | 总分 | score | 97.05",
        }));
    }

    [Test]
    public void Amounts_are_in_the_unit_that_the_form_prints()
    {
        var (form, _) = LiteralSelfEvaluation.Read(Name, FundHead, Fund, Head, Row, Total);
        Assert.That(form.Unit, Is.EqualTo(MoneyUnit.TenThousandYuan));
        Assert.That(form.Funds[0].Cell(SelfEvaluationColumns.FullYearBudget)!.Value, Is.EqualTo(1_105_000m));
        Assert.That(form.Funds[0].Cell(SelfEvaluationColumns.ExecutionRate), Has.Property("Unit").EqualTo("%").And.Property("Value").EqualTo(90.50m));
    }

    [TestCase("项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率|分值|得分", "|年度资金总额|120|110.5|100|90.50%|10|9.05")]
    [TestCase("项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|", "||年度资金总额|120|110.5|100|10|90.50%|9.05")]
    [TestCase("项目资金（万元）|年度资金总额|年初预算数|全年预算数|全年执行数|分值|执行率|得分", "||120|110.5|100|10|90.50%|9.05")]
    [TestCase("项目资金（万元）|年初预算数|7|全年预算数|7|全年执行数|7|执行率|0%", "||年度资金总额|120|110.5|100|10|90.50%|9.05")]
    [TestCase("项目资金（万元）||调整预算数|全年执行数|年初预算数|分值|预算执行率|自评得分", "|年度资金总额|110.5|100|120|10|90.50%|9.05")]
    public void Fund_columns_may_be_in_another_order_shifted_or_incomplete(string head, string row)
    {
        var (form, problems) = LiteralSelfEvaluation.Read(Name, head, row, Head, Row, Total);
        var cells = form.Funds.Single().Cells.ToDictionary(c => c.Column.Text, c => c.Text);
        Assert.That(cells.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} {c.Value}"), Is.EqualTo(new[]
        {
            "executed 100", "execution-rate 90.50%", "full-year-budget 110.5", "initial-budget 120", "score 9.05", "weight 10",
        }));
        Assert.That(form.Funds[0].Label, Is.EqualTo("年度资金总额"));
        Assert.That(problems.Select(p => p.Severity), Has.None.EqualTo(ProblemSeverity.Loss));
    }

    [Test]
    public void A_figure_that_is_not_printed_is_not_made_up()
    {
        var (form, _) = LiteralSelfEvaluation.Read(Name, "项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分", "|年度资金总额|110.5|100|10|90.50%|9.05", Head, Row, Total);
        Assert.That(form.Funds[0].Cell(SelfEvaluationColumns.InitialBudget), Is.Null);
        Assert.That(form.Funds[0].Cell(SelfEvaluationColumns.FullYearBudget)!.Text, Is.EqualTo("110.5"));
    }

    [Test]
    public void Figures_that_no_column_takes_are_kept_and_reported()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(Name, FundHead, "|年度资金总额|120|50%|100|10", Head, Row, Total);
        Assert.That(form.Unplaced.Select(e => e.Text), Is.EqualTo(new[] { "年度资金总额", "120", "50%", "100", "10" }));
        Assert.That(problems[2].Message, Is.EqualTo("No column of the form takes “50%”."));
        Assert.That(problems.Take(5).Select(p => (p.Code, p.Severity)), Is.All.EqualTo(("form-cell-unplaced", ProblemSeverity.Loss)));
    }

    [Test]
    public void Management_rows_go_on_where_their_head_is_printed_again()
    {
        var (form, _) = LiteralSelfEvaluation.Read("项目名称|道路养护", "资金管理情况|情况说明|分值（20）|得分", "安排科学性|科学|5|4", "|情况说明|分值|得分", "使用规范性|规范|15|14");
        Assert.That(form.Management.Select(r => $"{r.Label} {string.Join(' ', r.Cells.Select(c => c.Text))}"),
            Is.EqualTo(new[] { "安排科学性 科学 5 4", "使用规范性 规范 15 14" }));
        Assert.That(form.ManagementWeight!.Value, Is.EqualTo(20m));
    }

    [Test]
    public void Management_rows_are_read_by_their_order_where_the_head_is_shifted()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(
            Name, FundHead, Fund,
            "资金管理情况||情况说明||分值(20)|得分|存在问题和改进措施", "安排科学性|科学|5|4.5|无||", "使用规范性|按照要求开展||5|5|无|",
            Head, Row, Total);
        Assert.That(problems, Is.Empty);
        Assert.That(SelfEvaluationLineTexts.Of(form).Where(l => l.StartsWith("management", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "management |  |  | weight | 分值(20)",
            "management |  | 安排科学性 | description | 科学", "management |  | 安排科学性 | weight | 5", "management |  | 安排科学性 | score | 4.5",
                "management |  | 安排科学性 | remedies | 无",
            "management |  | 使用规范性 | description | 按照要求开展", "management |  | 使用规范性 | weight | 5", "management |  | 使用规范性 | score | 5",
                "management |  | 使用规范性 | remedies | 无",
        }));
        Assert.That(form.ManagementWeight!.Value, Is.EqualTo(20m));
    }

    [Test]
    public void Goals_may_stand_beside_their_label()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(Name, FundHead, Fund, "年度总体目标|养护到位|<|<|已养护|<|<|<", Head, Row, "备注|无|<|<|<|<|<|<", Total);
        Assert.That((form.ExpectedGoals!.Value.Text, form.ReachedGoals!.Value.Text), Is.EqualTo(("养护到位", "已养护")));
        Assert.That(form.Entries.Select(e => $"{e.Label} {e.Value.Text}"), Is.EqualTo(new[] { "备注 无" }));
        Assert.That(problems, Is.Empty);
    }

    [Test]
    public void An_unreadable_score_at_the_pages_end_takes_no_row_from_the_next_page()
    {
        var (forms, _) = LiteralSelfEvaluation.Read(("项目支出绩效自评表",
            [[Name, FundHead, Fund, Head, "|产出指标|数量指标|养护里程|≥20公里|21公里||优秀"], ["|||养护座数|≥3座|3座|5|5", Total]]));
        Assert.That(forms.Single().Indicators.Select(i => i.Label), Is.EqualTo(new[] { "养护里程", "养护座数" }));
    }

    [Test]
    public void Upper_levels_go_on_where_they_are_blank_and_over_the_page()
    {
        var (forms, _) = LiteralSelfEvaluation.Read(("项目支出绩效自评表",
            [[Name, FundHead, Fund, Head, Row], ["|||养护座数|≥3座|3座|5|5", "||质量指标|合格率|≥95%|96%|5|5", Total]]));
        Assert.That(forms.Single().Indicators.Select(i => string.Join('/', [.. i.Parents, i.Label])),
            Is.EqualTo(new[] { "产出指标/数量指标/养护里程", "产出指标/数量指标/养护座数", "产出指标/质量指标/合格率" }));
    }

    [Test]
    public void A_row_that_the_page_parts_is_one()
    {
        var (forms, problems) = LiteralSelfEvaluation.Read(("项目支出绩效自评表",
            [[Name, FundHead, Fund, Head, "|产出指标|数量指标|养护|≥20公里|已养护|90|88"], ["|||里程||二十公里||", Total]]));
        var row = forms.Single().Indicators.Single();
        Assert.That((row.Label, row.Cell(SelfEvaluationColumns.Actual)!.Text, row.Cell(SelfEvaluationColumns.Score)!.Text),
            Is.EqualTo(("养护里程", "已养护二十公里", "88")));
        Assert.That(problems, Is.Empty);
    }

    [Test]
    public void Two_forms_in_one_grid_are_two()
    {
        var (forms, problems) = LiteralSelfEvaluation.Read(
            ("项目支出绩效自评表", [[Name, FundHead, Fund, Head, Row, Total, "项目名称|绿化|<|<|<|<|<", FundHead, Fund, Head, Row, Total]]));
        Assert.That(forms.Select(f => f.Project!.Value.Text), Is.EqualTo(new[] { "道路养护", "绿化" }));
        Assert.That(problems, Is.Empty);
    }

    [Test]
    public void A_part_without_a_title_on_the_next_page_goes_on_with_the_form()
    {
        var (forms, problems) = LiteralSelfEvaluation.Read(("项目支出绩效自评表", [[Name + "|<", FundHead, Fund, Head, Row]]),
            (null, [["||质量指标|合格率|≥95%|96%|5|5", Total]]));
        Assert.That(forms.Single().Tables, Is.EqualTo(new[] { 1, 2 }));
        Assert.That(forms[0].Indicators, Has.Count.EqualTo(2));
        Assert.That(problems, Is.Empty);
    }

    [Test]
    public void A_form_without_a_title_is_known_by_what_it_scores()
    {
        var (forms, _) = LiteralSelfEvaluation.Read((null, [[Name, FundHead, Fund, Head, Row, Total]]));
        Assert.That(forms.Single().Project!.Value.Text, Is.EqualTo("道路养护"));
    }

    [Test]
    public void Targets_of_a_budget_are_no_self_evaluation()
    {
        var (forms, _) = LiteralSelfEvaluation.Read((null, [[Name, "绩效指标|一级指标|二级指标|三级指标|指标值", "|产出指标|数量指标|养护里程|≥20公里"]]));
        Assert.That(forms, Is.Empty);
    }

    [Test]
    public void A_form_that_is_cut_off_says_what_it_lacks()
    {
        var (_, problems) = LiteralSelfEvaluation.Read(Name, FundHead, Fund, Head, Row);
        Assert.That(problems.Single(), Has.Property("Severity").EqualTo(ProblemSeverity.Loss).And.Property("Message").EqualTo(
            "The form lacks its total (总分): it is cut off, or drawn in a way that was not understood."));
    }

    [Test]
    public void A_form_of_nothing_but_its_head_says_so()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(Name, Body);
        Assert.That(form.Project!.Value.Text, Is.EqualTo("道路养护"));
        Assert.That(problems.Single().Message, Is.EqualTo(
            "The form lacks its funds (项目资金), its indicators (绩效指标), its total (总分): it is cut off, or drawn in a way that was not understood."));
    }

    [Test]
    public void The_bodys_name_as_the_projects_is_noted()
    {
        var (form, problems) = LiteralSelfEvaluation.Read("项目名称|交通局|<|<|<|<|<", Body, FundHead, Fund, Head, Row, Total);
        Assert.That(form.Project!.Value.Text, Is.EqualTo("交通局"));
        Assert.That(problems.Single(), Has.Property("Code").EqualTo("form-names-body").And.Property("Severity")
            .EqualTo(ProblemSeverity.Note).And.Property("Message").EqualTo(
            "The form gives the body's own name, 交通局, for the project's."));
    }

    [Test]
    public void An_empty_form_is_one_without_figures()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(Name, FundHead, "|年度资金总额||||||", Head, "|产出指标|数量指标|养护里程||||", "总分|<|<|<|<|<||");
        Assert.That(form.Funds[0].Cells.Select(c => c.State), Is.All.EqualTo(CellState.Blank));
        Assert.That(problems.Single(), Has.Property("Code").EqualTo("form-empty").And.Property("Message").EqualTo("The form is printed without any figure."));
    }

    [Test]
    public void Words_where_a_score_belongs_are_reported()
    {
        var (form, problems) = LiteralSelfEvaluation.Read(Name, FundHead, Fund, Head, "|产出指标|数量指标|养护里程|≥20公里|21公里|90|优秀", Total);
        Assert.That(form.Indicators[0].Cell(SelfEvaluationColumns.Score)!.State, Is.EqualTo(CellState.Unreadable));
        Assert.That(problems.Single(), Has.Property("Code").EqualTo("unreadable-cell").And.Property("Message")
            .EqualTo("“优秀” is no figure, though it stands under score."));
    }

    [TestCase("≥110人", "≥", "110", "人")]
    [TestCase("大于等于95%", "大于等于", "95", "%")]
    [TestCase("～3.5万人", "～", "3.5", "万人")]
    [TestCase("9562平方米", null, "9562", "平方米")]
    [TestCase("1,638.67万元", null, "1,638.67", "万元")]
    [TestCase("次年2月份前", null, null, "")]
    [TestCase("2025年2月", null, null, "")]
    [TestCase("有所提高", null, null, "")]
    public void A_target_is_a_figure_or_words(string text, string? relation, string? number, string unit)
    {
        var (form, _) = LiteralSelfEvaluation.Read(Name, FundHead, Fund, Head, $"|产出指标|数量指标|养护里程|{text}|{text}|90|88", Total);
        var target = form.Indicators[0].Cell(SelfEvaluationColumns.Target)!;
        Assert.That((target.Relation, target.Number?.Text, target.Unit, target.Text), Is.EqualTo((relation, number, unit, text)));
    }
}
