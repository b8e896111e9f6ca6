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
        "extractor query accounts.db \"SELECT city, body, rule, message_zh FROM contradictions\"",
    ];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var inputs = CommonOptions.Inputs("Folders of extracted JSON files, such files, or - for a list of them on the standard input.");
        var store = new Option<string>("--db") { Description = "The store; it is made where it is missing.", HelpName = "FILE", Required = true };
        command.Arguments.Add(inputs);
        command.Options.Add(store);
        return (parsed, terminal) => Run(parsed.GetRequiredValue(inputs), parsed.GetRequiredValue(store), terminal);
    }

    private static int Run(string[] inputs, string store, Terminal terminal)
    {
        var files = InputFiles.Json(inputs, terminal.Input);
        var result = new StoreLoader(store, Paths()).Load(files, done => Progress(done, files.Count, terminal), terminal.Cancellation);
        foreach (var failure in result.Failures) terminal.Error.WriteLine(failure);
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{files.Count} document{(files.Count == 1 ? "" : "s")}: {result.Loaded} loaded, {result.Kept} loaded before, {result.Failures.Count} failed; store in {store}"));
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
            var index = indexes.GetOrAdd(Path.GetDirectoryName(Path.GetFullPath(file))!, folder => FolderIndex.Read(folder).ToLookup(e => e.Output, e => e.File));
            return index[Path.GetFileName(file)].ToList() is { Count: > 0 } paths ? paths : [file];
        };
    }
}
