using System.Globalization;
using Extractor.Output;

namespace Extractor.Batch;

/// <summary>Which JSON file each content of a run goes to.</summary>
internal static class BatchPlan
{
    /// <summary>The output's name for each content, by its hash.</summary>
    /// <remarks>
    /// A content that the folder already holds keeps its name, so that documents added later rename nothing. A new one is called
    /// after its file; where that name is taken, the beginning of its hash follows.
    /// </remarks>
    /// <param name="contents">File and hash of each content, in the order of the run.</param>
    /// <param name="before">The folder's index.</param>
    /// <param name="isFree">Whether a content, by its hash, may be written under a name; a file of the user's may stand there.</param>
    public static Dictionary<string, string> Names(IEnumerable<(string File, string Sha256)> contents, IEnumerable<IndexEntry> before, Func<string, string,
        bool>? isFree = null)
    {
        var names = new Dictionary<string, string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in before)
        {
            if (entry.Output.Length > 0 && names.TryAdd(entry.Sha256, entry.Output)) taken.Add(entry.Output);
        }

        foreach (var (file, sha256) in contents.Where(c => !names.ContainsKey(c.Sha256)))
        {
            var name = Candidates(FileStem.Cut(Path.GetFileNameWithoutExtension(file)), sha256)
                .First(n => !taken.Contains(n) && isFree?.Invoke(n, sha256) != false);
            names[sha256] = name;
            taken.Add(name);
        }

        return names;
    }

    private static IEnumerable<string> Candidates(string stem, string sha256)
    {
        yield return stem + ".json";
        yield return $"{stem}-{sha256[..8]}.json";
        yield return $"{stem}-{sha256}.json";
        for (var further = 2; ; further++) yield return string.Create(CultureInfo.InvariantCulture, $"{stem}-{sha256}-{further}.json");
    }
}
