using Extractor.Reconciliation;

namespace Extractor.Tests.Reconciliation;

/// <summary>The rules on self-evaluation forms: one form and one statement that agree, and one change for each rule.</summary>
internal sealed class AttachmentRuleTests
{
    private const string Form = """
        project 考务经费
        funds 年度资金总额 initial-budget=200万元 full-year-budget=200.00万元 executed=170.34万元 weight=10分 execution-rate=85.17% score=8.52分
        funds 财政拨款 initial-budget=150万元 full-year-budget=150.00万元 executed=120.34万元 weight=- execution-rate=80.23% score=-
        funds 其他资金 initial-budget=50万元 full-year-budget=50.00万元 executed=50.00万元 weight=- execution-rate=100.00% score=-
        indicator 产出指标（90分）/完成考试 weight=40分 score=40分
        indicator 产出指标（90分）/违规率 weight=50分 score=48分
        indicator 成本指标/总成本 actual=150万元
        total 总分 weight=100分 score=96.52分
        report full-year-budget=200万元 executed=170万元 score=96.52分
        """;

    private const string Said = "say performance-project 考务经费项目 score=96.52分 full-year-budget=200.00万元 executed=170.34万元 completion=85.17%";

    private static readonly (string Rule, string Place, string Changed)[] Mistakes =
    [
        ("601", "score=96.52分 full", "score=100分 full"),
        ("602", "executed=170.34万元 completion", "executed=170.35万元 completion"),
        ("603", "execution-rate=80.23%", "execution-rate=0.0%"),
        ("604", "weight=50分 score=48分", "weight=50分 score=46分"),
        ("605", "executed=120.34万元", "executed=110.34万元"),
        ("606", "weight=50分 score=48分", "weight=50分 score=52分"),
        ("607", "project 考务经费\n", "project 某市教育科学研究院\n"),
        ("609", "完成考试 weight=40分", "完成考试 weight=30分"),
        ("610", "actual=150万元", "actual=250万元"),
        ("611", "execution-rate=85.17% score=8.52分", "execution-rate=85.17% score=10分"),
        ("608", "report full-year-budget=200万元", "report full-year-budget=199万元"),
    ];

    [Test]
    public void The_form_agrees_with_itself_and_with_the_narrative()
    {
        var verdicts = Check(Form, Said).Verdicts.Where(v => v.Rule[0] == '6').ToList();
        Assert.That(verdicts.Where(v => v.Outcome == Outcome.Disagrees).Select(v => v.Message.Chinese), Is.Empty);
        Assert.That(verdicts.Where(v => v.Outcome == Outcome.Agrees).Select(v => v.Rule).Distinct(), Is.EquivalentTo(Mistakes.Select(m => m.Rule)));
    }

    [TestCaseSource(nameof(Ids))]
    public void Disagrees_when_one_place_is_changed(string rule)
    {
        var (_, place, changed) = Mistakes.Single(m => m.Rule == rule);
        Assert.That((Form + Said).Split(place), Has.Length.EqualTo(2));
        var report = Check(Form.Replace(place, changed, StringComparison.Ordinal), Said.Replace(place, changed, StringComparison.Ordinal));
        Assert.That(report.Verdicts.Where(v => v.Rule == rule).Select(v => v.Outcome), Does.Contain(Outcome.Disagrees));
    }

    [Test]
    public void A_form_with_cells_left_over_proves_nothing_by_a_difference()
    {
        var report = Check(Form.Replace("score=48分", "score=46分", StringComparison.Ordinal) + "\nunplaced 2", Said);
        Assert.That(report.Verdicts.Where(v => v.Rule == "604").Select(v => v.Outcome), Does.Contain(Outcome.NotComparable).And.Not.Contain(Outcome.Disagrees));
    }

    [TestCase("execution-rate=85.17% score=8.52分", "execution-rate=1000% score=10分", TestName = "A rate of 1000%")]
    [TestCase("weight=50分 score=48分", "weight=50分 score=46分", TestName = "A total that its rows do not make")]
    public void A_label_that_stands_in_no_row_silences_nothing(string place, string changed)
    {
        var report = Check(Form.Replace(place, changed, StringComparison.Ordinal) + "\nstray 其他说明", Said);
        Assert.That(report.Contradictions.Select(v => v.Rule), Is.SupersetOf(changed.Contains("1000", StringComparison.Ordinal) ? new[] { "603" } : ["604"]));
    }

