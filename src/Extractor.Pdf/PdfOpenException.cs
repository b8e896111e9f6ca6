namespace Extractor.Pdf;

/// <summary>A file that cannot be read at all. The message names what is wrong and what to do, not the file.</summary>
public sealed class PdfOpenException(PdfOpenFailure failure, string message, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>What is wrong, for programs.</summary>
    public PdfOpenFailure Failure { get; } = failure;
}
