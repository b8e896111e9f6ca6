namespace Extractor.Pdf;

/// <summary>Something in a file that was repaired or could not be read.</summary>
/// <param name="Page">From 1; null where it concerns the whole file.</param>
/// <param name="Repaired">True where nothing printed is lost by it.</param>
/// <param name="Code">What kind of problem, for programs: lower-case words with hyphens.</param>
/// <param name="Message">What happened, for people.</param>
public sealed record PdfProblem(string Code, string Message, int? Page = null, bool Repaired = false);
