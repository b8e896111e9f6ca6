using System.Globalization;
using System.Text.RegularExpressions;

namespace Extractor.Cli.Tests.Documentation;

/// <summary>
/// A command in a page, in a comment over the block with what it prints: <c>&lt;!-- extractor check corpus [8] --&gt;</c> shows its first eight lines.
/// </summary>
internal static partial class Example
{
    /// <summary>The page with every example's output as the program prints it now.</summary>
    public static string Renewed(string page) => Pattern().Replace(page, Run);

    /// <summary>The commands that a page shows, in their order.</summary>
    public static IEnumerable<string> In(string page) => Pattern().Matches(page).Select(m => m.Groups["args"].Value);

    /// <summary>Runs the command in a folder that holds the documents of the corpus and nothing else.</summary>
    private static string Run(Match example)
    {
        using var folder = new TemporaryFolder();
        foreach (var pdf in Directory.GetFiles(WrittenFile.In("corpus"), "*.pdf", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(ProjectFiles.Root, pdf), File.ReadAllBytes(pdf));
        var previous = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(folder.Path);
        try
        {
            var args = Argument().Matches(example.Groups["args"].Value).Select(m => m.Value.Trim('"')).ToArray();
            if (args is ["query", var store, not "--help", ..]) Load(store);
            var run = CliRun.Of(args);
            var lines = (run.Output + run.Error).TrimEnd('\n').Split('\n').Select(l => l.TrimEnd()).ToList();
            var count = example.Groups["count"] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : lines.Count;
            if (count < lines.Count) lines = [.. lines.Take(count), "  …"];
            return $"{example.Groups["head"].Value}```text\n{string.Join('\n', lines)}\n```\n";
        }
        finally
        {
            Directory.SetCurrentDirectory(previous);
        }
    }

    /// <summary>A question needs a store: the one that the commands above it make.</summary>
    private static void Load(string store)
    {
        CliRun.Of("extract", "corpus", "--out", "artifacts");
        CliRun.Of("load", "artifacts", "--db", store);
    }

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Argument();

    [GeneratedRegex(
        "(?<head><!-- extractor (?<args>[^\\[\\n]*?)( \\[(?<count>\\d+)\\])? -->\\n)```text\\n([^`]*\\n)?```\\n",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
