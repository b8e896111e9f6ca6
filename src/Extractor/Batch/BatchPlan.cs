using System.Text;

namespace Extractor.Batch;

/// <summary>Which JSON file each content of a run goes to.</summary>
internal static class BatchPlan
{
    /// <summary>Bytes of a name in UTF-8, short of the 255 that file systems take by as many as endings and a temporary name need.</summary>
    private const int MostBytes = 150;

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
            var stem = Cut(Path.GetFileNameWithoutExtension(file));
            var name = taken.Contains(stem + ".json") ? $"{stem}-{sha256[..8]}.json" : stem + ".json";
            names[sha256] = taken.Add(name) ? name : $"{stem}-{sha256}.json";
            taken.Add(names[sha256]);
        }

        return names;
    }

    /// <summary>At most <see cref="MostBytes"/> of a name, no character halved.</summary>
    private static string Cut(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MostBytes) return name;
        var bytes = 0;
        return string.Concat(name.EnumerateRunes().TakeWhile(r => (bytes += r.Utf8SequenceLength) <= MostBytes));
    }
}
