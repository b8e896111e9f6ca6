namespace Extractor.Pdf;

/// <summary>A stretch of recognised text without a wide gap.</summary>
/// <param name="Confidences">How sure each character of the text is, 0 to 1.</param>
/// <param name="Alternative">What a second reading of the same picture gives where it differs; null where both agree or only one was made.</param>
/// <param name="Box">Where it stands, in points.</param>
/// <param name="Text">What was read.</param>
public sealed record RecognizedRun(Box Box, string Text, IReadOnlyList<double> Confidences, string? Alternative = null);
