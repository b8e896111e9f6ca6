namespace Extractor.Cli.Extraction;

/// <summary>Shows results as they come.</summary>
internal interface IProgressView
{
    /// <param name="seen">Called with each result after it is shown.</param>
    void Show(IEnumerable<ExtractionResult> results, int count, Action<ExtractionResult> seen);
}
