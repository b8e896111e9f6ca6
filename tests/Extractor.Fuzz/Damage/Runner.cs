using System.Globalization;

namespace Extractor.Fuzz.Damage;

/// <summary>
/// The process that does the work: tries one seed after the other and prints a line for each, with the processor time it took: a busy machine is no fault of
/// a file's.
/// </summary>
internal static class Runner
{
    public const string Verb = "--child";

    public const string Begin = "begin";

    /// <param name="folder">The page cuts, numbered.</param>
    public static void Run(string folder, int from, int count)
    {
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        for (var seed = from; seed < from + count; seed++)
        {
            var file = new Mutator(seed).Mutate(files[seed % files.Count]);
            Print($"{Begin} {seed}");
            var used = Environment.CpuUsage.TotalTime;
            var fault = Trial.Fault(file);
            Print($"{seed} {(Environment.CpuUsage.TotalTime - used).TotalMilliseconds:0} {fault?.ReplaceLineEndings(" ")}");
        }
    }

    private static void Print(FormattableString line)
    {
        Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
        Console.Out.Flush();
    }
}
