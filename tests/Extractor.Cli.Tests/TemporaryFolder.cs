namespace Extractor.Cli.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extractor-");

    public string Path => _folder.FullName;

    /// <summary>The names of all files in it and below, sorted, without what the program keeps for itself.</summary>
    public IEnumerable<string> Files => _folder.EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.Directory!.Name != ".extractor")
        .Select(f => f.Name).Order(StringComparer.Ordinal);

    /// <summary>The path of a name in it.</summary>
    public string In(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = In(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