    [Test]
    public void Full_marks_are_not_added_up_where_the_funds_print_none()
    {
        var report = Check(Form.Replace("weight=10分", "weight=-", StringComparison.Ordinal), Said);
        Assert.That(report.Verdicts.Where(v => v.Rule == "604").Select(v => v.Outcome), Is.EqualTo(new[] { Outcome.NotComparable, Outcome.Agrees }));
    }

    [TestCase("score=96.52分\n        report", "score=96.02分\n        report", Outcome.Disagrees, "scores are exact")]
    [TestCase("funds 财政拨款 initial-budget=150万元 full-year-budget=150.00万元 executed=120.34万元 weight=- execution-rate=80.23% score=-",
        "funds 其中：财政拨款 initial-budget=150万元 full-year-budget=150.00万元 executed=120.34万元 weight=10分 execution-rate=80.23% score=8.52分", Outcome.Agrees,
        "其中 is no summand")]
    public void Scores_add_up(string place, string changed, Outcome expected, string why)
    {
        var form = Form.ReplaceLineEndings("\n");
        var report = Check(form.Replace(place.Replace("\n        ", "\n", StringComparison.Ordinal),
            changed.Replace("\n        ", "\n", StringComparison.Ordinal), StringComparison.Ordinal), "");
        Assert.That(report.Verdicts.Where(v => v.Rule == "604").Select(v => v.Outcome), Does.Contain(expected), why);
        if (expected == Outcome.Agrees)
            Assert.That(report.Verdicts.Where(v => v.Rule == "604").Select(v => v.Outcome), Has.All.EqualTo(Outcome.Agrees), why);
    }

    [TestCase("50.00", Outcome.Agrees)]
    [TestCase("40.00", Outcome.Disagrees)]
    public void A_row_of_money_that_begins_with_its_part_is_no_summand(string other, Outcome expected)
    {
        var form = $"""
            project 考务经费
            funds 年度资金总额 full-year-budget=200.00万元
            funds 当年财政拨款 full-year-budget=150.00万元
            funds 其中：省级资金 full-year-budget=90.00万元
            funds 其他资金 full-year-budget={other}万元
            report full-year-budget=200万元
            """;
        Assert.That(Check(form, Said).Verdicts.Where(v => v.Rule == "605").Select(v => v.Outcome), Is.EqualTo(new[] { expected, Outcome.Agrees }));
    }

    [TestCase("90.00", Outcome.Agrees)]
    [TestCase("160.00", Outcome.Disagrees)]
    public void A_part_is_no_more_than_the_row_it_is_a_part_of(string part, Outcome expected)
    {
        var form = $"""
            project 考务经费
            funds 年度资金总额 executed=200.00万元
            funds 当年财政拨款 executed=150.00万元
            funds 其中：省级资金 executed={part}万元
            funds 其他资金 executed=50.00万元
            report full-year-budget=200万元
            """;
        Assert.That(Check(form, Said).Verdicts.Where(v => v.Rule == "605").Select(v => v.Outcome), Is.EqualTo(new[] { Outcome.Agrees, expected }));
    }

    [TestCase("注：预算执行得分＝分值×执行率。", Severity.Contradiction)]
    [TestCase("注：预算执行得分＝分值×执行率，执行率达到85%得满分。", Severity.Warning)]
    [TestCase("注：定量指标按完成比例计分。", Severity.Warning)]
    public void A_score_is_weight_times_rate_where_the_form_says_so(string note, Severity expected)
    {
        var form = Form.Split("report")[0].Replace("execution-rate=85.17% score=8.52分", "execution-rate=85.17% score=10分", StringComparison.Ordinal);
        var report = Reconciler.Check(DisclosureText.Read($"table performance-self-evaluation 项目支出绩效自评表\nnote {note}\n{form}\nof 1"));
        Assert.That(report.Verdicts.Where(v => v is { Rule: "611", Outcome: Outcome.Disagrees }).Select(v => v.Severity), Is.EqualTo(new[] { expected }));
    }

