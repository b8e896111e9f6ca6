using Extractor.Domain.Parsing;
using Extractor.Domain.Performance;
using Extractor.Domain;
using Extractor.Narrative.Kinds;
using Extractor.Output.Csv;
using Extractor.Tests.Output.Json;

namespace Extractor.Tests.Output.Csv;

public sealed class PerformanceCsvTests
{
    private static readonly Disclosure Disclosure = new()
    {
        Document = Small.Source,
        Tables = [new AccountTable { Key = TableKeys.PerformanceSelfEvaluation, Title = Small.At("绩效自评表"), Pages = [3],
            Grid = [new RawCell(0, 0, 1, 1, Small.At("100"))] }],
        Narrative = NarrativeText.Empty with
        {
            Statements =
            [
                new Statement
                {
                    Number = 7, Kind = StatementKinds.PerformanceProject, Subject = "道路养护", Sentence = Small.At("道路养护项目"),
                    Operands = [Operand("score", "95", "分", 95), Operand("full-year-budget", "110.5", "万元", 1_105_000),
                        Operand("completion", "90.5", "%", 90.5m)],
                },
            ],
        },
        Attachments = new PerformanceAttachments
        {
            Forms =
            [
                new SelfEvaluationForm
                {
                    Project = Small.At("道路养护"), Pages = [3], Tables = [1],
                    Funds = [Row("年度资金总额", [], Cell(SelfEvaluationColumns.FullYearBudget, "110.5", "万元"), Cell(SelfEvaluationColumns.Executed, "", ""),
                        Cell(SelfEvaluationColumns.ExecutionRate, "90.50%", "%"))],
                    Indicators = [Row("养护里程", ["产出指标", "数量指标"], Cell(SelfEvaluationColumns.Target, "≥20公里", "公里", "≥"),
                        Cell(SelfEvaluationColumns.Weight, "90", "分"), Cell(SelfEvaluationColumns.Score, "88", "分"),
                        Cell(SelfEvaluationColumns.Reason, "雨天, 停工", ""))],
                    Total = Row("总分", [], Cell(SelfEvaluationColumns.Score, "97.05", "分")),
                    Entries = [new SelfEvaluationEntry("执行率", Small.At("0.0%")), new SelfEvaluationEntry("负责人", Small.At("张三")),
                        new SelfEvaluationEntry("基本支出总额", Small.At("1230.50万元"))],
                },
            ],
            Reports = [new PerformanceReport { Title = Small.At("道路养护费绩效评价报告"), Project = "道路养护费", Pages = [4] }],
            Projects = [new PerformanceProject("道路养护",
                [new(ProjectPart.Narrative, 7, "道路养护", ProjectMatch.Exact), new(ProjectPart.Form, 1, "道路养护", ProjectMatch.Exact),
                new(ProjectPart.Report, 1, "道路养护费", ProjectMatch.Normalised), new(ProjectPart.Report, 9, "", ProjectMatch.Near)])],
        },
    };

    [Test]
    public void A_forms_figures_stand_in_the_tables_cells_by_row_and_column() => Assert.That(CsvLines.Of(new TableCellsCsv(), Disclosure), Is.EqualTo(new[]
    {
        "a.pdf,performance-self-evaluation,,,年度资金总额,full-year-budget,110.5,1105000.0,3,10,20.5,30,40,,amount,万元,1,绩效自评表,full-year-budget,text,,",
        "a.pdf,performance-self-evaluation,,,年度资金总额,executed,,,3,10,20.5,30,40,,blank,,1,绩效自评表,executed,text,,",
        "a.pdf,performance-self-evaluation,,,年度资金总额,execution-rate,90.50%,,3,10,20.5,30,40,,amount,%,1,绩效自评表,execution-rate,text,,",
        "a.pdf,performance-self-evaluation,,,养护里程,target,≥20公里,,3,10,20.5,30,40,产出指标/数量指标,amount,公里,1,绩效自评表,target,text,,",
        "a.pdf,performance-self-evaluation,,,养护里程,weight,90,,3,10,20.5,30,40,产出指标/数量指标,amount,分,1,绩效自评表,weight,text,,",
        "a.pdf,performance-self-evaluation,,,养护里程,score,88,,3,10,20.5,30,40,产出指标/数量指标,amount,分,1,绩效自评表,score,text,,",
        "a.pdf,performance-self-evaluation,,,总分,score,97.05,,3,10,20.5,30,40,,amount,分,1,绩效自评表,score,text,,",
        "a.pdf,performance-self-evaluation,,,执行率,entry,0.0%,,3,10,20.5,30,40,,amount,,1,绩效自评表,entry,text,,",
        "a.pdf,performance-self-evaluation,,,基本支出总额,entry,1230.50万元,12305000.00,3,10,20.5,30,40,,amount,万元,1,绩效自评表,entry,text,,",
    }));

    [Test]
    public void A_project_has_a_line_for_each_part_that_speaks_of_it() => Assert.That(CsvLines.Of(new PerformanceProjectsCsv(), Disclosure), Is.EqualTo(new[]
    {
        "a.pdf,道路养护,narrative,7,道路养护,exact,,1105000,,90.5,,,,95,3,10,20.5,30,40",
        "a.pdf,道路养护,form,1,道路养护,exact,,1105000.0,,90.50,,,,97.05,3,10,20.5,30,40",
        "a.pdf,道路养护,report,1,道路养护费,normalised,,,,,,,,,3,10,20.5,30,40",
    }));

    [Test]
    public void An_indicator_has_a_line_with_its_target_taken_apart() => Assert.That(CsvLines.Of(new PerformanceIndicatorsCsv(), Disclosure), Is.EqualTo(new[]
    {
        "a.pdf,1,道路养护,产出指标,数量指标,养护里程,≥20公里,≥,20,公里,,,,90,88,,\"雨天, 停工\",3,10,20.5,30,40",
    }));

    private static Operand Operand(string name, string text, string unit, decimal value) =>
        new(KnownOperands.Of(name), new PrintedNumber(text, value, 0), unit, value, Small.At(text));

    private static SelfEvaluationRow Row(string label, string[] parents, params SelfEvaluationCell[] cells) =>
        new() { Label = label, Parents = parents, Evidence = Small.At(label), Cells = cells };

    private static SelfEvaluationCell Cell(ColumnKey column, string text, string unit, string? relation = null)
    {
        var isFigure = NumberParser.TryParse(new string([.. text.Where(c => char.IsAsciiDigit(c) || c == '.')]), out var number);
        return new SelfEvaluationCell(column, text.Length == 0 ? CellState.Blank : isFigure ? CellState.Amount : CellState.Words, isFigure ? number : null,
            unit,
            Small.At(text), relation);
    }
}
