namespace Extractor.Pdf.Tests;

/// <summary>The published documents that tests read where they are at hand: a folder "shared" beside the project or above it.</summary>
internal static class SharedFiles
{
    private static readonly string[] Folders = ["seed", "real/accounts", "real/budgets"];

    private static readonly string? Root = FindRoot();

    /// <summary>Every document; where the folder is absent, the test is skipped.</summary>
    public static IReadOnlyList<string> Documents()
    {
        if (Root is null) Assert.Ignore("The folder of shared documents is not beside the project.");
        return [.. Folders.SelectMany(folder => Directory.GetFiles(Path.Combine(Root!, folder), "*.pdf")).Order(StringComparer.Ordinal)];
    }

    private static string? FindRoot()
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Array.TrueForAll(Folders, name => Directory.Exists(Path.Combine(shared, name)))) return shared;
        }

        return null;
    }
}