    [TestCase("score=96.52分 full", "score=97分 full", Severity.Contradiction, "rounded to a point is not copied")]
    [TestCase("score=96.52分 full", "score=100分 full", Severity.Contradiction, "full marks")]
    public void A_score_is_copied_exactly(string place, string changed, Severity expected, string why) =>
        Assert.That(Check(Form, Said.Replace(place, changed, StringComparison.Ordinal)).Verdicts
            .Where(v => v is { Rule: "601", Outcome: Outcome.Disagrees }).Select(v => v.Severity), Is.EqualTo(new[] { expected }), why);

    [Test]
    public void One_figure_of_a_report_against_narrative_and_form_is_one_finding()
    {
        var report = Check(Form.Replace("report full-year-budget=200万元", "report full-year-budget=190万元", StringComparison.Ordinal), Said);
        Assert.That(report.Contradictions.Count(v => v.Rule == "608"), Is.EqualTo(2));
        var finding = report.Findings.Single(f => f.Severity == Severity.Contradiction);
        Assert.That(finding.Verdicts.SelectMany(v => v.Evidence).Select(e => e.Place).Distinct().Count(), Is.EqualTo(3), "report, narrative and form");
    }

    [TestCase("", "", "", Outcome.Agrees)]
    [TestCase("603", "execution-rate=80.00%", "execution-rate=90.00%", Outcome.Disagrees)]
    [TestCase("604", "execution-rate=90.00% score=9分", "execution-rate=90.00% score=8分", Outcome.Disagrees)]
    [TestCase("605", "budget.total=100.00万元 budget.other=0.00万元", "budget.total=110.00万元 budget.other=0.00万元", Outcome.Disagrees)]
    [TestCase("606", "weight=90分 score=85分", "weight=90分 score=95分", Outcome.Disagrees)]
    public void A_departments_tasks_are_held_to_their_sum(string rule, string place, string changed, Outcome expected)
    {
        const string Tasks = """
            tasks 河湖管理 budget.total=100.00万元 budget.other=20.00万元 executed.total=80.00万元 weight=5分 execution-rate=80.00% score=4分
            tasks 防汛抗旱 budget.total=100.00万元 budget.other=0.00万元 executed.total=100.00万元 weight=5分 execution-rate=100.00% score=5分
            tasks 金额合计 budget.total=200.00万元 budget.other=20.00万元 executed.total=180.00万元 weight=10分 execution-rate=90.00% score=9分
            indicator 产出指标/巡查里程 weight=90分 score=85分
            total 总分 weight=100分 score=94分
            """;
        Assert.That(rule.Length == 0 || Tasks.Split(place).Length == 2);
        var form = rule.Length == 0 ? Tasks : Tasks.Replace(place, changed, StringComparison.Ordinal);
        var report = Reconciler.Check(DisclosureText.Read("project\n" + form));
        var verdicts = report.Verdicts.Where(v => v.Rule[0] == '6' && v.Outcome != Outcome.NotComparable).ToList();
        Assert.That(verdicts.Where(v => v.Outcome == expected).Select(v => v.Rule).Distinct(), rule.Length == 0
            ? Is.EqualTo(new[] { "603", "604", "605", "606" }) : Does.Contain(rule));
    }

    [TestCaseSource(nameof(Ids))]
    public void Is_not_comparable_without_a_form(string rule) =>
        Assert.That(Reconciler.Check(Sample.Read()).Verdicts.Where(v => v.Rule == rule).Select(v => v.Outcome), Is.EqualTo(new[] { Outcome.NotComparable }));

    [Test]
    public void Every_rule_on_attachments_has_its_mistake() =>
        Assert.That(Mistakes.Select(m => m.Rule), Is.EquivalentTo(RuleBook.All.Select(c => c.Rule.Id).Where(id => id[0] == '6')));

    private static IEnumerable<string> Ids() => Mistakes.Select(m => m.Rule);

    private static CheckReport Check(string form, string said)
    {
        var report = form.Split('\n').Single(l => l.Trim().StartsWith("report ", StringComparison.Ordinal));
        return Reconciler.Check(DisclosureText.Read($"""
            cover 2024 某市教育科学研究院
            {said}
            {form.Replace(report, "", StringComparison.Ordinal)}
            report 考务经费{report.Trim()["report".Length..]}
            tied 考务经费 narrative:1 form report
            """));
    }
}
