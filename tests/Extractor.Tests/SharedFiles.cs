namespace Extractor.Tests;

/// <summary>The documents and truths that stand beside the project; tests that need them are skipped without them.</summary>
internal static class SharedFiles
{
    public static string Path(params string[] parts)
    {
        var path = System.IO.Path.Combine([Folder(), .. parts]);
        Assume.That(File.Exists(path), $"{System.IO.Path.Combine(parts)} is not there");
        return path;
    }

    /// <summary>Every document there, in the order of their names; none where the folder is absent.</summary>
    public static IEnumerable<string> AllPdfs() => Find() is not { } folder
        ? []
        : Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Folder()
    {
        if (Find() is { } found) return found;
        Assert.Ignore("the shared files are not beside the project");
        return "";
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = System.IO.Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(System.IO.Path.Combine(shared, "truth")))
                return shared;
        }

        return null;
    }
}
