using System.Globalization;
using System.Text;
using Extractor.Fuzz.Counting;

namespace Extractor.Tests.Robustness;

/// <summary>
/// Twice as much takes each stage behind the reader at most about twice the steps and twice the memory. The steps are counted in a copy of the library
/// that counts every call and every round of a loop, so that no loop escapes.
/// </summary>
internal sealed class LinearStagesTests
{
    /// <summary>A logarithm (sorting) is allowed for; a square would be 4.</summary>
    private const double MostGrowth = 2.35;

    /// <summary>What a stage may take whatever it is given.</summary>
    private const long FreeSteps = 20_000;

    private const long FreeBytes = 4 << 20;

    [TestCaseSource(nameof(Names))]
    public void Twice_as_much_takes_twice_the_steps(string name)
    {
        var (count, make) = LongDocuments.All[name];
        AssertLinear(n => StageSteps.OfPdf(make(n).ToPdf()), count);
    }

    [TestCase("{0}.pdf,url")]
    [TestCase("\"{0}\"\"\",")]
    [TestCase("x.pdf,{0}")]
    public void Twice_the_lines_of_a_list_take_twice_the_steps(string line) =>
        AssertLinear(n => StageSteps.OfList(Encoding.UTF8.GetBytes("file,url\n"
            + string.Join('\n', Enumerable.Range(0, n).Select(i => string.Format(CultureInfo.InvariantCulture, line, i))))), 2000);

    [Test]
    public void A_square_is_seen() => Assert.That(
        Growth(new StageSteps("square", [1, 500 * 500], 0), new StageSteps("square", [2, 1000 * 1000], 0)),
        Does.StartWith("square: 250001 steps and 0 MB, 1000002 and 0 for twice as much; most by "));

    private static IEnumerable<string> Names => LongDocuments.All.Keys;

    private static void AssertLinear(Func<int, IReadOnlyList<StageSteps>> steps, int count)
    {
        // The first run fills what is kept for all.
        steps(2);
        var (once, twice) = (steps(count), steps(2 * count));
        foreach (var (o, t) in once.Zip(twice))
            TestContext.Out.WriteLine($"{o.Stage}: {o.Steps} steps, then {t.Steps}; {o.Bytes >> 10} KB, then {t.Bytes >> 10}");
        Assert.That(once.Zip(twice, Growth).Where(g => g.Length > 0), Is.Empty);
    }

    /// <summary>Empty where it is in proportion.</summary>
    private static string Growth(StageSteps once, StageSteps twice) =>
        twice.Steps <= (MostGrowth * once.Steps) + FreeSteps && twice.Bytes <= (MostGrowth * once.Bytes) + FreeBytes ? ""
            : string.Create(
            CultureInfo.InvariantCulture,
            $"{once.Stage}: {once.Steps} steps and {once.Bytes >> 20} MB, {twice.Steps} and {twice.Bytes >> 20} for twice as much; most by ")
            + string.Join(", ", twice.MostBeyond(once, 2, 8));
}
