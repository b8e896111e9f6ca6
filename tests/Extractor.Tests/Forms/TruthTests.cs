using Extractor.Domain;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Tests.Forms;

/// <summary>Every printed figure of documents whose figures were keyed in by eye, at its place, and no other.</summary>
public sealed class TruthTests
{
    [TestCase("seed", "xinxiang-2024")]
    [TestCase("real/accounts", "petition-2024")]
    [TestCase("real/accounts", "putuo-planning-2024")]
    [TestCase("real/accounts", "putuo-social-work-2024")]
    [TestCase("real/accounts", "swu-2023")]
    public void Every_figure_is_read_and_none_is_invented(string folder, string name)
    {
        var truth = File.ReadLines(SharedFiles.Path("truth", name + ".csv")).Skip(1).Select(Fields)
            .Where(f => f[5].Any(char.IsAsciiDigit))
            .Select(f => TableCells.Line(f[0], f[1], f[2].Length > 0 ? f[2] : f[3], f[4], f[5])).Distinct().ToArray();
        var reading = Read(folder, name);
        var read = TableCells.Of(reading.Tables).Distinct().ToArray();
        Assert.That(truth.Except(read), Is.Empty, "missing");
        Assert.That(read.Except(truth), Is.Empty, "extra");
        Assert.That(reading.Problems, Is.Empty);
    }

    [Test]
    public void A_blank_template_has_its_nine_tables_and_no_figure()
    {
        var tables = Read("real/accounts", "putuo-template-2024").Tables.Where(t => t.Key != TableKeys.Other).ToArray();
        Assert.That(tables.Select(t => t.Key), Is.EqualTo(new[]
        {
            TableKeys.Overall, TableKeys.Revenue, TableKeys.Expenditure, TableKeys.AppropriationOverall, TableKeys.GeneralBudget,
            TableKeys.GeneralBudgetBasic, TableKeys.ThreePublic, TableKeys.GovernmentFund, TableKeys.StateCapital,
        }));
        Assert.That(TableCells.Of(tables), Is.Empty);
        Assert.That(tables.All(t => t.IsEmpty));
    }

    [Test]
    public void A_budget_has_none_of_the_tables_of_final_accounts()
    {
        var reading = Read("real/budgets", "putuo-01");
        Assert.That(reading.Tables.Select(t => t.Key).Distinct(), Is.EqualTo(new[] { TableKeys.Other }));
        Assert.That(reading.Problems.Select(p => p.Code), Does.Contain("family-budget"));
    }

    private static TableReading Read(string folder, string name)
    {
        using var document = PdfDocument.Open(File.ReadAllBytes(SharedFiles.Path([.. folder.Split('/'), name + ".pdf"])));
        return TableReader.Read(DocumentAnalyzer.Analyze(document));
    }

    /// <summary>A CSV line whose fields may be quoted but hold no line break.</summary>
    private static string[] Fields(string line)
    {
        var fields = new List<string>();
        var field = "";
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) { fields.Add(field); field = ""; }
            else field += c;
        }
        return [.. fields, field];
    }
}
