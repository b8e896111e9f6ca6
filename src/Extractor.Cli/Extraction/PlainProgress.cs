namespace Extractor.Cli.Extraction;

/// <summary>Lines, for logs and pipes.</summary>
internal sealed class PlainProgress(TextWriter output) : IProgressView
{
    public void Show(IEnumerable<ExtractionResult> results, int count, Action<ExtractionResult> seen)
    {
        foreach (var result in results)
        {
            foreach (var line in ResultLines.Of(result)) output.WriteLine(line);
            seen(result);
        }
    }
}
