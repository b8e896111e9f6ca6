using System.Text;
using Extractor.Cli.Commands;

namespace Extractor.Cli.Tests.Documentation;

/// <summary>Every command with its help.</summary>
internal static class CommandPage
{
    public static string Text()
    {
        var text = new StringBuilder($"# Commands\n\n{GeneratedPages.Notice}\n");
        text.Append(Help("--help"));
        foreach (var command in CommandList.All) text.Append($"\n## {command.Name}\n{Help(command.Name, "--help")}");
        return text.ToString();
    }

    private static string Help(params string[] args) =>
        $"\n```text\n{string.Join('\n', CliRun.Of(args).Output.TrimEnd('\n').Split('\n').Select(l => l.TrimEnd()))}\n```\n";
}
