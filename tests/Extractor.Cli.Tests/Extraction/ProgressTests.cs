using Extractor.Cli.Extraction;
using Extractor.Domain;

namespace Extractor.Cli.Tests.Extraction;

/// <summary>What somebody who watches a run sees.</summary>
public sealed class ProgressTests
{
    [Test]
    public void RateAndRemainingTimeAreThoseOfTheDocumentsThatAreRead()
    {
        var counts = new BatchCounts(1000);
        for (var i = 0; i < 500; i++) counts.Add(new ExtractionResult("a", DisclosureStatus.Complete, [], IsKept: true));
        Assert.That(counts.Progress(TimeSpan.FromSeconds(1)), Is.EqualTo("500 of 1000; 500 complete, 0 partial, 0 failed"));
        for (var i = 0; i < 50; i++) counts.Add(new ExtractionResult("a", DisclosureStatus.Partial, []));
        counts.Add(ExtractionResult.Failed("a", "no"));
        Assert.Multiple(() =>
        {
            Assert.That(counts.Progress(TimeSpan.FromSeconds(17)), Is.EqualTo("551 of 1000, 3.0/s, 2 min left; 500 complete, 50 partial, 1 failed"));
            Assert.That(counts.Summary("out"), Is.EqualTo("1000 documents: 500 complete, 50 partial, 1 failed; 500 read before; 449 not read; JSON in out"));
            Assert.That(counts.ExitCode, Is.EqualTo(2));
        });
    }

    [Test]
    public void ATerminalShowsColouredLinesAndErasesItsLastOne()
    {
        using var output = new StringWriter();
        var counts = new BatchCounts(2);
        var results = new[] { new ExtractionResult("a", DisclosureStatus.Complete, ["a\e[1m: complete", "  more"]), ExtractionResult.Failed("b", "b: no") };
        new TerminalProgress(output).Show(results, counts);
        Assert.Multiple(() =>
        {
            Assert.That(output.ToString(), Does.Contain("\r\e[K\e[32ma\uFFFD[1m: complete\e[0m\n  more\n0 of 2; 0 complete, 0 partial, 0 failed"));
            Assert.That(output.ToString(), Does.Contain("\r\e[K\e[31mb: no\e[0m\n"));
            Assert.That(output.ToString(), Does.EndWith("\r\e[K"));
        });
    }
}
