using System.Diagnostics;
using System.Globalization;
using Extractor.Fuzz.Targets;

namespace Extractor.Fuzz.Guided;

/// <summary>What can be asked of an instrumented copy.</summary>
internal static class Explorer
{
    /// <param name="length">Runs, or seconds with an s behind.</param>
    /// <param name="found">The folder for faults, and for what led somewhere new.</param>
    /// <returns>1 where there is a fault.</returns>
    public static int Explore(FuzzTarget target, string length, string found, int seed)
    {
        var exploration = new Exploration(target, target.Examples(), seed, found);
        exploration.Run(End(exploration, length));
        Console.WriteLine(exploration.Summary);
        Write(exploration.Kept.Skip(exploration.Examples), Path.Combine(found, target.Name));
        return exploration.Faults.Count == 0 ? 0 : 1;
    }

    public static void Distil(FuzzTarget target, string folder)
    {
        var files = Directory.GetFiles(folder);
        var exploration = new Exploration(target, files.Select(File.ReadAllBytes).ToList(), 0, folder + ".faults");
        foreach (var file in files) File.Delete(file);
        Write(exploration.Kept, folder);
        Console.WriteLine(exploration.Summary);
    }

    private static Func<bool> End(Exploration exploration, string length)
    {
        var number = int.Parse(length.TrimEnd('s'), CultureInfo.InvariantCulture);
        if (!length.EndsWith('s')) return () => exploration.Runs >= number;
        var started = Stopwatch.GetTimestamp();
        return () => Stopwatch.GetElapsedTime(started).TotalSeconds >= number;
    }

    private static void Write(IEnumerable<byte[]> inputs, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (index, input) in inputs.Index()) File.WriteAllBytes(Path.Combine(folder, index.ToString("D4", CultureInfo.InvariantCulture)), input);
    }
}
