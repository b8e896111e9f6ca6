namespace Extractor.Pdf;

/// <summary>How to open a file, and how much one file may ask for. The limits lie far above any published document.</summary>
public sealed record PdfReaderOptions
{
    /// <summary>The limits that hold where none are given.</summary>
    public static PdfReaderOptions Default { get; } = new();

    internal static TimeSpan DefaultTimeout => TimeSpan.FromSeconds(60);

    /// <summary>The user or owner password; the empty one is always tried.</summary>
    public string? Password { get; init; }

    /// <summary>Bytes that one stream may decode to; what is beyond is left out and told.</summary>
    public int MostStreamBytes { get; init; } = 128 << 20;

    /// <summary>Bytes that all streams together may decode to; a file that needs more, or much more than its own length, is refused.</summary>
    public long MostDecodedBytes { get; init; } = 4L << 30;

    /// <summary>Bytes of fonts, forms and object streams that may be in the memory at once.</summary>
    internal long MostKeptBytes { get; init; } = 384L << 20;

    /// <summary>Bytes of content that one page may have; what is beyond is left out and told.</summary>
    internal int MostPageContent { get; init; } = 64 << 20;

    /// <summary>A file with more pages is refused.</summary>
    public int MostPages { get; init; } = 20_000;

    /// <summary>Letters, rulings and images of one page, each; what is beyond is left out and told.</summary>
    public int MostPageItems { get; init; } = 200_000;

    /// <summary>How much processor time the file may take, its opening included; null for as much as it takes.</summary>
    public TimeSpan? Timeout { get; init; } = DefaultTimeout;

    /// <summary>Told of all work, for tests that hold it to the length of the file.</summary>
    internal StepCount? Observer { get; init; }

    /// <summary>Stops the reading from outside.</summary>
    public CancellationToken Cancellation { get; init; }
}
