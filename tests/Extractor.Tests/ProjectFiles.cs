namespace Extractor.Tests;

/// <summary>The files of the project that the tests look at.</summary>
internal static class ProjectFiles
{
    /// <summary>The solution's folder.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = TestContext.CurrentContext.TestDirectory;
        while (!File.Exists(Path.Combine(folder, "Extractor.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the solution's folder.");
        return folder;
    }
}
