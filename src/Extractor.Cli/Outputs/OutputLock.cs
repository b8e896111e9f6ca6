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
