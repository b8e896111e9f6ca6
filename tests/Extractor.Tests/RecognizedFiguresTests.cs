using Extractor.Domain.Parsing;
using Extractor.Domain.Performance;
using Extractor.Domain;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Output.Csv;
using Extractor.Pdf;
using Extractor.Reconciliation;
using Extractor.Tests.Output.Csv;

namespace Extractor.Tests;

/// <summary>Figures of a recognised page: how sure they are, and what the checks make of those that are not.</summary>
public sealed class RecognizedFiguresTests
{
    private static readonly string[] Columns = ["total", "basic", "project"];

    [Test]
    public void What_is_text_says_nothing()
    {
        var disclosure = Table("3.00", "1.00", "2.00");
        Assert.That(RecognizedFigures.Mark(disclosure, [Page()]), Is.SameAs(disclosure));
    }

    [Test]
    public void A_figure_has_the_confidence_of_its_least_sure_digit()
    {
        var marked = Marked(Table("3.00", "1.00", "2.00"), Run(0, "3.00", [0.9, 0.3, 0.8, 0.99]), Run(1, "1.00"), Run(2, "2.00"));
        Assert.That(Cells(marked).Select(cell => cell.Evidence.Recognition),
            Is.EqualTo(new[] { new Recognition(0.8), new Recognition(1), new Recognition(1) }));
        Assert.That(marked.Document.RecognizedPages, Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public void The_source_stands_in_the_csv()
    {
        var line = CsvLines.Of(new TableCellsCsv(), Marked(Table("3.00", "1.00", "2.00"), Run(0, "3.00", alternative: "8.00")))[0];
        Assert.That(line, Does.EndWith(",ocr,1,true"));
    }

    [Test]
    public void A_doubt_that_a_check_settles_is_none()
    {
        var settled = RecognizedDoubts.Settle(Marked(Table("3.00", "1.00", "2.00"), Run(0, "3.00", alternative: "8.00")));
        Assert.That(Cells(settled).Any(cell => cell.Evidence.Recognition is { IsDoubtful: true }), Is.False);
        Assert.That(settled.Problems, Is.Empty);
    }

    [Test]
    public void The_reading_that_makes_the_check_agree_is_taken()
    {
        var settled = RecognizedDoubts.Settle(Marked(Table("8.00", "1.00", "2.00"), Run(0, "8.00", alternative: "3.00")));
        Assert.That(Cells(settled)[0].Amount.Text, Is.EqualTo("3.00"));
        Assert.That(settled.Status, Is.EqualTo(DisclosureStatus.Complete));
    }

    [Test]
    public void A_doubt_that_is_left_is_told_and_no_contradiction()
    {
        var settled = RecognizedDoubts.Settle(Marked(Table("8.00", "1.00", "2.00"), Run(0, "8.00", alternative: "6.00")));
        Assert.That(settled.Problems.Select(problem => problem.Message), Is.EqualTo(new[]
        {
            "“8.00” was recognised in a picture and may be another figure, “6.00”; no check settles it.",
        }));
        Assert.That(settled.Status, Is.EqualTo(DisclosureStatus.Partial));
        var disagreeing = Reconciler.Check(settled).Verdicts.Where(
            verdict => verdict.Outcome == Outcome.Disagrees && verdict.Evidence.Any(figure => figure.Place.Text == "8.00")).ToList();
        Assert.That(disagreeing, Is.Not.Empty);
        Assert.That(disagreeing.Select(verdict => verdict.Severity), Has.None.EqualTo(Severity.Contradiction));
    }

    [TestCase("5.00", 0.9, true, Description = "3 was read as 5")]
    [TestCase("5.00", 0.99, false, Description = "the digit is sure")]
    [TestCase("14.50", 0.9, false, Description = "no one digit explains it")]
    public void A_figure_that_contradicts_by_a_digit_that_is_not_sure_is_doubtful(string total, double confidence, bool isDoubtful)
    {
        var settled = RecognizedDoubts.Settle(Marked(Table(total, "1.00", "2.00"), Run(0, total, [confidence, 1, 1, 1, 1]), Run(1, "1.00"), Run(2, "2.00")));
        Assert.That(Cells(settled).Select(cell => cell.Evidence.Recognition!.IsDoubtful), Is.EqualTo(new[] { isDoubtful, false, false }));
        Assert.That(Reconciler.Check(settled).Verdicts.Any(verdict => verdict.Severity == Severity.Contradiction), Is.EqualTo(!isDoubtful));
    }

    [Test]
    public void A_doubt_in_a_departments_task_is_told()
    {
        var cell = new SelfEvaluationCell(SelfEvaluationColumns.Score, CellState.Amount, new PrintedNumber("9.5", 9.5m, 1), "",
            new Evidence(1, Place(0), "9.5"));
        var task = new SelfEvaluationRow { Label = "任务一", Evidence = cell.Evidence, Cells = [cell] };
        var form = new SelfEvaluationForm { Key = TableKeys.DepartmentSelfEvaluation, Pages = [1], Tables = [], Tasks = [task] };
        var disclosure = Table("3.00", "1.00", "2.00") with { Attachments = new PerformanceAttachments { Forms = [form] }, Tables = [] };
        var settled = RecognizedDoubts.Settle(Marked(disclosure, Run(0, "9.5", alternative: "8.5")));
        Assert.That(settled.Problems.Select(problem => problem.Message), Is.EqualTo(new[]
        {
            "“9.5” was recognised in a picture and may be another figure, “8.5”; no check settles it.",
        }));
    }

    [Test]
    public void A_hidden_layer_of_another_program_is_recognised_too()
    {
        var marked = RecognizedFigures.Mark(Table("3.00", "1.00", "5.00"), [Page() with { IsRecognized = true }]);
        Assert.That(Cells(marked).Select(cell => cell.Evidence.Recognition), Is.All.EqualTo(new Recognition(null, null, IsDoubtful: true)));
        Assert.That(CsvLines.Of(new TableCellsCsv(), marked)[0], Does.EndWith(",ocr,,true"));
        var settled = RecognizedDoubts.Settle(marked);
        Assert.That(Reconciler.Check(settled).Verdicts.Select(verdict => verdict.Severity), Has.None.EqualTo(Severity.Contradiction));
        Assert.That(RecognizedDoubts.Settle(RecognizedFigures.Mark(Table("3.00", "1.00", "2.00"), [Page() with { IsRecognized = true }])).Status,
            Is.EqualTo(DisclosureStatus.Complete));
    }

    [Test]
    public void On_a_page_of_text_only_what_lies_in_a_picture_is_recognised()
    {
        var page = Page(Run(1, "1.00")) with { Recognition = new PageRecognition([Run(1, "1.00")]) { Pictures = [new Box(90, 0, 160, 30)] } };
        var marked = RecognizedFigures.Mark(Table("3.00", "1.00", "2.00"), [page]);
        Assert.That(Cells(marked).Select(cell => cell.Evidence.Source), Is.EqualTo(new[] { "text", "ocr", "text" }));
    }

    [TestCase(0.9, "", "")]
    [TestCase(0.6, "", "The code 2080501 of “养老支出” was recognised in a picture and may be another.")]
    [TestCase(0.9, "2086501", "The code 2080501 of “养老支出” was recognised in a picture and may be another, 2086501.")]
    public void A_code_that_is_not_sure_is_told(double confidence, string alternative, string message)
    {
        var run = new RecognizedRun(new Box(0, 10, 40, 20), "2080501", [.. Enumerable.Repeat(1.0, 6), confidence], alternative.Length == 0
            ? null : alternative);
        var settled = RecognizedDoubts.Settle(Marked(WithCodes("2080501"), run));
        Assert.That(settled.Problems.Select(problem => (problem.Code, problem.Message)),
            Is.EqualTo(message.Length == 0 ? [] : new[] { ("code-doubtful", message) }));
        Assert.That(settled.Tables[0].Rows[0].CodeRecognition, Is.EqualTo(new Recognition(confidence, run.Alternative, message.Length > 0)));
    }

    [Test]
    public void A_code_that_another_table_gives_the_name_too_is_sure()
    {
        var one = WithCodes("2080501");
        var marked = Marked(one with { Tables = [one.Tables[0], one.Tables[0] with { Key = TableKeys.Revenue }] },
            new RecognizedRun(new Box(0, 10, 40, 20), "2080501", [0.5, 1, 1, 1, 1, 1, 1]));
        Assert.That(RecognizedDoubts.Settle(marked).Status, Is.EqualTo(DisclosureStatus.Complete));
    }

    [Test]
    public void A_code_that_its_neighbours_put_right_keeps_what_was_read()
    {
        var cells = Cells(Marked(Table("1", "1", "1"), Run(0, "1")));
        List<TableRow> table = [Row("21305", cells), Row("2180599", cells) with { CodeRecognition = new Recognition(0.8) }];
        Assert.That(RecognizedCodes.Corrected(table)[1].CodeRecognition, Is.EqualTo(new Recognition(0.8, "2180599")));
    }

    [TestCase("20501", "2180599", "20501|2180599", Description = "more than a digit is another code")]
    [TestCase("21305", "2180599", "21305|2130599")]
    [TestCase("2101", "2101101", "21011|2101101", Description = "a digit is lost")]
    [TestCase("302", "330240", "302|30240", Description = "a ruling gave a digit")]
    [TestCase("302", "304455", "302|304455", Description = "without any digit it is below none")]
    public void A_code_begins_with_the_one_above(string first, string second, string codes)
    {
        var rows = Cells(Marked(Table("1", "1", "1"), Run(0, "1")));
        List<TableRow> table = [Row(first, rows), Row(second, rows)];
        Assert.That(string.Join('|', RecognizedCodes.Corrected(table).Select(row => row.Code)), Is.EqualTo(codes));
    }

    [Test]
    public void A_code_belongs_to_the_class_that_is_open()
    {
        var rows = Cells(Marked(Table("1", "1", "1"), Run(0, "1")));
        List<TableRow> table = [Row("205", rows), Row("20508", rows), Row("206", rows), Row("20599", rows), Row("2069999", rows)];
        Assert.That(RecognizedCodes.Corrected(table).Select(row => row.Code), Is.EqualTo(new[] { "205", "20508", "206", "20699", "2069999" }));
    }

    [TestCase(0.5, 1.0, 1, "2080501", false, Description = "the other table's is surer")]
    [TestCase(0.95, 1.0, 1, "2080503", true, Description = "both are sure: one of them is wrong")]
    [TestCase(0.95, 1.0, 2, "2080501", false, Description = "two tables against one")]
    public void One_name_has_one_code(double own, double other, int others, string code, bool isDoubtful)
    {
        static AccountTable Table(string code, double confidence) =>
            WithCodes(code).Tables[0] with { Rows = [WithCodes(code).Tables[0].Rows[0] with { CodeRecognition = new Recognition(confidence) }] };
        var disclosure = WithCodes("2080503") with { Tables = [Table("2080503", own), .. Enumerable.Repeat(Table("2080501", other), others)] };
        var row = RecognizedCodeNames.Compared(disclosure).Tables[0].Rows[0];
        Assert.That((row.Code, row.CodeRecognition!.IsDoubtful), Is.EqualTo((code, isDoubtful)));
    }

    [TestCase("720.", true)]
    [TestCase("720.9", false)]
    public void A_figure_that_ends_in_a_separator_is_cut(string text, bool isDoubtful) =>
        Assert.That(Cells(Marked(Table(text, "1.00", "2.00"), Run(0, text)))[0].Evidence.Recognition!.IsDoubtful, Is.EqualTo(isDoubtful));

    [TestCase("9746.500", true, Description = "a digit seen twice")]
    [TestCase("9746.50", false)]
    [TestCase("9746.5", false, Description = "fewer is how some write")]
    public void A_figure_with_more_decimals_than_the_rest_of_its_table_is_doubtful(string text, bool isDoubtful)
    {
        var (odd, usual) = (Table(text, "1.00", "2.00"), Table("3.00", "1.00", "2.00"));
        var table = odd.Tables[0] with { Rows = [odd.Tables[0].Rows[0], usual.Tables[0].Rows[0]] };
        var marked = Marked(odd with { Tables = [table] }, Run(0, text), Run(1, "1.00"), Run(2, "2.00"));
        Assert.That(Cells(marked)[0].Evidence.Recognition!.IsDoubtful, Is.EqualTo(isDoubtful));
    }

    [Test]
    public void A_cell_that_is_no_amount_is_doubtful_and_told_once()
    {
        var settled = RecognizedDoubts.Settle(Marked(Table("110.())", "1.00", "2.00"), Run(0, "110.())")));
        Assert.That(Cells(settled)[0].Evidence.Recognition!.IsDoubtful, Is.True);
        Assert.That(settled.Problems, Is.Empty, "the table's reader tells it");
    }

    [TestCase("3.00", "1.00", "2.00", false, Description = "a sum of three figures")]
    [TestCase("1.00", "1.00", "", true, Description = "two alike, both in doubt")]
    public void On_a_poor_page_only_a_sum_settles(string total, string basic, string project, bool isDoubtful)
    {
        var poor = Enumerable.Range(0, 6).Select(i => new RecognizedRun(new Box(300, 100 * i, 340, (100 * i) + 10), "12.46", [1, 0.8, 1, 1, 1]));
        var settled = RecognizedDoubts.Settle(Marked(Table(total, basic, project), [.. poor, Run(0, total), Run(1, basic)]));
        Assert.That(Cells(settled)[0].Evidence.Recognition!.IsDoubtful, Is.EqualTo(isDoubtful));
    }

    [TestCase(0.9, true)]
    [TestCase(0.99, false)]
    public void A_row_number_that_does_not_count_on_and_is_not_sure_is_doubtful(double confidence, bool isDoubtful)
    {
        Evidence[] numbers = [.. new[] { "1", "2", "8", "4" }.Select((text, i) => new Evidence(1, new Box(300, 20 * i, 310, (20 * i) + 10), text))];
        var table = Table("3.00", "1.00", "2.00");
        var marked = Marked(table with { Tables = [table.Tables[0] with { LineNumbers = numbers }] },
            [.. numbers.Select(number => new RecognizedRun(number.Box, number.Text, [confidence]))]);
        Assert.That(marked.Tables[0].LineNumbers.Select(number => number.Recognition!.IsDoubtful), Is.EqualTo(new[] { false, false, isDoubtful, isDoubtful }));
    }

    [Test]
    public void A_bound_settles_no_doubt()
    {
        var settled = RecognizedDoubts.Settle(Marked(Table("3.00", "1.00", "1.50"), Run(1, "1.00", alternative: "7.00")));
        Assert.That(Cells(settled)[1].Evidence.Recognition!.IsDoubtful, Is.True, "1.00 is not above its whole, and nothing else is said of it");
    }

    [Test]
    public void Codes_of_columns_side_by_side_stay()
    {
        var rows = Cells(Marked(Table("1", "1", "1"), Run(0, "1")));
        List<TableRow> table = [Row("301", rows), Row("302", rows), Row("30101", rows), Row("30201", rows)];
        Assert.That(RecognizedCodes.Corrected(table).Select(row => row.Code), Is.EqualTo(new[] { "301", "302", "30101", "30201" }));
    }

    private static TableRow Row(string code, IReadOnlyList<TableCell> cells) => new() { Code = code, Label = "", Evidence = default, Cells = cells };

    private static Disclosure WithCodes(string code)
    {
        var table = Table("3.00", "1.00", "2.00");
        var row = table.Tables[0].Rows[0] with { Code = code, Label = "养老支出", Evidence = new Evidence(1, new Box(50, 10, 90, 20), "养老支出") };
        return table with { Tables = [table.Tables[0] with { Rows = [row] }] };
    }

    private static Disclosure Marked(Disclosure disclosure, params RecognizedRun[] runs) => RecognizedFigures.Mark(disclosure, [Page(runs)]);

    private static IReadOnlyList<TableCell> Cells(Disclosure disclosure) => disclosure.Tables[0].Rows[0].Cells;

    private static PageLayout Page(params RecognizedRun[] runs) => new()
    {
        Number = 1,
        Width = 500,
        Height = 500,
        Lines = [],
        Grids = [],
        Recognition = runs.Length == 0 ? null : new PageRecognition(runs),
    };

    private static RecognizedRun Run(int cell, string text, double[]? confidences = null, string? alternative = null) =>
        new(Place(cell), text, confidences ?? [.. text.Select(_ => 1.0)], alternative);

    private static Box Place(int cell) => new(100 * cell, 10, (100 * cell) + 50, 20);

    private static Disclosure Table(params string[] figures) => new()
    {
        Document = new DocumentSource("a.pdf", new string('0', 64), 1),
        Tables =
        [
            new AccountTable
            {
                Key = TableKeys.Expenditure,
                Unit = MoneyUnit.TenThousandYuan,
                Pages = [1],
                Columns = [],
                Rows =
                [
                    new TableRow
                    {
                        Label = "合计",
                        Evidence = new Evidence(1, new Box(0, 10, 5, 20), "合计"),
                        Cells = [.. figures.Select((text, i) =>
                            new TableCell(KnownColumns.Of(Columns[i]), AmountParser.Parse(text, MoneyUnit.TenThousandYuan), new Evidence(1, Place(i), text)))],
                    },
                ],
            },
        ],
    };
}
