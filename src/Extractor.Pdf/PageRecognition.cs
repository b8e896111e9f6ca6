namespace Extractor.Pdf;

/// <summary>What recognition made of a page's pictures: its words with how sure they are. Letters and rulings of the page came from it.</summary>
public sealed record PageRecognition(IReadOnlyList<RecognizedRun> Runs)
{
    /// <summary>The pictures that were read on a page that is text besides; empty where the page is a scan.</summary>
    public IReadOnlyList<Box> Pictures { get; init; } = [];
}
