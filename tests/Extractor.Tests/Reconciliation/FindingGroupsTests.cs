using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Tests.Reconciliation;

/// <summary>Verdicts on the same figures are one finding; findings are ordered by weight.</summary>
internal sealed class FindingGroupsTests
{
    [Test]
    public void A_wrong_amount_and_the_rates_that_follow_from_it_are_one_finding()
    {
        var report = Check(Sample.With("say general-budget-expenditure - amount=96.00万元", "say general-budget-expenditure - amount=69.00万元"));
        var finding = report.Findings.Single(f => f.Severity == Severity.Contradiction);
        Assert.That(finding.Verdicts.Select(v => v.Rule), Is.SupersetOf(new[] { "309", "401", "403" }));
        Assert.That(report.Verdicts.Where(v => v.Outcome != Outcome.Disagrees).Select(v => v.Finding), Is.All.Null);
    }

    [Test]
    public void A_table_in_another_unit_is_one_finding()
    {
        var disclosure = Sample.Read();
        var yuan = disclosure.Tables.Select(t => t.Key != "general-budget" ? t : t with
        {
            Unit = MoneyUnit.Yuan,
            Rows = [.. t.Rows.Select(r => r with { Cells = [.. r.Cells.Select(c => c with { Amount = c.Amount with { Unit = MoneyUnit.Yuan } })] })],
        });
        var report = Reconciler.Check(disclosure with { Tables = [.. yuan] });
        Assert.That(report.Contradictions.Count(v => v.IsUnitSlip), Is.GreaterThan(5));
        Assert.That(report.Contradictions.Where(v => v.IsUnitSlip).Select(v => v.Finding).Distinct().Count(), Is.EqualTo(1));
        Assert.That(report.Contradictions.Where(v => v.Rule is "209").Select(v => v.Finding)
            .Distinct(), Is.SubsetOf(report.Contradictions.Where(v => v.IsUnitSlip).Select(v => v.Finding)));
    }

    [Test]
    public void Two_rates_wrong_on_one_right_amount_are_two_findings()
    {
        var text = Sample.Text.Replace("share-of-expenditure=87.27%", "share-of-expenditure=87.72%", StringComparison.Ordinal)
            .Replace("change-rate=-4.00%", "change-rate=-4.40%", StringComparison.Ordinal);
        Assert.That(Check(DisclosureText.Read(text)).Of(Severity.Contradiction).Count(), Is.EqualTo(2));
    }

    [Test]
    public void A_mistaken_unit_comes_before_a_larger_difference_and_that_before_a_small_one()
    {
        var text = Sample.Text.Replace("say opening-carryover - amount=15.00万元", "say opening-carryover - amount=15.00元", StringComparison.Ordinal)
            .Replace("say current-year-total revenue amount=105.00万元", "say current-year-total revenue amount=205.00万元", StringComparison.Ordinal)
            .Replace("say basic-expenditure - total=58.00万元", "say basic-expenditure - total=58.11万元", StringComparison.Ordinal);
        var leads = Check(DisclosureText.Read(text)).Of(Severity.Contradiction).Select(f => f.Lead.Evidence[0].Place.Text).ToList();
        Assert.That(leads, Is.EqualTo(new[] { "15.00", "205.00", "58.11" }));
    }

    [Test]
    public void The_id_is_the_same_each_time()
    {
        var wrong = Sample.With("say grand-total - total=120.00万元", "say grand-total - total=119.00万元");
        var (once, again) = (Check(wrong).Findings.Select(f => f.Id).ToList(), Check(wrong).Findings.Select(f => f.Id).ToList());
        Assert.That(once, Is.EqualTo(again).And.All.Match("^[0-9a-f]{8}$"));
    }

    private static CheckReport Check(Disclosure disclosure) => Reconciler.Check(disclosure);
}
