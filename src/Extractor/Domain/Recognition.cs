namespace Extractor.Domain;

/// <summary>How a value was read that the file holds only as a picture.</summary>
/// <param name="Confidence">Of its least sure character, 0 to 1; null where another program recognised it, whose hidden text does not say.</param>
/// <param name="Alternative">What a second reading of the picture gives; null where it gives the same or none was made.</param>
/// <param name="IsDoubtful">Two readings differ or a character is unsure or of unknown confidence, and no check that agrees rests on the value.</param>
public sealed record Recognition(double? Confidence, string? Alternative = null, bool IsDoubtful = false);
