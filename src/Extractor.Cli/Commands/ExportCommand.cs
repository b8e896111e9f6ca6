using System.CommandLine;
using System.Globalization;
using Extractor.Cli.Inputs;
using Extractor.Cli.Outputs;
using Extractor.Domain;
using Extractor.Output;
using Extractor.Output.Csv;
using Extractor.Output.Json;

namespace Extractor.Cli.Commands;

internal sealed class ExportCommand : CliCommand
{
    public override string Name => "export";

    public override string Summary => "Write the figures of extracted documents as CSV files, or as JSON Lines.";

    public override IReadOnlyList<string> Examples { get; } =
    [
        "extractor export extracted --format csv --out csv",
        "extractor export a.json b.json --format csv --out csv --bom",
        "extractor export accounts.db --format jsonl --out lines    a disclosure a line, as 'extractor schema' describes it",
    ];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var inputs = CommonOptions.Inputs("Extracted JSON files, PDFs, folders (the PDFs in them and below, or the JSON files where there is no PDF), stores, or - for a list on the standard input.");
        var format = new Option<string>("--format") { Description = "The format to write.", DefaultValueFactory = _ => "csv", HelpName = "csv|jsonl" };
        format.AcceptOnlyFromAmong("csv", "jsonl");
        var output = new Option<string>("--out") { Description = $"The folder for {string.Join(", ", CsvFiles.All.Select(f => f.Name))} and datapackage.json, which describes them; or for disclosures.jsonl.", HelpName = "DIR", Required = true };
        var mark = new Option<bool>("--bom") { Description = "Begin each file with a byte order mark, which some spreadsheets need to show Chinese (and which other programs may take for part of the first column's name)." };
        var password = CommonOptions.Password();
        command.Arguments.Add(inputs);
        foreach (var option in new Option[] { format, output, mark, password }) command.Options.Add(option);
        return (parsed, terminal) => Run(
            parsed.GetRequiredValue(inputs),
            parsed.GetRequiredValue(output),
            parsed.GetValue(format) == "jsonl" ? folder => new JsonLinesExport(folder, parsed.GetValue(mark)) : folder => new CsvExport(folder, parsed.GetValue(mark)),
            parsed.GetValue(password),
            terminal);
    }

    private static int Run(string[] inputs, string folder, Func<string, IDisclosureExport> open, string? password, Terminal terminal)
    {
        var files = InputFiles.PdfsOrJson(inputs, terminal.Input);
        OutputFolder.Prepare(folder);
        using var export = open(folder);
        var (count, failures) = (0, 0);
        foreach (var read in InputReading<Disclosure>.All(InputDocument.Of(files, password), (_, disclosure) => disclosure, terminal.Cancellation))
        {
            count++;
            if (read.Result is { } disclosure)
            {
                export.Add(disclosure);
                continue;
            }

            terminal.Error.WriteLine(read.Failure);
            failures++;
        }

        export.Complete();
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count - failures} of {count} documents exported to {folder}"));
        return failures == 0 ? ExitCodes.Success : ExitCodes.Failure;
    }
}
