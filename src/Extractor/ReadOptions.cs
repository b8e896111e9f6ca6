using Extractor.Pdf;

namespace Extractor;

/// <summary>How a document is to be read.</summary>
public sealed record ReadOptions
{
    /// <summary>The user or owner password of an encrypted file; null for none. Files that open without one need none.</summary>
    public string? Password { get; init; }

    /// <summary>What turns the file into pages of letters, rulings and images.</summary>
    public IPdfReader Reader { get; init; } = PdfReader.Instance;

    /// <summary>A second reader, to which every figure is held: one whose characters differ becomes a loss, <c>engines-differ</c>. Null for none.</summary>
    public IPdfReader? Verifier { get; init; }

    /// <summary>How much time, memory and pages one document may take; far above any published document.</summary>
    public PdfReaderOptions Limits { get; init; } = PdfReaderOptions.Default;
}
