using System.CommandLine;
using Extractor.Output.Json;

namespace Extractor.Cli.Commands;

internal sealed class SchemaCommand : CliCommand
{
    public override string Name => "schema";

    public override string Summary => "Print the JSON Schema of what 'extract' writes.";

    public override IReadOnlyList<string> ExitCodeMeanings { get; } = ["0  done"];

    public override IReadOnlyList<string> Examples { get; } = ["extractor schema > disclosure.schema.json"];

    public override Func<ParseResult, Terminal, int> Configure(Command command) => (_, terminal) =>
    {
        terminal.Output.Write(DisclosureFormat.Schema());
        return ExitCodes.Success;
    };
}
