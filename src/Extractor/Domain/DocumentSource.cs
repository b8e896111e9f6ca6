namespace Extractor.Domain;

/// <summary>The file that a disclosure was read from.</summary>
/// <param name="Name">The file name without folder.</param>
/// <param name="Sha256">Of the file's bytes, lower-case hexadecimal.</param>
public sealed record DocumentSource(string Name, string Sha256, int PageCount, string? Producer = null, string? Title = null)
{
    /// <summary>Pages whose text was recognised from their picture, ascending.</summary>
    public IReadOnlyList<int> RecognizedPages { get; init; } = [];
}
