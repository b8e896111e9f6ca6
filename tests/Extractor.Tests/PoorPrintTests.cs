using Extractor.Pdf;

namespace Extractor.Tests;

public sealed class PoorPrintTests
{
    [TestCase(10, 3, true)]
    [TestCase(10, 2, false, Description = "some unsure figures are no poor print")]
    [TestCase(4, 4, false, Description = "too few to tell")]
    public void A_page_many_of_whose_figures_are_unsure_is_poor(int figures, int unsure, bool isPoor)
    {
        var runs = Enumerable.Range(0, figures).Select(i => Run("59.20", i < unsure ? 0.85 : 0.95));
        Assert.That(PoorPrint.Is(new PageRecognition([.. runs])), Is.EqualTo(isPoor));
    }

    [Test]
    public void Words_and_row_numbers_tell_nothing() => Assert.That(
        PoorPrint.Is(new PageRecognition([.. Enumerable.Repeat(Run("合计", 0.5), 5), .. Enumerable.Repeat(Run("12", 0.5), 5)])), Is.False);

    private static RecognizedRun Run(string text, double confidence) => new(default, text, [.. text.Select(_ => confidence)]);
}
