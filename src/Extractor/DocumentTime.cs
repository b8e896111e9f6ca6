using System.Globalization;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor;

/// <summary>The processor time that a document may take, from its opening to the last stage.</summary>
internal sealed class DocumentTime
{
    /// <summary>What the reading of the pages may use of it: the rest is for the stages behind, so that what was read so far is told.</summary>
    private const double ReadingShare = 0.75;

    private readonly TimeSpan _start = ThreadTime.Now;
    private readonly CancellationToken _cancellation;
    private readonly TimeSpan? _most;
    private TimeSpan? _mostNow;

    /// <param name="most">Null for as much as it takes.</param>
    /// <param name="cancellation">Stops the work from outside.</param>
    public DocumentTime(TimeSpan? most, CancellationToken cancellation)
    {
        (_most, _mostNow, _cancellation) = (most, most * ReadingShare, cancellation);
        Limit = new TimeLimit(Check);
    }

    /// <summary>For work on what was read, which may use all of it.</summary>
    public static DocumentTime Of(PdfReaderOptions options)
    {
        var time = new DocumentTime(options.Timeout, options.Cancellation);
        time.EndReading();
        return time;
    }

    public TimeLimit Limit { get; }

    /// <summary>The pages are read: from here on all of the time may be used.</summary>
    public void EndReading() => _mostNow = _most;

    private void Check()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_mostNow is { } most && ThreadTime.Now - _start > most)
            throw new PdfOpenException(PdfOpenFailure.LimitExceeded,
                string.Create(CultureInfo.InvariantCulture,
                $"Reading the document takes longer than {_most!.Value.TotalSeconds:0.###} seconds. Allow more time, or leave the file out."));
    }
}
