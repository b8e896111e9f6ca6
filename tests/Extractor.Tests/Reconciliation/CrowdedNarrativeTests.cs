using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Tests.Reconciliation;

/// <summary>A made document states thousands of figures that contradict each other: each is looked up, and none walks over all the others.</summary>
internal sealed class CrowdedNarrativeTests
{
    private const int Count = 12_000;

    /// <summary>Far less than comparing each with each took.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(15);

    [TestCase("grand-total", "change-rate")]
    [TestCase("revenue-composition", "share")]
    [TestCase("general-budget-expenditure", "change-rate")]
    public void ContradictionsAreCheckedWithinADocumentsTime(string kind, string rate)
    {
        var disclosure = DisclosureText.Read(Sample.Text);
        var stated = disclosure.Narrative.Statements.First(s => s.Kind == kind && s.Operands.Any(o => o.Key.Text == rate));
        var time = new DocumentTime(Most, CancellationToken.None);
        time.EndReading();
        var report = Reconciler.Check(disclosure with { Narrative = disclosure.Narrative with { Statements = [.. Crowd(stated, rate)] } }, time.Limit);
        Assert.DoesNotThrow(time.Limit.Check);
        Assert.That(report.Verdicts.Count(v => v.Outcome == Outcome.Disagrees), Is.GreaterThan(Count / 2));
    }

    [Test]
    public void DenialsAreHeldToTheFiguresOfTheDocumentAndNotEachToAllOfThem()
    {
        var disclosure = DisclosureText.Read(Sample.Text);
        var stated = disclosure.Narrative.Statements.First(s => s.Kind == StatementKinds.GovernmentFund);
        var paragraph = new NarrativeParagraph("没有使用政府性基金预算财政拨款安排的支出。", [stated.Sentence]);
        var section = disclosure.Narrative.Sections[0] with { Paragraphs = [.. Enumerable.Repeat(paragraph, Count)] };
        var zeros = Enumerable.Range(1, Count).Select(i => stated with { Number = i, Operands = [.. stated.Operands.Select(o => o with { Value = 0 })] });
        var time = new DocumentTime(Most, CancellationToken.None);
        time.EndReading();
        Reconciler.Check(disclosure with { Narrative = disclosure.Narrative with { Sections = [section], Statements = [.. zeros] }, Tables = [] }, time.Limit);
        Assert.DoesNotThrow(time.Limit.Check);
    }

    /// <summary>The same again and again, each at a place of its own and with a rate that is not its figures'.</summary>
    private static IEnumerable<Statement> Crowd(Statement stated, string rate) => Enumerable.Range(1, Count).Select(number => stated with
    {
        Number = number,
        Operands = [.. stated.Operands.Select(o => o with
        {
            Value = o.Key.Text == rate ? 31 + (number % 7) : o.Value + (number % 1000),
            Evidence = o.Evidence with { Page = 100 + (number / 40), Box = o.Evidence.Box with { Y1 = number % 40 * 20 } },
        })],
    });
}
