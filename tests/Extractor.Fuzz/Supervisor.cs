using System.Diagnostics;
using System.Globalization;

namespace Extractor.Fuzz;

/// <summary>Starts the process that tries the seeds, watches its time and memory, and starts it again behind a seed that brought it down.</summary>
internal sealed class Supervisor(string folder, int end)
{
    private const long MostMemory = 1L << 30;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly List<string> _faults = [];
    private int _next;
    private int _underWay = -1;
    private long _peak;
    private (int Seed, double Milliseconds) _slowest = (-1, 0);

    public IReadOnlyList<string> Faults => _faults;

    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{_next} tried up to seed {end - 1}, {_faults.Count} faults; slowest {_slowest.Milliseconds:0} ms (seed {_slowest.Seed}); most memory {_peak / 1048576} MB");

    public void Run(int from)
    {
        for (var seed = from; seed < end; seed = _underWay + 1) RunChild(seed);
    }

    private void RunChild(int from)
    {
        _underWay = from;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[Environment.GetCommandLineArgs()[0], "--child", folder, $"{from}", $"{end - from}"]) start.ArgumentList.Add(argument);
        using var child = Process.Start(start)!;
        while (NextLine(child) is { } line) Take(line, child);
        if (!child.WaitForExit(Longest)) child.Kill();
        if (_underWay < end - 1 || child.ExitCode != 0) _faults.Add(string.Create(CultureInfo.InvariantCulture, $"seed {_underWay}: the process ended or was stopped after {Longest.TotalSeconds} seconds or 1 GB"));
    }

    /// <summary>Null at the end, or where the process was stopped for its time.</summary>
    private static string? NextLine(Process child)
    {
        var line = child.StandardOutput.ReadLineAsync();
        if (line.Wait(Longest)) return line.Result;
        child.Kill();
        return null;
    }

    private void Take(string line, Process child)
    {
        var parts = line.Split(' ', 3);
        if (parts[0] == Runner.Begin)
        {
            _underWay = int.Parse(parts[1], CultureInfo.InvariantCulture);
            return;
        }

        _next++;
        var (seed, milliseconds) = (int.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
        if (milliseconds > _slowest.Milliseconds) _slowest = (seed, milliseconds);
        if (parts[2].Length > 0) _faults.Add($"seed {parts[0]}: {parts[2]}");
        child.Refresh();
        if (!child.HasExited) _peak = Math.Max(_peak, child.PeakWorkingSet64);
        if (_peak > MostMemory) child.Kill();
    }
}
