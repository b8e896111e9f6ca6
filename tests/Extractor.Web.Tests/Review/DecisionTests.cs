using Extractor.Domain;
using Extractor.Pdf;
using Extractor.Reconciliation;
using Extractor.Web.Review;

namespace Extractor.Web.Tests.Review;

public sealed class DecisionTests
{
    private const string Document = "aa";

    private string _folder = "";

    [SetUp]
    public void SetUp() => _folder = RunningServer.NewFolder();

    [TearDown]
    public void TearDown() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void ADecisionIsStillThereWhenTheDatabaseIsOpenedAgain()
    {
        using (var first = Open()) first.Add(Decision("f1", "false-alarm", "张三"), 0);
        using var second = Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(second.Of(Document), Has.Count.EqualTo(1));
            Assert.That(second.Of(Document)[0].State, Is.EqualTo("false-alarm"));
            Assert.That(second.Of(Document)[0].Places[0].Text, Is.EqualTo("12.00"));
            Assert.That(second.Decided(Document), Is.EqualTo(1));
        }
    }

    [Test]
    public void AnUndoneDecisionStaysInTheHistoryAndCountsNoLonger()
    {
        using var store = Open();
        var first = store.Add(Decision("f1", "confirmed", "张三"), 0)!;
        store.Add(Decision("f1", DecisionState.Open, "张三"), first.Id);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(store.Decided(Document), Is.Zero);
            Assert.That(store.Of(Document), Has.Count.EqualTo(2));
        }
    }

    [Test]
    public void AReviewerDoesNotOverwriteWhatAnotherDecidedMeanwhile()
    {
        using var store = Open();
        var first = store.Add(Decision("f1", "confirmed", "张三"), 0)!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(store.Add(Decision("f1", "false-alarm", "李四"), seen: 0), Is.Null);
            Assert.That(store.Add(Decision("f1", "false-alarm", "李四"), seen: first.Id), Is.Not.Null);
        }
    }

    [Test]
    public void AFindingIsKnownAgainWhereAnotherVersionSetsItsBoxesOtherwise()
    {
        var decided = Decision(new CheckReport("a.pdf", [Verdict(shift: 0)]).Findings[0].Id, "false-alarm", "张三") with { Id = 1 };
        var (findings, gone) = FindingMatch.Of(new CheckReport("a.pdf", [Verdict(shift: 1.4)]).Findings, [decided]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(findings[0].Key, Is.Not.EqualTo(decided.Finding));
            Assert.That(findings[0].State, Is.EqualTo("false-alarm"));
            Assert.That(findings[0].DecisionKey, Is.EqualTo(decided.Finding));
            Assert.That(gone, Is.Empty);
        }
    }

    [Test]
    public void ADecisionWhoseFindingIsNoLongerMadeIsSaid()
    {
        var decided = Decision("f1", "confirmed", "张三") with { Id = 1, Rule = "404" };
        var (findings, gone) = FindingMatch.Of(new CheckReport("a.pdf", [Verdict(shift: 0)]).Findings, [decided]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(findings[0].State, Is.EqualTo(DecisionState.Open));
            Assert.That(gone, Is.EqualTo((Decision[])[decided]));
        }
    }

    private static Verdict Verdict(double shift) => new()
    {
        Rule = "105",
        Outcome = Outcome.Disagrees,
        Severity = Severity.Contradiction,
        Message = "合计不等",
        Evidence = [new CitedFigure("overall/总计/final", new Evidence(3, new Box(100 + shift, 200, 140 + shift, 210), "12.00"))],
    };

    private static Decision Decision(string finding, string state, string reviewer) =>
        new(0, Document, finding, "105", [new DecidedPlace(3, [100, 200, 140, 210], "12.00")], "合计不等", state, "口径", reviewer,
            new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));

    private DecisionStore Open() => new(new ReviewDatabase(Path.Combine(_folder, "reviews.db")));
}
