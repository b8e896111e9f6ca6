using System.Diagnostics;
using System.Globalization;

namespace Extractor.Fuzz.Damage;

/// <summary>Starts the process that tries the seeds, watches its processor time and memory, and starts it again behind a seed that brought it down.</summary>
internal sealed class Supervisor(string folder, int from, int end)
{
    private const long MostMemory = 1L << 30;

    private const int ReportEvery = 1000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly List<string> _faults = [];
    private int _next;
    private int _underWay = -1;
    private long _peak;
    private (int Seed, double Milliseconds) _slowest = (-1, 0);

    private string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{_next} tried from seed {from} to {_underWay}, {_faults.Count} faults; slowest {_slowest.Milliseconds:0} ms (seed {_slowest.Seed});"
            + $" most memory {_peak / 1048576} MB");

    /// <returns>1 where there is a fault.</returns>
    public static int Damage(string pages, int from, int count)
    {
        var supervisor = new Supervisor(pages, from, from + count);
        supervisor.Run();
        Console.WriteLine(supervisor.Summary);
        return supervisor._faults.Count == 0 ? 0 : 1;
    }

    private void Run()
    {
        for (var seed = from; seed < end; seed = _underWay + 1) RunChild(seed);
    }

    private void RunChild(int start)
    {
        _underWay = start;
        var command = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[Environment.GetCommandLineArgs()[0], Runner.Verb, folder, $"{start}", $"{end - start}"])
            command.ArgumentList.Add(argument);
        using var child = Process.Start(command)!;
        while (NextLine(child) is { } line) Take(line, child);
        if (!child.WaitForExit(Longest)) child.Kill();
        if (_underWay < end - 1 || child.ExitCode != 0)
            Report(string.Create(CultureInfo.InvariantCulture,
            $"seed {_underWay}: the process ended or was stopped after {Longest.TotalSeconds} seconds or 1 GB"));
    }

    /// <summary>Null at the end, or where the process was stopped for its time.</summary>
    private static string? NextLine(Process child)
    {
        var line = child.StandardOutput.ReadLineAsync();
        for (var used = Used(child); !line.Wait(TimeSpan.FromSeconds(1));)
        {
            if (Used(child) - used < Longest) continue;
            child.Kill();
            return null;
        }

        return line.Result;
    }

    private static TimeSpan Used(Process child)
    {
        child.Refresh();
        return child.HasExited ? TimeSpan.Zero : child.TotalProcessorTime;
    }

    private void Report(string fault)
    {
        _faults.Add(fault);
        Console.WriteLine(fault);
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
        if (parts[2].Length > 0) Report($"seed {parts[0]}: {parts[2]}");
        if (_next % ReportEvery == 0) Console.WriteLine(Summary);
        child.Refresh();
        if (!child.HasExited) _peak = Math.Max(_peak, child.PeakWorkingSet64);
        if (_peak > MostMemory) child.Kill();
    }
}
