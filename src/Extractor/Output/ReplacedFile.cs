namespace Extractor.Output;

/// <summary>A file written under a temporary name beside its own, which it gets when it is complete: nobody ever reads half of it.</summary>
internal sealed class ReplacedFile(string path) : IDisposable
{
    private readonly string _temporary = $"{path}.{Path.GetRandomFileName()}.tmp";

    private bool _isComplete;

    /// <summary>Opens the temporary file; close it before <see cref="Complete"/>.</summary>
    public FileStream Open() => new(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);

    /// <summary>As <see cref="Open"/>, for formats that go back in their file.</summary>
    public FileStream OpenForUpdate() => new(_temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16);

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
}
