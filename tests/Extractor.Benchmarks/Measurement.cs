using System.Diagnostics;
using System.Globalization;

namespace Extractor.Benchmarks;

/// <summary>What programs took, those that they started included.</summary>
/// <param name="Cpu">User and system time.</param>
/// <param name="PeakMegabytes">The most resident memory that a program and those that it started held together; pages they share count for each.</param>
/// <param name="Output">What was printed.</param>
internal sealed record Measurement(TimeSpan Wall, TimeSpan Cpu, long PeakMegabytes, string Output)
{
    private const double TicksPerSecond = 100;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    /// <summary>One run after the other.</summary>
    /// <param name="hasWorked">Of a run that ended with 2, whether it did its work: the command ends so where one of many documents cannot be read.</param>
    /// <exception cref="InvalidOperationException">A run failed: what it took says nothing.</exception>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    public static Measurement Of(string command, IEnumerable<IReadOnlyList<string>> runs, Func<bool>? hasWorked = null)
    {
        var watch = Stopwatch.StartNew();
        var before = TimeOfChildren();
        var (peak, output, error) = (0L, "", "");
        foreach (var arguments in runs)
        {
            var start = new ProcessStartInfo(command, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, line) => error = line.Data ?? error;
            process.BeginErrorReadLine();
            var printed = process.StandardOutput.ReadToEndAsync();
            do peak = Math.Max(peak, ProcessTree.ResidentBytes(process.Id));
            while (!process.WaitForExit(Interval));
            process.WaitForExit();
            output = printed.Result;
            if (process.ExitCode >= 2 && !(process.ExitCode == 2 && hasWorked?.Invoke() == true))
                throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"{command} {arguments[0]} ended with {process.ExitCode}: {error}"));
        }

        return new Measurement(watch.Elapsed, TimeOfChildren() - before, peak / (1024 * 1024), output);
    }

    /// <summary>One after the other.</summary>
    public Measurement Then(Measurement next) =>
        new(Wall + next.Wall, Cpu + next.Cpu, Math.Max(PeakMegabytes, next.PeakMegabytes), next.Output);

    /// <summary>The least time of several runs, and their highest peak.</summary>
    public static Measurement Best(IReadOnlyList<Measurement> runs) =>
        new(runs.Min(r => r.Wall), runs.Min(r => r.Cpu), runs.Max(r => r.PeakMegabytes), runs[0].Output);

    /// <summary>Fields 16 and 17 of /proc/self/stat (proc(5)): user and system time of children that ended, and of theirs.</summary>
    private static TimeSpan TimeOfChildren()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds(ticks / TicksPerSecond);
    }
}
