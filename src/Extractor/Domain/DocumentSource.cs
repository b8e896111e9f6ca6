namespace Extractor.Domain;

/// <summary>The file that a disclosure was read from.</summary>
/// <param name="Name">The file name without folder.</param>
/// <param name="Sha256">Of the file's bytes, lower-case hexadecimal.</param>
/// <param name="PageCount">The pages of the PDF.</param>
/// <param name="Producer">The program that made the PDF, as the file says; null where it does not.</param>
/// <param name="Title">The title that the file gives itself; null where it gives none.</param>
public sealed record DocumentSource(string Name, string Sha256, int PageCount, string? Producer = null, string? Title = null)
{
    /// <summary>Pages whose text was recognised from their picture, ascending.</summary>
    public IReadOnlyList<int> RecognizedPages { get; init; } = [];
}
