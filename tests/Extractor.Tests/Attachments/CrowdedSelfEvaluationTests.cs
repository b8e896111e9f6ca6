using Extractor.Attachments.Projects;
using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Tests.Attachments;

internal sealed class CrowdedSelfEvaluationTests
{
    private const int Count = 40_000;

    [Test]
    public void FormsWithoutANameAreNotEachHeldToAllOthers()
    {
        var time = new DocumentTime(TimeSpan.FromSeconds(10), CancellationToken.None);
        time.EndReading();
        var form = new SelfEvaluationForm { Pages = [1], Tables = [1] };
        var projects = ProjectLinker.Link(
            new NarrativeText { Sections = [], Statements = [], Unbound = [] }, [.. Enumerable.Repeat(form, Count)], [], time.Limit);
        Assert.DoesNotThrow(time.Limit.Check);
        Assert.That(projects, Has.Count.EqualTo(Count));
    }
}
