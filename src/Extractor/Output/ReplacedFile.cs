namespace Extractor.Output;

/// <summary>
/// A file written under a temporary name, which gets its own when it is complete: nobody ever reads half of it. The temporary one
/// lies in the folder's hidden workshop where it has one, beside the file otherwise.
/// </summary>
internal sealed class ReplacedFile(string path) : IDisposable
{
    /// <summary>The hidden folder in an output folder that this program keeps for itself.</summary>
    public const string Workshop = ".extractor";

    /// <summary>How the names of files end that are not complete yet.</summary>
    public const string Unfinished = ".tmp";

    private readonly string _temporary = Temporary(path);

    private bool _isComplete;

    /// <summary>Opens the temporary file; close it before <see cref="Complete"/>.</summary>
    public FileStream Open() => new(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);

    public void Complete()
    {
        File.Move(_temporary, path, overwrite: true);
        _isComplete = true;
    }

    /// <summary>Removes what was not completed.</summary>
    public void Dispose()
    {
        if (!_isComplete) File.Delete(_temporary);
    }

    private static string Temporary(string path)
    {
        var workshop = Path.Combine(Path.GetDirectoryName(path) ?? "", Workshop);
        var name = $"{Path.GetRandomFileName()}{Unfinished}";
        return Directory.Exists(workshop) ? Path.Combine(workshop, name) : $"{path}.{name}";
    }
}
