using Extractor.Domain;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Tests;

internal sealed class StageGuardTests
{
    [Test]
    public void A_stage_that_fails_gives_nothing_and_says_so()
    {
        var stages = new StageGuard(TimeLimit.None);
        var result = stages.Run("tables", () => int.Parse("x", System.Globalization.CultureInfo.InvariantCulture), -1);
        Assert.That(result, Is.EqualTo(-1));
        Assert.That(stages.Problems.Single().Severity, Is.EqualTo(ProblemSeverity.Loss));
        Assert.That(stages.Problems.Single().Message, Is.EqualTo(
            "The tables could not be read because of a fault in this program (FormatException: The input string 'x' was not in a correct format.). Please "
                + "report it with the file."));
    }

    [Test]
    public void A_stage_that_works_gives_its_result_and_no_problem()
    {
        var stages = new StageGuard(TimeLimit.None);
        Assert.That(stages.Run("tables", () => 3, -1), Is.EqualTo(3));
        Assert.That(stages.Problems, Is.Empty);
    }

    [Test]
    public void A_stage_that_is_out_of_time_gives_nothing_and_names_the_limit()
    {
        var stages = new StageGuard(TimeLimit.None);
        Assert.That(stages.Run("tables", int () => throw new PdfOpenException(PdfOpenFailure.LimitExceeded, "The file takes too long."), -1), Is.EqualTo(-1));
        Assert.That(stages.Problems,
            Is.EqualTo(new[] { new Problem("limit-reached", "The tables could not be read to the end: the file takes too long.", ProblemSeverity.Loss) }));
    }

    [Test]
    public void A_document_that_is_stopped_has_no_result()
    {
        var stages = new StageGuard(TimeLimit.None);
        Assert.That(() => stages.Run("tables", int () => throw new OperationCanceledException(), -1), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(stages.Problems, Is.Empty);
    }
}
