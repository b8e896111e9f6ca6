namespace Extractor.DuckDb;

/// <summary>Folders that are made under another name beside their own, and take the places of those of an earlier export when all are whole.</summary>
internal sealed class ReplacedFolders : IDisposable
{
    /// <summary>The file by which a folder is known as one of an export.</summary>
    public const string Mark = "_common_metadata";

    private readonly string _folder;
    private readonly IReadOnlyList<string> _names;
    private readonly string _workshop;

    /// <remarks>What an export that was killed left behind goes.</remarks>
    /// <exception cref="IOException">A folder of one of the names is there and is not an export's.</exception>
    public ReplacedFolders(string folder, IReadOnlyList<string> names)
    {
        (_folder, _names) = (folder, names);
        foreach (var path in names.Select(n => Path.Combine(folder, n)).Where(p => Path.Exists(p) && !File.Exists(Path.Combine(p, Mark))))
            throw new IOException($"{path}: is there and is no dataset of an earlier export. Move it away, or choose another folder with --out.");
        foreach (var left in Directory.GetDirectories(folder, ".duckdb-*.tmp")) Directory.Delete(left, recursive: true);
        _workshop = Path.Combine(folder, $".duckdb-{Path.GetRandomFileName()}.tmp");
        Directory.CreateDirectory(_workshop);
    }

    /// <summary>Where a folder or a file is made.</summary>
    public string In(string name) => Path.Combine(_workshop, name);

    /// <summary>Puts the folders, and then the file that describes them, into their places: whoever finds it finds the folders that it describes.</summary>
    public void Complete(string file)
    {
        if (_names.Count > 0) File.Delete(Path.Combine(_folder, file));
        foreach (var name in _names)
        {
            var (made, place) = (In(name), Path.Combine(_folder, name));
            if (Directory.Exists(place)) Directory.Move(place, In($"{name}.old"));
            Directory.Move(made, place);
        }

        File.Move(In(file), Path.Combine(_folder, file), overwrite: true);
    }

    public void Dispose() => Directory.Delete(_workshop, recursive: true);
}
