using Extractor.Domain;
using Extractor.Domain.Performance;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Tests.Attachments;

public sealed class SelfEvaluationPropertyTests
{
    private static readonly string[] Heads = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];

    private static readonly string[] Values = ["120", "110.5", "100", "10", "90.50%", "9.05"];

    private static readonly ColumnKey[] Columns =
        [SelfEvaluationColumns.InitialBudget, SelfEvaluationColumns.FullYearBudget, SelfEvaluationColumns.Executed, SelfEvaluationColumns.Weight,
            SelfEvaluationColumns.ExecutionRate, SelfEvaluationColumns.Score];

    private static readonly string[] Words =
    [
        "", "", "", "项目名称", "道路养护", "主管部门", "实施单位", "交通局", "项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", "年度资金总额：", "其中：财政拨款",
        "资金管理情况", "情况说明", "分值（20）", "安排科学性", "年度总体目标", "预期目标", "实际完成情况", "绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "偏差度",
        "产出指标", "数量指标", "≥20公里", "总分", "备注", "—",
    ];

    [Test]
    public void The_order_of_the_fund_columns_does_not_matter() => Prop.ForAll(Gen.Shuffle([0, 1, 2, 3, 4, 5]).ToArbitrary(), order =>
    {
        var (form, _) = LiteralSelfEvaluation.Read("项目名称|道路养护", "项目资金（万元）||" + string.Join('|', order.Select(i => Heads[i])), "|年度资金总额|"
            + string.Join('|', order.Select(i => Values[i])));
        return form.Funds.Single().Cells.Select(c => $"{c.Column} {c.Text}").SequenceEqual(order.Select(i => $"{Columns[i]} {Values[i]}"));
    }).Holds();

    [Test]
    public void No_figure_is_lost_however_labels_and_figures_stand() => Prop.ForAll(Rows().ToArbitrary(), rows =>
        (Lost(rows).Length == 0).Label($"lost {string.Join(' ', Lost(rows))} of {string.Join(" // ", rows)}")).Holds(2000);

    /// <summary>What falsified the property once.</summary>
    [TestCase(
        "全年执行数|全年执行数|产出指标|≥20公里|704|705|产出指标|安排科学性", "数量指标|709|执行率|711|712|713|产出指标|", "其中：财政拨款|分值（20）|产出指标|719|720|全年预算数|偏差度|分值",
        "得分|二级指标|情况说明|年度资金总额：|728|729|分值（20）|实际完成值", "实际完成值|项目名称|≥20公里|735|年初预算数|737|738|", "|安排科学性|742||分值||其中：财政拨款|≥20公里",
        "得分|≥20公里|750|751|项目资金（万元）|项目资金（万元）|754|二级指标", "情况说明|757|分值|—|得分|—|762|预期目标")]
    public void No_figure_is_lost(params string[] rows) => Assert.That(Lost(rows), Is.Empty);

    /// <summary>The figures of the rows that no part of a form keeps.</summary>
    private static string[] Lost(string[] rows)
    {
        var (forms, _) = LiteralSelfEvaluation.Read(("项目支出绩效自评表", [rows]));
        var kept = forms.SelectMany(Kept).ToHashSet();
        var goals = forms.SelectMany(Goals).ToArray();
        return [.. rows.SelectMany(r => r.Split('|'))
            .Where(t => t.StartsWith('7') && !kept.Contains(t) && !goals.Any(g => g.Contains(t, StringComparison.Ordinal)))];
    }

    /// <summary>Rows of eight cells, about every third of them a figure that no other cell prints.</summary>
    private static Gen<string[]> Rows() =>
        from words in Gen.Elements(Words).ListOf(8 * 8)
        from isFigure in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true))).ListOf(8 * 8)
        select words.Zip(isFigure, (w, f) => (w, f)).Select((p, i) => p.f ? $"7{i:00}" : p.w).Chunk(8).Select(r => string.Join('|', r)).ToArray();

    private static IEnumerable<string> Kept(SelfEvaluationForm form) => form.Rows
        .SelectMany(r => r.Cells.Select(c => c.Text).Append(r.Label).Concat(r.Parents))
        .Concat(form.Entries.SelectMany(e => new[] { e.Label, e.Value.Text }))
        .Concat(form.Unplaced.Select(e => e.Text))
        .Concat(new[] { form.Project, form.Department, form.ImplementingUnit }.OfType<Evidence>().Select(e => e.Text));

    private static IEnumerable<string> Goals(SelfEvaluationForm form) => new[] { form.ExpectedGoals, form.ReachedGoals }.OfType<Evidence>().Select(e => e.Text);
}
