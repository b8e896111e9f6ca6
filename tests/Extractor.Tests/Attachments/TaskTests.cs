using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Tests.Attachments;

/// <summary>The tasks of a whole department's form: every column by the words of its own head.</summary>
public sealed class TaskTests
{
    private const string Head = "年度主要任务|任务名称|主要内容|完成情况|全年预算数（万元）|<|<|全年执行数（万元）|<|<|分值|执行率|得分";
    private const string Lower = "||||总额|财政拨款|其他资金|总额|财政拨款|其他资金|||";
    private const string Task = "|河湖管理|巡查河道|已完成|120.5|100|20.5|110|95|15|6|91.29%|5.5";
    private const string Sum = "|金额合计|<|<|120.5|100|20.5|110|95|15|6|91.29%|5.5";
    private const string Indicators = "年度绩效指标|一级指标|二级指标|指标内容|年度指标值|全年完成值|分值|得分|<|<|<|<|<";
    private const string Row = "|产出指标|数量指标|巡查里程|≥300公里|312公里|90|88|<|<|<|<|<";
    private const string Total = "总分|<|<|<|<|<|96|93.5|<|<|<|<|<";

    [Test]
    public void Tasks_are_read_with_both_rows_of_their_head()
    {
        var (form, problems) = Read([Head, Lower, Task, Sum, Indicators, Row, Total]);
        Assert.That(problems, Is.Empty);
        Assert.That(form.Key, Is.EqualTo("department-self-evaluation"));
        Assert.That(SelfEvaluationLineTexts.Of(form).Skip(1).Where(l => !l.Contains("金额合计", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "task |  | 河湖管理 | content | 巡查河道", "task |  | 河湖管理 | outcome | 已完成",
            "task |  | 河湖管理 | budget.total | 120.5", "task |  | 河湖管理 | budget.appropriation | 100", "task |  | 河湖管理 | budget.other | 20.5",
            "task |  | 河湖管理 | executed.total | 110", "task |  | 河湖管理 | executed.appropriation | 95", "task |  | 河湖管理 | executed.other | 15",
            "task |  | 河湖管理 | weight | 6", "task |  | 河湖管理 | execution-rate | 91.29%", "task |  | 河湖管理 | score | 5.5",
            "indicator | 产出指标/数量指标 | 巡查里程 | target | ≥300公里", "indicator | 产出指标/数量指标 | 巡查里程 | actual | 312公里",
            "indicator | 产出指标/数量指标 | 巡查里程 | weight | 90", "indicator | 产出指标/数量指标 | 巡查里程 | score | 88",
            "total |  | 总分 | weight | 96", "total |  | 总分 | score | 93.5",
        }));
        Assert.That(form.Tasks.Select(t => (t.Label, t.Cell(SelfEvaluationColumns.BudgetTotal)!.Value)),
            Is.EqualTo(new[] { ("河湖管理", 1_205_000m), ("金额合计", 1_205_000m) }));
    }

    [TestCase("|任务名称|主要内容|完成情况|全年执行数（万元）|<|<|全年预算数（万元）|<|<|得分|执行率|分值", "||||财政拨款|其他资金|总额|其他资金|总额|财政拨款|||",
        "|河湖管理|巡查河道|已完成|95|15|110|20.5|120.5|100|5.5|91.29%|6")]
    [TestCase("|主要任务|任务内容|任务完成情况|预算金额（万元）|<|<|执行金额（万元）|<|<|权重|预算执行率|自评得分", "||||小计|其中：财政资金|其他|小计|其中：财政资金|其他|||", Task)]
    [TestCase("|任务名称|主要内容|完成情况|批复金额（万元）|<|<|实际支出金额（万元）|<|<|分值|执行率|得分", Lower, Task)]
    public void The_words_of_a_head_tell_its_column_wherever_it_stands(string head, string lower, string task)
    {
        var (form, problems) = Read([head, lower, task, Indicators, Row, Total]);
        Assert.That(problems, Is.Empty);
        Assert.That(form.Tasks.Single().Cells.Where(c => c.State == CellState.Amount).Select(c => $"{c.Column} {c.Text}").Order(StringComparer.Ordinal),
            Is.EqualTo(new[]
        {
            "budget.appropriation 100", "budget.other 20.5", "budget.total 120.5", "executed.appropriation 95", "executed.other 15", "executed.total 110",
            "execution-rate 91.29%", "score 5.5", "weight 6",
        }));
    }

    [Test]
    public void A_head_that_the_next_page_repeats_is_no_task_and_words_that_the_page_parts_are_joined()
    {
        var (form, problems) = Read([Head, Lower, Task], ["|管理|河道|任务|||||||||", Head, Lower, Sum, Indicators, Row, Total]);
        Assert.That(problems, Is.Empty);
        Assert.That(form.Tasks.Select(t => $"{t.Label} {t.Cell(SelfEvaluationColumns.Content)?.Text} {t.Cell(SelfEvaluationColumns.ExecutedTotal)!.Text}"),
            Is.EqualTo(new[] { "河湖管理管理 巡查河道河道 110", "金额合计  110" }));
    }

    [Test]
    public void Tasks_without_amounts_keep_their_words()
    {
        var (form, problems) = Read(["年度主要任务|任务名称|<|主要内容|<|<|完成情况|<|<|<|<|<|<", "|河湖管理|<|巡查河道|<|<|已完成|<|<|<|<|<|<", Indicators, Row, Total]);
        Assert.That(problems, Is.Empty);
        Assert.That(form.Tasks.Single().Cells.Select(c => $"{c.Column} {c.Text}"), Is.EqualTo(new[] { "content 巡查河道", "outcome 已完成" }));
    }

    private static (SelfEvaluationForm Form, IReadOnlyList<Problem> Problems) Read(params string[][] pages)
    {
        var (forms, problems) = LiteralSelfEvaluation.Read(("部门整体支出绩效自评表", pages));
        return (forms.Single(), problems);
    }
}
