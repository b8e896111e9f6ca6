using System.Diagnostics;

namespace Extractor.Cli.Extraction;

/// <summary>Lines, for logs and pipes; a line with rate and remaining time now and then.</summary>
internal sealed class PlainProgress(TextWriter output) : IProgressView
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    public void Show(IEnumerable<ExtractionResult> results, BatchCounts counts)
    {
        var watch = Stopwatch.StartNew();
        var next = Interval;
        foreach (var result in results)
        {
            foreach (var line in result.Lines) output.WriteLine(line);
            if (watch.Elapsed < next) continue;
            output.WriteLine(counts.Progress(watch.Elapsed));
            next = watch.Elapsed + Interval;
        }
    }
}
