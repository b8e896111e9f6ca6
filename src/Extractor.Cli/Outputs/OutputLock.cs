using Extractor.Batch;

namespace Extractor.Cli.Outputs;

/// <summary>Keeps a second run out of a folder, and removes what a run or a worker that was killed left half written.</summary>
internal sealed class OutputLock : IDisposable
{
    private readonly string _folder;

    private readonly FileStream _file;

    private OutputLock(string folder, FileStream file) => (_folder, _file) = (folder, file);

    public static OutputLock Take(string folder)
    {
        try
        {
            var file = new FileStream(Path.Combine(folder, ".extracting"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            RemoveTemporary(folder);
            return new OutputLock(folder, file);
        }
        catch (IOException exception)
        {
            throw new UserErrorException($"{folder}: another run writes into this folder. Wait for its end, or choose another folder with --out.", exception);
        }
    }

    /// <summary>Keeps a second run out of a shard; the shards beside it go on, and what they are writing stays.</summary>
    /// <param name="records">Where the shard leaves its lists; those of an earlier run go, so that they tell of one that came to its end.</param>
    public static OutputLock TakeShard(string records)
    {
        Directory.CreateDirectory(records);
        try
        {
            var file = new FileStream(Path.Combine(records, ".extracting"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            File.Delete(Path.Combine(records, FolderIndex.FileName));
            return new OutputLock(records, file);
        }
        catch (IOException exception)
        {
            throw new UserErrorException($"{records}: another run reads this shard. Wait for its end.", exception);
        }
    }

    /// <summary>Whether a run is at work there.</summary>
    public static bool IsTaken(string folder)
    {
        var path = Path.Combine(folder, ".extracting");
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

    public void Dispose()
    {
        RemoveTemporary(_folder);
        _file.Dispose();
    }

    private static void RemoveTemporary(string folder)
    {
        foreach (var kind in new[] { "json", "csv" })
        {
            foreach (var left in Directory.EnumerateFiles(folder, $"*.{kind}.*{OutputFolder.Temporary}")) File.Delete(left);
        }
    }
}
