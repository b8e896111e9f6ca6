namespace Extractor.Output;

/// <summary>
/// Files of a folder that belong together and are put in place as one. The file that describes them is taken away before the first
/// and put there after the last: whoever finds it finds the set that it describes, whatever ended the run.
/// </summary>
internal sealed class ReplacedSet(string folder, string description) : IDisposable
{
    private readonly string _described = Path.Combine(folder, description);
    private readonly List<ReplacedFile> _files = [];

    public ReplacedFile Description { get; } = new(Path.Combine(folder, description));

    /// <param name="file">Its place is in the folder; it is closed before <see cref="Complete"/>.</param>
    public void Add(ReplacedFile file) => _files.Add(file);

    /// <param name="describe">Writes the description where it tells of the files as they stand in their places; it is closed afterwards.</param>
    public void Complete(Action? describe = null)
    {
        File.Delete(_described);
        foreach (var file in _files) file.Complete();
        describe?.Invoke();
        Description.Complete();
    }

    public void Dispose()
    {
        foreach (var file in _files) file.Dispose();
        Description.Dispose();
    }
}
