using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Extractor.Pdf;

/// <summary>
/// The processor time that the calling thread has had: what a document costs, however busy the machine is.
/// Where the system does not tell it, the time that has passed.
/// </summary>
internal static class ThreadTime
{
    /// <summary>The thread's clock in clock_gettime, as Linux and macOS number it.</summary>
    private static readonly int Clock = OperatingSystem.IsLinux() ? 3 : OperatingSystem.IsMacOS() ? 16 : -1;

    [ThreadStatic]
    private static TimeSpan _uncounted;

    [ThreadStatic]
    private static TimeSpan? _stoodStillAt;

    /// <summary>From a moment that does not matter; only the difference of two values on one thread tells something.</summary>
    public static TimeSpan Now => _stoodStillAt ?? Whole - _uncounted;

    /// <summary>Does work whose time has a measure of its own, such as the recognition of a page; <see cref="Now"/> stands still meanwhile.</summary>
    public static T Uncounted<T>(Func<T> work)
    {
        var before = Whole;
        _stoodStillAt = Now;
        try
        {
            return work();
        }
        finally
        {
            _stoodStillAt = null;
            _uncounted += Whole - before;
        }
    }

    /// <summary>What is counted and what is not.</summary>
    public static TimeSpan Whole => Clock >= 0 && GetTime(Clock, out var time) == 0
        ? new TimeSpan((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / TimeSpan.NanosecondsPerTick))
        : Stopwatch.GetElapsedTime(0);

    [SuppressGCTransition]
    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out UnixTime time);

    [StructLayout(LayoutKind.Sequential)]
    private struct UnixTime
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
