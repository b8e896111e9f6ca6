using System.Globalization;

namespace Extractor.Benchmarks;

/// <summary>What to run over which files.</summary>
/// <param name="Files">Sorted by path.</param>
/// <param name="Copies">How many copies of all files, for each round.</param>
/// <param name="Jobs">Documents that the command reads at a time.</param>
/// <param name="Repeat">Every figure is the least of so many runs.</param>
/// <param name="Command">The built command.</param>
internal sealed record BenchmarkOptions(IReadOnlyList<string> Files, IReadOnlyList<int> Copies, int Jobs, int Repeat, string Command)
{
    /// <summary>Null where the arguments do not fit.</summary>
    public static BenchmarkOptions? Parse(string[] arguments)
    {
        var given = arguments.Select((a, i) => (Name: a, Value: arguments.ElementAtOrDefault(i + 1) ?? ""))
            .Where(a => a.Name.StartsWith("--", StringComparison.Ordinal)).ToLookup(a => a.Name, a => a.Value);
        var folders = arguments.Where((a, i) => !a.StartsWith("--", StringComparison.Ordinal)
            && (i == 0 || !arguments[i - 1].StartsWith("--", StringComparison.Ordinal)));
        if (given.Select(g => g.Key).Except(["--without", "--copies", "--jobs", "--repeat", "--command"]).Any()) return null;
        return new BenchmarkOptions(
            Pdfs(folders, given["--without"].Select(Path.GetFileNameWithoutExtension).ToHashSet()),
            [.. (given["--copies"].FirstOrDefault() ?? "1,2,4,8").Split(',').Select(Number)],
            Number(given["--jobs"].FirstOrDefault() ?? Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture)),
            Number(given["--repeat"].FirstOrDefault() ?? "1"),
            given["--command"].FirstOrDefault() ?? BuiltCommand());
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static List<string> Pdfs(IEnumerable<string> folders, HashSet<string?> without) =>
    [
        .. folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories))
            .Where(file => !without.Contains(Path.GetFileNameWithoutExtension(file)))
            .Order(StringComparer.Ordinal),
    ];

    private static string BuiltCommand()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Extractor.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException(
                "The benchmark runs outside the solution's folder: name the command with --command.");
        return Path.Combine(folder, "src", "Extractor.Cli", "bin", "Release", "net10.0", "extractor");
    }
}
