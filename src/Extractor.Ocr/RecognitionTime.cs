using System.Globalization;
using Extractor.Pdf;

namespace Extractor.Ocr;

/// <summary>The processor time that recognising a document's pages takes together, on however many threads.</summary>
/// <param name="most">Null for as much as it takes.</param>
/// <param name="perPage">What each page that is begun adds, until <paramref name="most"/> is reached; null where all of it is there from the first.</param>
/// <param name="stop">Throws where the work is stopped from outside.</param>
internal sealed class RecognitionTime(TimeSpan? most, TimeSpan? perPage, Action stop)
{
    private long _ticks;
    private int _pages;

    public TimeSpan Spent => new(Interlocked.Read(ref _ticks));

    /// <param name="work">Calls what it is given again and again, which throws when the time is up.</param>
    /// <exception cref="PdfOpenException">The time is up.</exception>
    public T Count<T>(Func<Action, T> work)
    {
        var last = ThreadTime.Whole;
        Interlocked.Increment(ref _pages);
        try
        {
            Check();
            return work(Check);
        }
        finally
        {
            Charge();
        }

        void Check()
        {
            stop();
            var spent = Charge();
            if (Allowed is { } allowed && spent > allowed.Ticks) throw OutOfTime(allowed);
        }

        long Charge()
        {
            var now = ThreadTime.Whole;
            var spent = (now - last).Ticks;
            last = now;
            return Interlocked.Add(ref _ticks, spent);
        }
    }

    private TimeSpan? Allowed => perPage * _pages is { } grown && !(grown > most) ? grown : most;

    private PdfOpenException OutOfTime(TimeSpan allowed) => new(PdfOpenFailure.LimitExceeded, string.Create(CultureInfo.InvariantCulture,
        $"Recognising the scanned pages takes longer than {allowed.TotalSeconds:0.###} seconds")
        + (perPage is { } each && allowed < most ? string.Create(CultureInfo.InvariantCulture, $", {each.TotalSeconds:0.###} for each of {_pages}") : "")
        + ". Allow more time, or split the file.");
}
