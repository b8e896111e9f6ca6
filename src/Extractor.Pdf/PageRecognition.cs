namespace Extractor.Pdf;

/// <summary>What recognition made of a page's picture: its words with how sure they are. The page's letters and rulings came from it.</summary>
public sealed record PageRecognition(IReadOnlyList<RecognizedRun> Runs);
