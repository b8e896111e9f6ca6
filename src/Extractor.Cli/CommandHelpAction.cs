using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Extractor.Cli.Commands;

namespace Extractor.Cli;

/// <summary>A command's help: what it takes, what its exit code says, and examples.</summary>
internal sealed class CommandHelpAction(HelpAction usage) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usage.MaxWidth = 110;
        usage.Invoke(parseResult);
        var name = parseResult.CommandResult.Command.Name;
        if (CommandList.All.FirstOrDefault(c => c.Name == name) is not { } command) return ExitCodes.Success;
        var output = parseResult.InvocationConfiguration.Output;
        Write(output, "Exit code:", command.ExitCodeMeanings);
        if (command.Notes.Count > 0) Write(output, command.Notes[0], [.. command.Notes.Skip(1)]);
        Write(output, "Examples:", command.Examples);
        return ExitCodes.Success;
    }

    private static void Write(TextWriter output, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;
        output.WriteLine(title);
        foreach (var line in lines) output.WriteLine("  " + line);
        output.WriteLine();
    }
}
