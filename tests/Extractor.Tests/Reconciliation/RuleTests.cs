using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Tests.Reconciliation;

/// <summary>Every rule agrees with the sample, and disagrees when one figure or word of what it reads is changed.</summary>
internal sealed class RuleTests
{
    [Test]
    public void Nothing_disagrees_in_the_sample() =>
        Assert.That(Reconciler.Check(Sample.Read()).Verdicts.Where(v => v.Outcome == Outcome.Disagrees).Select(v => $"{v.Rule} {v.Message.Chinese}"), Is.Empty);

    [TestCaseSource(nameof(Ids))]
    public void Agrees_with_the_sample(string rule)
    {
        if (rule is "116" or "413" or "415")
            Assert.Ignore("speaks only where something stands twice");
        Assert.That(Of(Reconciler.Check(Sample.Read()), rule).Select(v => v.Outcome), Does.Contain(Outcome.Agrees));
    }

    [TestCaseSource(nameof(Ids))]
    public void Disagrees_when_one_place_is_changed(string rule)
    {
        var (_, place, changed, severity) = RuleMistakes.All.Single(m => m.Rule == rule);
        var verdicts = Of(Reconciler.Check(Sample.With(place, changed)), rule).Where(v => v.Outcome == Outcome.Disagrees).ToList();
        Assert.That(verdicts.Select(v => v.Severity), Does.Contain(severity));
        Assert.That(verdicts.SelectMany(v => v.Evidence).Count(), Is.GreaterThan(0), "cites what it rests on");
    }

    /// <summary>A document with every rule's mistake says all of it in Chinese; what is printed is quoted as it is.</summary>
    [TestCaseSource(nameof(Ids))]
    public void Says_no_key_in_Chinese(string rule)
    {
        var (_, place, changed, _) = RuleMistakes.All.Single(m => m.Rule == rule);
        foreach (var verdict in Reconciler.Check(Sample.With(place, changed)).Verdicts)
            Assert.That(verdict.Message.Chinese, Does.Not.Match("[a-z]{2}"), verdict.Rule);
    }

    [TestCaseSource(nameof(Forms))]
    public void Calls_a_table_by_its_Chinese_name(string key)
    {
        var report = Reconciler.Check(DisclosureText.Read(
            $"table {key} 某表 公开05表\n- - 合计 total=1.00 column-3=2.00\ntable {key} 某表 公开05表\n- - 合计 total=2.00 no-such-key=3.00"));
        Assert.That(report.Verdicts.Where(v => v.Rule == "505").Select(v => v.Outcome), Does.Contain(Outcome.Disagrees));
        Assert.That(report.Verdicts.Select(v => v.Message.Chinese).Where(m => System.Text.RegularExpressions.Regex.IsMatch(m, "[a-z]{2}")), Is.Empty);
    }

    [TestCaseSource(nameof(Ids))]
    public void Is_not_comparable_where_nothing_is_printed(string rule)
    {
        var empty = new Disclosure { Document = new DocumentSource("empty.pdf", "", 1) };
        Assert.That(Of(Reconciler.Check(empty), rule).Select(v => v.Outcome), Is.EqualTo(new[] { Outcome.NotComparable }));
    }

    [TestCaseSource(nameof(Ids))]
    public void Neither_agrees_nor_disagrees_by_an_unreadable_table(string rule)
    {
        var unreadable = Sample.Read() with { Tables = [.. Sample.Read().Tables.Select(Unreadable)] };
        var figures = Of(Reconciler.Check(unreadable), rule)
            .Where(v => v.Evidence.Any(e => e.Role.Contains('/', StringComparison.Ordinal) && e.Place.Text == "?"));
        Assert.That(figures.Select(v => v.Outcome), Has.All.EqualTo(Outcome.NotComparable));
    }

    [Test]
    public void A_body_that_nothing_but_the_cover_confirms_is_not_compared()
    {
        var text = Sample.Text.Replace("body 某市教育科学研究院", "body 某市教育科学研究所", StringComparison.Ordinal)
            .Replace("text 某市教育科学研究院", "text ", StringComparison.Ordinal);
        var verdicts = Of(Reconciler.Check(DisclosureText.Read(text)), "504");
        Assert.That(verdicts.Select(v => v.Outcome), Is.EqualTo(new[] { Outcome.NotComparable }));
        Assert.That(verdicts.Single().Message.Chinese, Does.Contain("封面名称别处没有出现"));
    }

    [Test]
    public void A_difference_in_a_table_that_was_not_read_in_full_is_not_held_against_the_document()
    {
        var wrong = Sample.With("R - 本年收入合计 final=105.00", "R - 本年收入合计 final=106.00");
        Assert.That(Of(Reconciler.Check(wrong), "101").Select(v => v.Outcome), Does.Contain(Outcome.Disagrees));
        var lossy = wrong with { Problems = [new Problem("unreadable-cell", "A cell cannot be read.", ProblemSeverity.Loss, 1)] };
        Assert.That(Of(Reconciler.Check(lossy), "101").Select(v => v.Outcome), Does.Not.Contain(Outcome.Disagrees).And.Contain(Outcome.NotComparable));
    }

    [TestCase("年初预算为3.00万元，决算为2.00万元", "3.00", Outcome.Agrees)]
    [TestCase("年初预算为3.10万元，决算为2.00万元", "3.10", Outcome.Disagrees)]
    [TestCase("预算为2.00万元，决算为2.00万元", "2.00", Outcome.Agrees)]
    [TestCase("预算为3.00万元，决算为2.00万元", "3.00", Outcome.NotComparable)]
    public void A_budget_in_words_is_held_to_the_one_of_two_that_it_names(string sentence, string budget, Outcome expected)
    {
        var text = $"""
            table three-public “三公”经费支出决算表
            - - - original-budget.reception=3.00 budget.reception=2.00 final.reception=2.00
            say three-public reception budget={budget}万元
            sentence {sentence}
            """;
        Assert.That(Of(Reconciler.Check(DisclosureText.Read(text)), "316").Select(v => v.Outcome), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void Every_rule_has_its_mistake_and_every_mistake_its_rule()
    {
        var rules = RuleBook.All.Select(c => c.Rule.Id).Where(id => id[0] != '6').ToList();
        Assert.That(RuleMistakes.All.Select(m => m.Rule), Is.SubsetOf(rules).And.Unique);
        Assert.That(rules, Is.SubsetOf(RuleMistakes.All.Select(m => m.Rule).Concat(RuleCasesTests.Found)));
    }

    private static IEnumerable<string> Forms() => Extractor.Forms.KnownForms.All.Select(f => f.Key).Append(TableKeys.Other).Append("no-such-form");

    private static IEnumerable<string> Ids() => RuleMistakes.All.Select(m => m.Rule);

    private static IEnumerable<Verdict> Of(CheckReport report, string rule) => report.Verdicts.Where(v => v.Rule == rule);

    private static AccountTable Unreadable(AccountTable table) => table with
    {
        Rows = [.. table.Rows.Select(r =>
            r with { Cells = [.. r.Cells.Select(
            c => c with { Amount = new PrintedAmount(CellState.Unreadable, "?", null, null), Evidence = c.Evidence with { Text = "?" } })] })],
    };
}
