namespace Extractor.Batch;

/// <summary>Which JSON file each content of a run goes to.</summary>
public static class BatchPlan
{
    /// <summary>The output's name for each content, by its hash.</summary>
    /// <remarks>
    /// A content that the folder already holds keeps its name, so that documents added later rename nothing. A new one is called
    /// after its file; where that name is taken, the beginning of its hash follows.
    /// </remarks>
    /// <param name="contents">File and hash of each content, in the order of the run.</param>
    /// <param name="before">The folder's index.</param>
    public static Dictionary<string, string> Names(IEnumerable<(string File, string Sha256)> contents, IEnumerable<IndexEntry> before)
    {
        var names = new Dictionary<string, string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in before)
        {
            if (entry.Output.Length > 0 && names.TryAdd(entry.Sha256, entry.Output)) taken.Add(entry.Output);
        }

        foreach (var (file, sha256) in contents.Where(c => !names.ContainsKey(c.Sha256)))
        {
            var stem = Path.GetFileNameWithoutExtension(file);
            var name = taken.Contains(stem + ".json") ? $"{stem}-{sha256[..8]}.json" : stem + ".json";
            names[sha256] = taken.Add(name) ? name : $"{stem}-{sha256}.json";
            taken.Add(names[sha256]);
        }

        return names;
    }
}
