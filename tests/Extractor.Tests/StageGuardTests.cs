using Extractor.Domain;

namespace Extractor.Tests;

internal sealed class StageGuardTests
{
    [Test]
    public void A_stage_that_fails_gives_nothing_and_says_so()
    {
        var stages = new StageGuard(() => { });
        var result = stages.Run("tables", () => int.Parse("x", System.Globalization.CultureInfo.InvariantCulture), -1);
        Assert.That(result, Is.EqualTo(-1));
        Assert.That(stages.Problems.Single().Severity, Is.EqualTo(ProblemSeverity.Loss));
        Assert.That(stages.Problems.Single().Message, Is.EqualTo(
            "The tables could not be read because of a fault in this program (FormatException: The input string 'x' was not in a correct format.). Please report it with the file."));
    }

    [Test]
    public void A_stage_that_works_gives_its_result_and_no_problem()
    {
        var stages = new StageGuard(() => { });
        Assert.That(stages.Run("tables", () => 3, -1), Is.EqualTo(3));
        Assert.That(stages.Problems, Is.Empty);
    }
}
