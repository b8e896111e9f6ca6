namespace Extractor.Pdf.Images;

/// <summary>The entries of CCITTFaxDecode (ISO 32000-2, table 11).</summary>
/// <param name="K">Negative: group 4; 0: group 3, one dimension; positive: group 3, mixed.</param>
/// <param name="Rows">0 where the data itself tells its end.</param>
/// <param name="IsBlackOne">A sample of 1 is black; otherwise 0 is.</param>
/// <param name="IsByteAligned">Every row begins on a byte.</param>
/// <param name="Columns">Pixels of a row.</param>
public sealed record FaxParameters(int K, int Columns, int Rows, bool IsBlackOne, bool IsByteAligned);
