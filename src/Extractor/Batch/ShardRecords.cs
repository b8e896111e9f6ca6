using System.Globalization;

namespace Extractor.Batch;

/// <summary>What the shards of a run leave in the output folder beside the documents: each, when it came to its end, its own index and failures.</summary>
internal static class ShardRecords
{
    /// <summary>Where the hidden folder that the program keeps for itself has them.</summary>
    public static string Folder(string output) => Path.Combine(output, ".extractor", "shards");

    /// <summary>The folder of one shard: 3-of-64.</summary>
    public static string Of(string output, Shard shard) =>
        Path.Combine(Folder(output), string.Create(CultureInfo.InvariantCulture, $"{shard.Number}-of-{shard.Count}"));

    /// <summary>Whether the shard came to its end.</summary>
    public static bool IsThere(string output, Shard shard) => File.Exists(Path.Combine(Of(output, shard), FolderIndex.FileName));

    /// <summary>Every number of shards that a run was split into; more than one where the folder was split twice.</summary>
    public static List<int> Counts(string output) => !Directory.Exists(Folder(output)) ? [] :
    [
        .. Directory.GetDirectories(Folder(output)).Select(d => Path.GetFileName(d).Split("-of-"))
            .Where(p => p.Length == 2).Select(p => int.TryParse(p[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0)
            .Where(c => c > 0).Distinct().Order(),
    ];

    public static IEnumerable<Shard> All(int count) => Enumerable.Range(1, count).Select(n => new Shard(n, count));
}
