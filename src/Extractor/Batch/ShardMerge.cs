namespace Extractor.Batch;

/// <summary>Makes one index and one list of failures of those that the shards of a run left.</summary>
/// <param name="Entries">Every document that was read, by path.</param>
/// <param name="Missing">Shards that did not come to their end.</param>
/// <param name="Gone">Documents whose JSON the folder does not hold.</param>
internal sealed record ShardMerge(IReadOnlyList<IndexEntry> Entries, IReadOnlyList<(string File, string Reason)> Failures, IReadOnlyList<Shard> Missing,
    IReadOnlyList<(IndexEntry Entry, Shard Shard)> Gone)
{
    /// <remarks>What runs without shards left in the folder's index stays there.</remarks>
    public static ShardMerge Of(string output, int count)
    {
        var shards = ShardRecords.All(count).ToLookup(s => ShardRecords.IsThere(output, s));
        var read = shards[true].SelectMany(s => FolderIndex.Read(ShardRecords.Of(output, s)).Select(e => (Entry: e, Shard: s))).ToList();
        var failures = shards[true].SelectMany(s => FailureList.Read(ShardRecords.Of(output, s))).ToList();
        var gone = read.Where(r => r.Entry.Output.Length > 0 && !File.Exists(Path.Combine(output, r.Entry.Output))).ToList();
        var files = read.Select(r => r.Entry.File).ToHashSet();
        var earlier = FolderIndex.Read(output).Where(e => !files.Contains(e.File) && File.Exists(Path.Combine(output, e.Output)));
        var entries = earlier.Concat(read.Except(gone).Select(r => r.Entry)).OrderBy(e => e.File, StringComparer.Ordinal);
        return new ShardMerge([.. entries], failures, [.. shards[false]], gone);
    }

    /// <summary>The lists as a single run writes them.</summary>
    public void Write(string output)
    {
        FolderIndex.Write(output, Entries);
        FailureList.Write(output, Failures);
    }

    /// <summary>Of the documents of a list those that no shard has read or told of, each with its shard.</summary>
    public IEnumerable<(string File, Shard Shard)> Unread(IEnumerable<(string File, string Sha256)> listed, int count)
    {
        var told = Entries.Select(e => e.File).Concat(Failures.Select(f => f.File)).ToHashSet();
        return listed.Where(d => !told.Contains(d.File)).Select(d => (d.File, ShardRecords.All(count).First(s => s.Holds(d.Sha256, d.File))));
    }
}
