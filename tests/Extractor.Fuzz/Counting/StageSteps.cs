using System.Runtime.Loader;

namespace Extractor.Fuzz.Counting;

/// <summary>What a stage took: steps by method, and bytes of memory taken on the way.</summary>
internal sealed class StageSteps(string stage, long[] counts, long bytes)
{
    private static readonly CountedAssembly Library = new(typeof(Disclosure).Assembly.Location);

    private static readonly Func<byte[], bool, IEnumerable<(string, long[], long)>> Run = CountedStages();

    public string Stage => stage;

    public long Steps { get; } = counts.Sum();

    public long Bytes => bytes;

    /// <summary>The stages behind the reader in their order, for a PDF.</summary>
    public static IReadOnlyList<StageSteps> OfPdf(byte[] file) => [.. Run(file, false).Select(s => new StageSteps(s.Item1, s.Item2, s.Item3))];

    /// <summary>The same for a list of documents.</summary>
    public static IReadOnlyList<StageSteps> OfList(byte[] file) => [.. Run(file, true).Select(s => new StageSteps(s.Item1, s.Item2, s.Item3))];

    /// <summary>The methods that took most more steps than another time, or that were called more often.</summary>
    public IEnumerable<string> MostBeyond(StageSteps other, double times, int count) => Enumerable.Range(0, counts.Length)
        .OrderByDescending(i => counts[i] - (times * other[i])).Take(count).Select(i => $"{Library.Methods[i]} {other[i]} to {counts[i]}");

    private long this[int method] => counts[method];

    /// <summary>The stages over a library that counts.</summary>
    private static Func<byte[], bool, IEnumerable<(string, long[], long)>> CountedStages()
    {
        var context = new AssemblyLoadContext("counted");
        context.LoadFromStream(new MemoryStream(Library.Bytes));
        return context.LoadFromAssemblyPath(typeof(CountedRun).Assembly.Location).GetType(typeof(CountedRun).FullName!)!
            .GetMethod(nameof(CountedRun.Of))!.CreateDelegate<Func<byte[], bool, IEnumerable<(string, long[], long)>>>();
    }
}
