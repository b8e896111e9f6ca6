namespace Extractor.Tests.Architecture;

/// <summary>Sources are read beside each other and on small screens.</summary>
public sealed class LineTests
{
    private const int Longest = 160;

    [Test]
    public void No_line_of_the_sources_is_longer_than_two_screens_hold()
    {
        var places = Sources()
            .SelectMany(file => File.ReadLines(file).Select((line, i) => (Line: line, Place: $"{Path.GetRelativePath(ProjectFiles.Root, file)}:{i + 1}")))
            .Where(l => l.Line.Length > Longest && !IsRowOfText(l.Line)).Select(l => l.Place);
        Assert.That(places, Is.Empty);
    }

    private static IEnumerable<string> Sources() => new[] { "src", "tests", "tools" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(ProjectFiles.Root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !Path.GetRelativePath(ProjectFiles.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    /// <summary>A row of a document written out in a test stays one line.</summary>
    private static bool IsRowOfText(string line) => line.TrimStart().StartsWith("- ", StringComparison.Ordinal);
}
