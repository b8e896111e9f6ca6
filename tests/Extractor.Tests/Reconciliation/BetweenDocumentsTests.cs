using Extractor.Domain;
using Extractor.Reconciliation;
using Extractor.Reconciliation.BetweenDocuments;

namespace Extractor.Tests.Reconciliation;

/// <summary>Two documents of one body: successive years that fit, and one change for each rule.</summary>
internal sealed class BetweenDocumentsTests
{
    private const string Last = """
        cover 2023 某市财政局
        table overall 收入支出决算总表 公开01表
        R - 年初结转和结余 final=8.00
        R - 总计 final=100.00
        E - 年末结转和结余 final=10.00
        E - 总计 final=100.00
        say operating-costs - amount=15.00万元
        """;

    private const string This = """
        cover 2024 某市财政局
        table overall 收入支出决算总表 公开01表
        R - 年初结转和结余 final=10.00
        R - 总计 final=120.00
        E - 年末结转和结余 final=7.00
        E - 总计 final=120.00
        say operating-costs - amount=17.00万元 change=2.00万元
        """;

    [Test]
    public void Successive_years_that_fit_agree()
    {
        var verdicts = Compare(Read(Last, "2023.pdf"), Read(This, "2024.pdf")).Single().Verdicts;
        Assert.That(verdicts.Select(v => (v.Rule, v.Outcome)), Is.EqualTo(new[] { ("701", Outcome.Agrees), ("702", Outcome.Agrees) }));
    }

    [TestCase("年初结转和结余 final=10.00", "年初结转和结余 final=9.00", "701")]
    [TestCase("change=2.00万元", "change=1.00万元", "702")]
    public void Disagrees_when_one_figure_is_changed(string place, string changed, string rule)
    {
        var report = Compare(Read(Last, "2023.pdf"), Read(This.Replace(place, changed, StringComparison.Ordinal), "2024.pdf")).Single();
        var finding = report.Verdicts.Single(v => v.Outcome == Outcome.Disagrees);
        Assert.Multiple(() =>
        {
            Assert.That(finding.Rule, Is.EqualTo(rule));
            Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
            Assert.That(finding.Message.English, Does.Contain("2023→2024 (2024.pdf, 2023.pdf)"));
            Assert.That(finding.Evidence.Select(e => e.Role), Has.Some.StartsWith("2023.pdf: "));
        });
    }

    [TestCase("15.00万元", "17.00万元", "13.3", Outcome.Agrees)]
    [TestCase("15.00万元", "17.00万元", "12.9", Outcome.Disagrees)]
    [TestCase("150000元", "17.00万元", "13.3", Outcome.Agrees)]
    [TestCase("150600元", "17.00万元", "13.3", Outcome.Disagrees)]
    [TestCase("20.00万元", "17.00万元", "-15", Outcome.Agrees)]
    public void Where_no_change_is_printed_its_rate_leads_back_to_last_year(string last, string now, string rate, Outcome outcome)
    {
        var earlier = Read(Last.Replace("15.00万元", last, StringComparison.Ordinal), "2023.pdf");
        var later = Read(This.Replace("amount=17.00万元 change=2.00万元", $"amount={now} change-rate={rate}", StringComparison.Ordinal), "2024.pdf");
        Assert.That(Compare(earlier, later).Single().Verdicts.Single(v => v.Rule == "702").Outcome, Is.EqualTo(outcome));
    }

    [Test]
    public void Two_rates_leave_the_amount_and_its_change_to_be_compared()
    {
        var later = Read(This.Replace("change=2.00万元", "change=1.00万元 change-rate=13.3 change-rate=5.0", StringComparison.Ordinal), "2024.pdf");
        Assert.That(Compare(Read(Last, "2023.pdf"), later).Single().Verdicts.Single(v => v.Rule == "702").Outcome, Is.EqualTo(Outcome.Disagrees));
    }

    [TestCase("150000元", Outcome.Agrees)]
    [TestCase("150049.99元", Outcome.Agrees)]
    [TestCase("150101.00元", Outcome.Disagrees)]
    public void Yuan_and_ten_thousand_yuan_compare_within_the_rounding_of_both(string last, Outcome outcome)
    {
        var report = Compare(Read(Last.Replace("15.00万元", last, StringComparison.Ordinal), "2023.pdf"), Read(This, "2024.pdf")).Single();
        Assert.That(report.Verdicts.Single(v => v.Rule == "702").Outcome, Is.EqualTo(outcome));
    }

