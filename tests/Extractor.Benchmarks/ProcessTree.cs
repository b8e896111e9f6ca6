using System.Globalization;

namespace Extractor.Benchmarks;

/// <summary>A process and all that it started, as /proc tells (proc(5)).</summary>
internal static class ProcessTree
{
    /// <summary>What they hold in memory; a process that ends meanwhile counts for nothing.</summary>
    public static long ResidentBytes(int process)
    {
        try
        {
            var pages = long.Parse(File.ReadAllText($"/proc/{process}/statm").Split(' ')[1], CultureInfo.InvariantCulture);
            return pages * Environment.SystemPageSize + Children(process).Sum(ResidentBytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static IEnumerable<int> Children(int process) =>
        Directory.GetDirectories($"/proc/{process}/task")
            .SelectMany(thread => File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(child => int.Parse(child, CultureInfo.InvariantCulture));
}
