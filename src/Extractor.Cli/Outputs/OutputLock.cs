namespace Extractor.Cli.Outputs;

/// <summary>Keeps a second run out of a folder, and removes what a run that was killed left half written.</summary>
internal sealed class OutputLock : IDisposable
{
    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    public static OutputLock Take(string folder)
    {
        try
        {
            var file = new FileStream(Path.Combine(folder, ".extracting"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            foreach (var left in Directory.EnumerateFiles(folder, "*.json.*.tmp").Concat(Directory.EnumerateFiles(folder, "*.csv.*.tmp"))) File.Delete(left);
            return new OutputLock(file);
        }
        catch (IOException exception)
        {
            throw new UserErrorException($"{folder}: another run writes into this folder. Wait for its end, or choose another folder with --out.", exception);
        }
    }

    public void Dispose() => _file.Dispose();
}
