using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Tests.Corpus;

namespace Extractor.Tests.Attachments;

/// <summary>Published forms, cell by cell, against what is printed.</summary>
public sealed class SelfEvaluationTruthTests
{
    private static readonly string Seed = Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024");

    private static readonly string PetitionForms = Path.Combine(ProjectFiles.Root, "tests", "Extractor.Tests", "Attachments", "petition-2024-forms.csv");

    [Test]
    public void Every_cell_of_five_forms_with_shifted_columns_is_read()
    {
        var disclosure = Pipeline.Extract(Path.Combine(Seed, "xinxiang-2024.pdf"));
        var (expected, actual) = (Truth(Path.Combine(Seed, "forms.csv")).Select(Line).ToArray(),
            SelfEvaluationLineTexts.Of(disclosure.Attachments.Forms).ToArray());
        Assert.That(expected.Except(actual), Is.Empty, "missing");
        Assert.That(actual.Except(expected), Is.Empty, "extra");
        Assert.That(actual, Has.Length.EqualTo(expected.Length));
        Assert.That(Codes(disclosure),
            Is.EqualTo(new[] { "form-names-body", "form-figure-in-head", "form-figure-in-head", "form-figure-in-head", "form-figure-in-head",
            "form-columns-inferred" }));
    }

    [Test]
    public void Every_figure_of_four_forms_over_two_pages_is_read()
    {
        var disclosure = Pipeline.Extract(SharedFiles.Path("real", "accounts", "petition-2024.pdf"));
        var (expected, actual) = (Truth(PetitionForms).Select(Line).ToArray(), SelfEvaluationLineTexts.Of(disclosure.Attachments.Forms).ToArray());
        Assert.That(expected.Except(actual), Is.Empty, "missing");
        Assert.That(actual.Except(expected).Where(l => l.Split(" | ")[4] is not ("title" or "expected-goals" or "reached-goals" or "reason" or "actual")),
            Is.Empty, "extra");
        Assert.That(Codes(disclosure), Is.Empty);
    }

    [Test]
    public void Sums_of_scores_and_execution_rates_come_out_as_those_of_the_printed_figures()
    {
        var printed = Truth(Path.Combine(Seed, "forms.csv"));
        var forms = Pipeline.Extract(Path.Combine(Seed, "xinxiang-2024.pdf")).Attachments.Forms;
        Assert.That(forms.Select(Sums), Is.EqualTo(Enumerable.Range(1, forms.Count).Select(n => Sums(printed, n))));
        Assert.That(forms.Select(f => (Scores(f), f.Total!.Cell(SelfEvaluationColumns.Score)!.Value)),
            Is.EqualTo(new (decimal, decimal?)[] { (100m, 100m), (100m, 100m), (80m, 80m), (100m, 100m), (98.52m, 98.52m) }));
    }

    [Test]
    public void Sums_and_rates_of_the_forms_of_another_body_come_out_too()
    {
        var printed = Truth(PetitionForms);
        var forms = Pipeline.Extract(SharedFiles.Path("real", "accounts", "petition-2024.pdf")).Attachments.Forms;
        Assert.That(forms.Select(Sums), Is.EqualTo(Enumerable.Range(1, forms.Count).Select(n => Sums(printed, n))));
        Assert.That(forms.Select(Scores), Is.EqualTo(new[] { 98m, 94.7m, 98m, 90.5m }));
    }

    /// <summary>The scores of funds, management and indicators; executed over full-year budget for each fund row that has both.</summary>
    private static string Sums(SelfEvaluationForm form) =>
        Text(Scores(form), form.Funds.Select(f => (f.Cell(SelfEvaluationColumns.Executed)?.Value, f.Cell(SelfEvaluationColumns.FullYearBudget)?.Value)));

    private static decimal Scores(SelfEvaluationForm form) =>
        form.Funds.Concat(form.Management).Concat(form.Indicators).Sum(r => r.Cell(SelfEvaluationColumns.Score)?.Value ?? 0);

    private static string Sums(List<Dictionary<string, string>> truth, int form)
    {
        var rows = truth.Where(r => r["form"] == form.ToString(CultureInfo.InvariantCulture)).ToArray();
        var scores = rows.Where(r => r["column"] == "score" && r["part"] != "total").Sum(r => Number(r["text"]) ?? 0);
        var funds = rows.Where(r => r["part"] == "fund").GroupBy(r => r["label"]);
        return Text(scores, funds.Select(f => (Of(f, "executed"), Of(f, "full-year-budget"))));
    }

    private static decimal? Of(IEnumerable<Dictionary<string, string>> rows, string column) =>
        rows.Where(r => r["column"] == column).Select(r => Number(r["text"])).FirstOrDefault();

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string Text(decimal scores, IEnumerable<(decimal? Executed, decimal? Budget)> funds) => string.Create(
        CultureInfo.InvariantCulture,
        $"{scores:0.00}: {string.Join(' ', funds.Select(Rate))}");

    private static string? Rate((decimal? Executed, decimal? Budget) fund) =>
        fund.Budget is null or 0 ? "-" : (fund.Executed / fund.Budget * 100)?.ToString("0.00", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Codes(Disclosure disclosure) => disclosure.Problems.Select(p => p.Code)
        .Where(c => c.StartsWith("form-", StringComparison.Ordinal));

    private static List<Dictionary<string, string>> Truth(string path) => CsvRows.Read(File.ReadAllText(path));

    private static string Line(Dictionary<string, string> row) =>
        string.Join(" | ", row["form"], row["part"], row["parents"], row["label"], row["column"], row["text"]);
}