    [Test]
    public void A_carryover_that_is_not_printed_is_not_compared()
    {
        var report = Compare(Read(Last.Replace("E - 年末结转和结余 final=10.00", "", StringComparison.Ordinal), "2023.pdf"), Read(This, "2024.pdf")).Single();
        Assert.That(report.Verdicts.Single(v => v.Rule == "701").Outcome, Is.EqualTo(Outcome.NotComparable));
    }

    [Test]
    public void Two_documents_that_claim_to_be_the_same_are_told()
    {
        var verdict = Compare(Read(This, "a.pdf"), Read(This, "b.pdf")).Single().Verdicts.Single();
        Assert.That(verdict.Message.English, Is.EqualTo("b.pdf and a.pdf are both the 2024 accounts of 某市财政局, with different contents"));
    }

    [Test]
    public void Copies_are_one_document()
    {
        var one = Read(This, "a.pdf");
        Assert.That(Compare(one, one with { Document = one.Document with { Name = "b.pdf" } }), Is.Empty);
    }

    [TestCase("某市财政局", "某市教育局")]
    [TestCase("cover 2023", "cover 2022")]
    public void Other_bodies_and_years_apart_are_not_compared(string place, string changed) =>
        Assert.That(Compare(Read(Last.Replace(place, changed, StringComparison.Ordinal), "2023.pdf"), Read(This, "2024.pdf")), Is.Empty);

    [TestCase("甲市", "甲市", 1)]
    [TestCase("甲市", null, 1)]
    [TestCase("甲市", "乙市", 0)]
    public void Bodies_of_one_name_in_different_places_are_not_compared(string first, string? second, int reports)
    {
        Assert.That(Compare(In(first, Read(This, "a.pdf")), In(second, Read(This, "b.pdf"))), Has.Count.EqualTo(reports));
        Assert.That(Compare(In(first, Read(Last, "2023.pdf")), In(second, Read(This, "2024.pdf"))), Has.Count.EqualTo(reports));
    }

    [Test]
    public void Where_a_name_is_known_from_several_places_a_document_of_unknown_place_is_held_to_none()
    {
        var reports = Compare(In("甲市", Read(Last, "2023甲.pdf")), In("乙市", Read(Last, "2023乙.pdf")), In("乙市", Read(This, "2024乙.pdf")), Read(This, "2024.pdf"));
        Assert.That(reports.Select(r => r.Document), Is.EqualTo(new[] { "2024乙.pdf" }));
    }

    [Test]
    public void A_change_against_the_budget_says_nothing_of_last_year()
    {
        var report = Compare(Read(Last, "2023.pdf"), Read(This, "2024.pdf", ComparisonBasis.OriginalBudget)).Single();
        Assert.That(report.Verdicts.Select(v => v.Rule), Is.EqualTo(new[] { "701" }));
    }

    [TestCase(null)]
    [TestCase("2024.pdf")]
    [TestCase("in/2024.pdf")]
    public void A_report_names_the_path_of_the_document_though_it_is_its_name(string? file)
    {
        var comparison = new DocumentComparison();
        comparison.Add(DocumentFigures.Of(Read(Last, "2023.pdf"))!);
        comparison.Add(DocumentFigures.Of(Read(This, "2024.pdf"), file)!);
        var report = comparison.Reports().Single();
        Assert.That((report.Document, report.File), Is.EqualTo(("2024.pdf", file)));
    }

    private static List<CheckReport> Compare(params Disclosure[] disclosures)
    {
        var comparison = new DocumentComparison();
        foreach (var disclosure in disclosures) comparison.Add(DocumentFigures.Of(disclosure)!);
        return [.. comparison.Reports()];
    }

    private static Disclosure In(string? city, Disclosure disclosure) =>
        disclosure with { Provenance = new Provenance(city is null ? null : "某省", city, null, null, null) };

    private static Disclosure Read(string text, string name, ComparisonBasis? basis = null)
    {
        var disclosure = DisclosureText.Read(text);
        var statements = disclosure.Narrative.Statements.Select(
            s => s with
            {
                Operands = [.. s.Operands
                .Select(o => o.Key.IsOneOf(OperandKey.Change, OperandKey.ChangeRate) ? o with { Basis = basis ?? ComparisonBasis.LastYear } : o)]
            });
        return disclosure with { Document = new DocumentSource(name, name, 1), Narrative = disclosure.Narrative with { Statements = [.. statements] } };
    }
}
