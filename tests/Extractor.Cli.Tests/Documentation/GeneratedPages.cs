namespace Extractor.Cli.Tests.Documentation;

/// <summary>The pages that are written from declarations.</summary>
internal static class GeneratedPages
{
    public const string Notice =
        "Written from the source; `EXTRACTOR_REGENERATE=1 dotnet test tests/Extractor.Cli.Tests -c Release --filter ReadmeTests` rewrites it.";

    public static IReadOnlyList<(string Path, Func<string> Text)> All { get; } =
    [
        ("docs/commands.md", CommandPage.Text),
        ("docs/rules.md", RulePage.Text),
        ("docs/problems.md", ProblemPage.Text),
        ("docs/dictionary.md", DictionaryPage.Text),
    ];
}
