using System.Diagnostics;

namespace Extractor.Cli.Extraction;

/// <summary>
/// Ends a worker that does not end its document by itself: it counts its own time, and this is for what it cannot count, such as a
/// file that never gives its bytes.
/// </summary>
internal sealed class WorkerWatch : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    /// <summary>What a worker may take beyond the document's time to write down what it has read.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(0.5);

    /// <summary>A worker of which the system has time for less than this is waiting for something, on the busiest machine too.</summary>
    private const double IdleShare = 0.01;

    private readonly Process _process;
    private readonly TimeSpan _most;
    private readonly TimeSpan _mostAtAll;
    private readonly TimeSpan _before;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Timer _timer;

    /// <param name="most">What one document may take.</param>
    /// <param name="mostAtAll">Processor time of the process, work included that is not counted.</param>
    public WorkerWatch(Process process, TimeSpan most, TimeSpan mostAtAll)
    {
        (_process, _most, _mostAtAll) = (process, most, mostAtAll);
        _before = ProcessorTime();
        _timer = new Timer(_ => Look(), null, Interval, Interval);
    }

    /// <summary>It was ended.</summary>
    public bool HasEnded { get; private set; }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        if (_watch.Elapsed <= _most) return;
        var used = ProcessorTime() - _before;
        if (used <= (_mostAtAll * 1.1) + Farewell && used > _watch.Elapsed * IdleShare) return;
        HasEnded = true;
        Kill();
    }

    private void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private TimeSpan ProcessorTime()
    {
        try
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return TimeSpan.Zero;
        }
    }
}
