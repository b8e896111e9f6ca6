using System.Globalization;
using System.Text;

namespace Extractor.Benchmarks;

/// <summary>
/// A folder with several copies of each file, told apart by a comment behind the last line, so that none counts as a duplicate. Gone after use.
/// </summary>
internal sealed class CopyFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extractor-copies-");

    public CopyFolder(IReadOnlyList<string> files, int copies)
    {
        foreach (var (number, file) in files.Index())
        {
            var bytes = File.ReadAllBytes(file);
            for (var copy = 0; copy < copies; copy++)
                File.WriteAllBytes(Path.Combine(_folder.FullName, $"{Path.GetFileNameWithoutExtension(file)}-{number}-{copy}.pdf"),
                    [.. bytes, .. Comment(copy)]);
        }

        Files = [.. _folder.EnumerateFiles("*.pdf").Select(f => f.FullName).Order(StringComparer.Ordinal)];
    }

    public string Folder => _folder.FullName;

    public IReadOnlyList<string> Files { get; }

    public void Dispose() => _folder.Delete(recursive: true);

    private static byte[] Comment(int copy) => copy == 0 ? [] : Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\n%{copy}\n"));
}
