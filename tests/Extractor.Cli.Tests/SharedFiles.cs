namespace Extractor.Cli.Tests;

/// <summary>The documents and truths that stand beside the project; tests that need them are skipped without them.</summary>
internal static class SharedFiles
{
    public static string Path(params string[] parts)
    {
        var path = System.IO.Path.Combine([Folder(), .. parts]);
        Assume.That(File.Exists(path), $"{System.IO.Path.Combine(parts)} is not there");
        return path;
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = System.IO.Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(System.IO.Path.Combine(shared, "truth")))
                return shared;
        }

        Assert.Ignore("the shared files are not beside the project");
        return "";
    }
}
