using System.Diagnostics;
using System.Globalization;

namespace Extractor.Pdf;

/// <summary>What a file has used up of the time and the bytes that it may take.</summary>
internal sealed class ReadingBudget(PdfReaderOptions options)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _decoded;

    public PdfReaderOptions Options { get; } = options;

    /// <exception cref="PdfOpenException">The time is up.</exception>
    /// <exception cref="OperationCanceledException">The reading is stopped from outside.</exception>
    public void Check()
    {
        Options.Cancellation.ThrowIfCancellationRequested();
        if (Options.Timeout is { } most && Stopwatch.GetElapsedTime(_start) > most)
            throw Exceeded(string.Create(CultureInfo.InvariantCulture, $"Reading the file takes longer than {most.TotalSeconds:0.###} seconds. Allow more time, or leave the file out."));
    }

    /// <exception cref="PdfOpenException">The streams hold more than a file may hold.</exception>
    public void TakeDecoded(long bytes)
    {
        _decoded += bytes;
        if (_decoded > Options.MostDecodedBytes)
            throw Exceeded(string.Create(CultureInfo.InvariantCulture, $"The file unpacks to more than {Options.MostDecodedBytes / 1048576.0:0.#} MB: it is damaged, or made to fill the memory. Leave it out."));
        Check();
    }

    /// <exception cref="PdfOpenException">There are more pages than a file may have.</exception>
    public void CheckPages(int count)
    {
        if (count > Options.MostPages)
            throw Exceeded(string.Create(CultureInfo.InvariantCulture, $"The file has more than {Options.MostPages} pages. Split it, and read the parts."));
    }

    private static PdfOpenException Exceeded(string message) => new(PdfOpenFailure.LimitExceeded, message);
}
