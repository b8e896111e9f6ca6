using System.Globalization;
using System.Text.RegularExpressions;

namespace Extractor.Cli.Tests;

/// <summary>What the README shows of the program's output is what the program prints.</summary>
public sealed partial class ReadmeTests
{
    /// <summary>Set to 1, the test rewrites the README, and fails so that nobody takes that for a pass.</summary>
    private const string Switch = "EXTRACTOR_REGENERATE";

    private static readonly string File = Path.Combine(ProjectFiles.Root, "README.md");

    [Test]
    public void OutputsAreThoseOfTheProgram()
    {
        var text = System.IO.File.ReadAllText(File);
        var actual = Example().Replace(text, Run);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            System.IO.File.WriteAllText(File, actual);
            Assert.Fail($"{File} is rewritten: look at its difference, and run again without {Switch}.");
        }

        Assert.That(text, Is.EqualTo(actual), $"If the change is meant, run with {Switch}=1.");
    }

    [Test]
    public void EveryCommandIsShown()
    {
        var shown = Example().Matches(System.IO.File.ReadAllText(File)).Select(m => m.Groups["args"].Value);
        Assert.That(shown, Is.SupersetOf(Commands.CommandList.All.Select(c => $"{c.Name} --help")));
    }

    /// <summary>Runs the command of an example in a folder that holds the documents of the corpus and nothing else.</summary>
    private static string Run(Match example)
    {
        using var folder = new TemporaryFolder();
        foreach (var pdf in Directory.GetFiles(Path.Combine(ProjectFiles.Root, "corpus"), "*.pdf", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(ProjectFiles.Root, pdf), System.IO.File.ReadAllBytes(pdf));
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

    [GeneratedRegex("(?<head><!-- extractor (?<args>[^\\[\\n]*?)( \\[(?<count>\\d+)\\])? -->\\n)```text\\n([^`]*\\n)?```\\n", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
