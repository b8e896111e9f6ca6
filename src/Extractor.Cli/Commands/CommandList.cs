namespace Extractor.Cli.Commands;

/// <summary>The commands in the order of the help.</summary>
internal static class CommandList
{
    public static IReadOnlyList<CliCommand> All { get; } =
    [
        new TextCommand(),
        new ExtractCommand(),
        new MergeCommand(),
        new ExportCommand(),
        new LoadCommand(),
        new QueryCommand(),
        new OutliersCommand(),
        new CheckCommand(),
        new ServeCommand(),
        new RulesCommand(),
        new InspectCommand(),
        new SchemaCommand(),
    ];
}
