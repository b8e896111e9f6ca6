namespace Extractor.Pdf;

/// <summary>Something in a file that was repaired or could not be read.</summary>
/// <param name="Page">From 1; null where it concerns the whole file.</param>
/// <param name="Repaired">True where nothing printed is lost by it.</param>
public sealed record PdfProblem(string Code, string Message, int? Page = null, bool Repaired = false);
