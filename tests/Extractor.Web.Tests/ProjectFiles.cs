namespace Extractor.Web.Tests;

/// <summary>Files of the project that tests read.</summary>
internal static class ProjectFiles
{
    public static string Root { get; } = Find();

    /// <summary>The document of the corpus.</summary>
    public static string Seed { get; } = Path.Combine(Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Extractor.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
