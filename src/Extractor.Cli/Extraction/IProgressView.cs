namespace Extractor.Cli.Extraction;

/// <summary>Shows results as they come.</summary>
internal interface IProgressView
{
    /// <param name="results">Counted in <paramref name="counts"/> before each is given.</param>
    void Show(IEnumerable<ExtractionResult> results, BatchCounts counts);
}
