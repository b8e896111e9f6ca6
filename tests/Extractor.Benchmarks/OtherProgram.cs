using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Extractor.Benchmarks;

/// <summary>A program that reads one file a run.</summary>
internal sealed record OtherProgram(string Name, string Command, Func<string, string[]> Arguments)
{
    private const double TicksPerSecond = 100;

    public static IReadOnlyList<OtherProgram> All { get; } =
    [
        new("mutool draw -F stext", "mutool", file => ["draw", "-q", "-F", "stext", "-o", "/dev/null", file]),
        new("pdftotext -bbox-layout", "pdftotext", file => ["-bbox-layout", file, "/dev/null"]),
    ];

    /// <summary>The CPU time of all runs; null where there is no such program.</summary>
    public TimeSpan? Run(IReadOnlyList<string> files)
    {
        var before = TimeOfChildren();
        foreach (var file in files)
        {
            if (!RunOnce(file)) return null;
        }

        return TimeOfChildren() - before;
    }

    private bool RunOnce(string file)
    {
        var start = new ProcessStartInfo(Command, Arguments(file)) { RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Fields 16 and 17 of /proc/self/stat (proc(5)): user and system time of children that ended.</summary>
    private static TimeSpan TimeOfChildren()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds(ticks / TicksPerSecond);
    }
}
