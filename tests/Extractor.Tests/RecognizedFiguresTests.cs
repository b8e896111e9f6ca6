using Extractor.Domain;
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
        Assert.That(Cells(marked).Select(cell => cell.Evidence.Recognition), Is.EqualTo(new[] { new Recognition(0.8), new Recognition(1), new Recognition(1) }));
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
        var disagreeing = Reconciler.Check(settled).Verdicts.Where(verdict => verdict.Outcome == Outcome.Disagrees && verdict.Evidence.Any(figure => figure.Place.Text == "8.00")).ToList();
        Assert.That(disagreeing, Is.Not.Empty);
        Assert.That(disagreeing.Select(verdict => verdict.Severity), Has.None.EqualTo(Severity.Contradiction));
    }

    [TestCase("20501", "2180599", "20501|2180599", Description = "more than a digit is another code")]
    [TestCase("21305", "2180599", "21305|2130599")]
    [TestCase("2101", "2101101", "21011|2101101", Description = "a digit is lost")]
    public void A_code_begins_with_the_one_above(string first, string second, string codes)
    {
        var rows = Cells(Marked(Table("1", "1", "1"), Run(0, "1")));
        List<TableRow> table = [Row(first, rows), Row(second, rows)];
        Assert.That(string.Join('|', RecognizedCodes.Corrected(table).Select(row => row.Code)), Is.EqualTo(codes));
    }

    [Test]
    public void Codes_of_columns_side_by_side_stay()
    {
        var rows = Cells(Marked(Table("1", "1", "1"), Run(0, "1")));
        List<TableRow> table = [Row("301", rows), Row("302", rows), Row("30101", rows), Row("30201", rows)];
        Assert.That(RecognizedCodes.Corrected(table).Select(row => row.Code), Is.EqualTo(new[] { "301", "302", "30101", "30201" }));
    }

    private static TableRow Row(string code, IReadOnlyList<TableCell> cells) => new() { Code = code, Label = "", Evidence = default, Cells = cells };

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
                        Cells = [.. figures.Select((text, i) => new TableCell(Columns[i], AmountParser.Parse(text, MoneyUnit.TenThousandYuan), new Evidence(1, Place(i), text)))],
                    },
                ],
            },
        ],
    };
}
