using System.CommandLine;
using System.Globalization;
using Extractor.Batch;
using Extractor.Cli.Inputs;
using Extractor.Store;

namespace Extractor.Cli.Commands;

internal sealed class LoadCommand : CliCommand
{
    public override string Name => "load";

    public override string Summary => "Load extracted JSON files into a store: an SQLite database for questions.";

    public override IReadOnlyList<string> Examples { get; } =
    [
        "extractor load extracted --db accounts.db      again: only what is new or changed",
        "extractor load extracted --db accounts.db --former-names renamed.csv",
        "extractor load --db accounts.db                brings a store of an earlier version up to date",
        "extractor query accounts.db \"SELECT city, body, rule, message_zh FROM contradictions\"",
    ];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var inputs = CommonOptions.Inputs("Folders of extracted JSON files, such files, or - for a list of them on the standard input.");
        inputs.Arity = ArgumentArity.ZeroOrMore;
        var store = new Option<string>("--db")
        {
            Description = "The store; it is made where it is missing, and brought up to date where an earlier version made it.",
            HelpName = "FILE",
            Required = true
        };
        var names = new Option<string?>("--former-names")
        {
            Description = "A CSV list of bodies that were renamed: columns name, former_name. Documents under either name are one body's.",
            HelpName = "CSV"
        };
        command.Arguments.Add(inputs);
        command.Options.Add(store);
        command.Options.Add(names);
        return (parsed, terminal) => Run(parsed.GetValue(inputs) ?? [], parsed.GetRequiredValue(store), parsed.GetValue(names), terminal);
    }

    private static int Run(string[] inputs, string store, string? names, Terminal terminal)
    {
        if (inputs.Length == 0 && names is null && !StoredDisclosures.IsStore(store))
            throw new UserErrorException("there is nothing to load. Name a folder of extracted JSON, or a store that is there with --db.");
        var files = inputs.Length == 0 ? [] : InputFiles.Json(inputs, terminal.Input);
        var former = names is null ? [] : ManifestInput.Read(names, FormerNames.Parse, terminal);
        if (StoreMigration.Run(store, terminal.Cancellation) is { } version)
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{store}: brought from version {version} to {StoreSchema.Version}"));
        var result = new StoreLoader(store, Paths()) { FormerNames = former }.Load(files, done => Progress(done, files.Count, terminal), terminal.Cancellation);
        foreach (var failure in result.Failures) terminal.Error.WriteLine(failure);
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{files.Count} document{(files.Count == 1 ? "" : "s")}: {result.Loaded} loaded, {result.Kept} loaded before, {result.Failures.Count} failed;"
                + $" store in {store}"));
        return result.Failures.Count == 0 ? ExitCodes.Success : ExitCodes.Failure;
    }

    private static void Progress(int done, int count, Terminal terminal)
    {
        if (!terminal.IsInteractive) return;
        terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done} of {count}{(done == count ? "\n" : "")}"));
    }

    /// <summary>The paths of the PDF that a JSON file was read from, as its folder's index lists them; where it has none, the JSON's own.</summary>
    private static Func<string, IReadOnlyList<string>> Paths()
    {
        var indexes = new System.Collections.Concurrent.ConcurrentDictionary<string, ILookup<string, string>>();
        return file =>
        {
            var index = indexes.GetOrAdd(Path.GetDirectoryName(Path.GetFullPath(file))!, folder => FolderIndex.Read(folder)
                .ToLookup(e => e.Output, e => e.File));
            return index[Path.GetFileName(file)].ToList() is { Count: > 0 } paths ? paths : [file];
        };
    }
}
