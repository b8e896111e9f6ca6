using System.Globalization;
using Extractor.Pdf;

namespace Extractor.Ocr;

/// <summary>The processor time that recognising a document's pages takes together, on however many threads.</summary>
/// <param name="most">Null for as much as it takes.</param>
/// <param name="stop">Throws where the work is stopped from outside.</param>
internal sealed class RecognitionTime(TimeSpan? most, Action stop)
{
    private long _ticks;

    public TimeSpan Spent => new(Interlocked.Read(ref _ticks));

    /// <param name="work">Calls what it is given again and again, which throws when the time is up.</param>
    /// <exception cref="PdfOpenException">The time is up.</exception>
    public T Count<T>(Func<Action, T> work)
    {
        var last = ThreadTime.Whole;
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
            if (Charge() > most?.Ticks) throw OutOfTime(most!.Value);
        }

        long Charge()
        {
            var now = ThreadTime.Whole;
            var spent = (now - last).Ticks;
            last = now;
            return Interlocked.Add(ref _ticks, spent);
        }
    }

    private static PdfOpenException OutOfTime(TimeSpan most) => new(PdfOpenFailure.LimitExceeded, string.Create(CultureInfo.InvariantCulture,
        $"Recognising the scanned pages takes longer than {most.TotalSeconds:0.###} seconds. Allow more time, or split the file."));
}
