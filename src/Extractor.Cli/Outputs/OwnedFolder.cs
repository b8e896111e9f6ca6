using Extractor.Batch;
using Extractor.Output;

namespace Extractor.Cli.Outputs;

/// <summary>
/// An output folder while a command writes into it. A hidden folder in it says which of the names in it are this program's: what
/// stands there under another name is the user's, and is never replaced or removed. It also holds the files that are not yet whole,
/// and keeps a second run out.
/// </summary>
internal sealed class OwnedFolder : IDisposable
{
    private const string NameList = "names.txt";
    private const string LockName = "lock";

    private readonly string _folder;
    private readonly HashSet<string> _names;
    private readonly FileStream _lock;
    private readonly bool _isShared;

    private OwnedFolder(string folder, HashSet<string> names, FileStream taken, bool isShared) =>
        (_folder, _names, _lock, _isShared) = (folder, names, taken, isShared);

    private string Marker => Path.Combine(_folder, ReplacedFile.Workshop);

    /// <summary>Makes the folder where it is missing.</summary>
    /// <param name="names">What the command writes besides files whose names are new.</param>
    /// <exception cref="UserErrorException">The folder cannot be written to, another run writes into it, or a file that is not ours has one of the
    /// names.</exception>
    public static OwnedFolder Claim(string folder, IReadOnlyCollection<string> names)
    {
        OutputFolder.Prepare(folder);
        var marker = Path.Combine(folder, ReplacedFile.Workshop);
        var ours = Names(marker);
        foreach (var name in names.Where(n => !ours.Contains(n)))
        {
            var path = Path.Combine(folder, name);
            if (Path.Exists(path)) throw new UserErrorException(
                $"{path}: stands in the way: this program did not write it. Move it, or choose another folder with --out.");
        }

        try
        {
            Directory.CreateDirectory(marker);
            var owned = new OwnedFolder(folder, ours, Lock(marker), isShared: false);
            owned.RemoveUnfinished();
            foreach (var name in names) owned.TryTake(name);
            return owned;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(
                File.Exists(marker)
                    ? $"{marker}: stands in the way: this program did not write it. Move it, or choose another folder with --out."
                    : $"{folder}: another run writes into this folder. Wait for its end, or choose another folder with --out.",
                exception);
        }
    }

    /// <summary>A folder that several shards write into at a time: a second run is kept out of this one alone, and what the others are writing stays.</summary>
    /// <param name="records">Where the shard leaves its lists; those of an earlier run go, so that they tell of one that came to its end.</param>
    /// <inheritdoc cref="Claim"/>
    public static OwnedFolder ClaimShard(string folder, string records)
    {
        OutputFolder.Prepare(folder);
        Directory.CreateDirectory(records);
        try
        {
            var taken = Lock(records);
            File.Delete(Path.Combine(records, FolderIndex.FileName));
            return new OwnedFolder(folder, [], taken, isShared: true);
        }
        catch (IOException exception)
        {
            throw new UserErrorException($"{records}: another run reads this shard. Wait for its end.", exception);
        }
    }

    /// <summary>Whether a run is at work on a shard.</summary>
    public static bool IsTaken(string records)
    {
        var path = Path.Combine(records, LockName);
        try
        {
            if (File.Exists(path)) new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>Whether the name is ours, or was free and is from now on.</summary>
    public bool TryTake(string name)
    {
        if (_names.Contains(name)) return true;
        if (Path.Exists(PathOf(name))) return false;
        File.AppendAllText(Path.Combine(Marker, NameList), "\n" + name);
        return _names.Add(name);
    }

    public void Dispose()
    {
        if (!_isShared) RemoveUnfinished();
        _lock.Dispose();
    }

    private static FileStream Lock(string folder) =>
        new(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);

    private static HashSet<string> Names(string marker)
    {
        try
        {
            return [.. File.ReadAllLines(Path.Combine(marker, NameList))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>What a run or a worker that was killed left half written.</summary>
    private void RemoveUnfinished()
    {
        foreach (var left in Directory.EnumerateFiles(Marker, "*" + ReplacedFile.Unfinished)) File.Delete(left);
    }
}
