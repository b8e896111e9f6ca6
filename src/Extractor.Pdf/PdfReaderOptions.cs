namespace Extractor.Pdf;

/// <summary>How to open a file.</summary>
public sealed record PdfReaderOptions
{
    public static PdfReaderOptions Default { get; } = new();

    /// <summary>The user or owner password; the empty one is always tried.</summary>
    public string? Password { get; init; }
}
