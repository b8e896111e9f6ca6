using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Extractor.Cli.Extraction;
using Extractor.Cli.Inputs;
using Extractor.Cli.Outputs;
using Extractor.Domain;
using Extractor.DuckDb;
using Extractor.Output;
using Extractor.Output.Csv;
using Extractor.Output.Json;
using Extractor.Output.Xlsx;
using Extractor.Reconciliation;

namespace Extractor.Cli.Commands;

internal sealed class ExportCommand : CliCommand
{
    private static readonly string[] Partitions = ["year", "province", "city"];

    public override string Name => "export";

    public override string Summary => "Write the figures of extracted documents as CSV, JSON Lines, workbooks, Parquet or a DuckDB database.";

    public override IReadOnlyList<string> Examples { get; } =
    [
        "extractor export extracted --format csv --out csv",
        "extractor export a.json b.json --format csv --out csv --bom",
        "extractor export accounts.db --format jsonl --out lines    a disclosure a line, as 'extractor schema' describes it",
        "extractor export extracted --format xlsx --out workbooks     a workbook a document, as the forms look, and one of all figures",
        "extractor export accounts.db --format parquet --partition-by year,province --out lake",
        "extractor export accounts.db --format duckdb --out lake     lake/accounts.duckdb, with the views of a store",
    ];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var inputs = CommonOptions.Inputs(
            "Extracted JSON files, PDFs, folders (the PDFs in them and below, or the JSON files where there is no PDF), stores, or - for a list on the "
            + "standard input.");
        var format = new Option<string>("--format")
        { Description = "The format to write.", DefaultValueFactory = _ => "csv", HelpName = "csv|jsonl|xlsx|parquet|duckdb" };
        format.AcceptOnlyFromAmong("csv", "jsonl", "xlsx", "parquet", "duckdb");
        var output = new Option<string>("--out")
        {
            Description = $"The folder for {string.Join(", ", CsvFiles.All.Select(f => f.Name))} and datapackage.json, which describes them;"
            + " or for disclosures.jsonl, the datasets and schema.json, accounts.duckdb, workbooks.",
            HelpName = "DIR",
            Required = true
        };
        var mark = new Option<bool>("--bom")
        {
            Description = "Begin each file with a byte order mark, which some spreadsheets need to show Chinese (and which other programs may take for "
            + "part of the first column's name)."
        };
        var partition = new Option<string>("--partition-by")
        {
            Description = "In parquet: columns whose values name folders, of year, province, city; comma between.",
            HelpName = "COLUMNS",
            DefaultValueFactory = _ => ""
        };
        var reading = new ReadingOptions();
        command.Arguments.Add(inputs);
        foreach (var option in new Option[] { format, output, mark, partition }) command.Options.Add(option);
        reading.AddTo(command);
        return (parsed, terminal) =>
        {
            var how = reading.Of(parsed, terminal);
            var files = InputFiles.PdfsOrJson(parsed.GetRequiredValue(inputs), terminal.Input);
            var folder = parsed.GetRequiredValue(output);
            try
            {
                return Export(parsed.GetValue(format)!);
            }
            catch (Exception error) when (error is IOException or DbException && !OutputFolder.HasRoom(folder))
            {
                throw new DiskFullException(folder, error);
            }

            int Export(string to) => to switch
            {
                "parquet" => Columnar(files, folder, Partition(parsed.GetValue(partition)!), how, terminal),
                "duckdb" => Columnar(files, folder, null, how, terminal),
                "xlsx" => Run(files, folder, [XlsxExport.AllName], owned => new XlsxExport(folder, owned.TryTake), how, terminal),
                "jsonl" => Run(files, folder, [JsonLinesExport.FileName], _ => new JsonLinesExport(folder, parsed.GetValue(mark)), how, terminal),
                _ => Run(files, folder, CsvExport.FileNames, _ => new CsvExport(folder, parsed.GetValue(mark)), how, terminal),
            };
        };
    }

    private static IReadOnlyList<string> Partition(string columns)
    {
        var names = columns.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return names.Except(Partitions).FirstOrDefault() is { } unknown
            ? throw new UserErrorException($"'{unknown}' is no column for --partition-by. The columns are {string.Join(", ", Partitions)}.")
            : names;
    }

    /// <param name="partition">Of an export to Parquet; null for a DuckDB database.</param>
    private static int Columnar(List<string> files, string folder, IReadOnlyList<string>? partition, PdfReading reading, Terminal terminal)
    {
        using var owned = OwnedFolder.Claim(folder, [partition is null ? StoreExports.DatabaseName : ParquetSchema.FileName]);
        var filled = new FilledTables(files, folder, reading, terminal);
        if (partition is null) StoreExports.Database(filled.Fill, folder);
        else StoreExports.Parquet(filled.Fill, folder, partition, terminal.Cancellation);
        return Tell(filled.Count, filled.Failures, folder, terminal);
    }

    private static ExportedDocument Prepared(Disclosure disclosure, IDisclosureExport export, PdfReading reading) =>
        new(disclosure, export.TellsFindings ? Reconciler.Check(disclosure, DocumentTime.Of(reading.Limits).Limit) : null);

    private static int Tell(int count, int failures, string folder, Terminal terminal)
    {
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count - failures} of {count} documents exported to {folder}"));
        return failures == 0 ? ExitCodes.Success : ExitCodes.Failure;
    }

    private static int Run(List<string> files, string folder, IReadOnlyList<string> names, Func<OwnedFolder, IDisclosureExport> open, PdfReading reading,
        Terminal terminal)
    {
        using var owned = OwnedFolder.Claim(folder, names);
        using var export = open(owned);
        var (count, failures) = (0, 0);
        foreach (var read in InputReading<ExportedDocument>.All(InputDocument.Of(files, reading), (_, disclosure) => Prepared(disclosure, export, reading),
            terminal.Cancellation))
        {
            count++;
            var failure = read.Failure ?? DocumentGuard.Run(read.Document.Path, () => export.Add(read.Result!), writes: true);
            if (read.Result is { } document) ResultLines.TellLimits(read.Document.Path, document.Disclosure.Problems, terminal);
            if (failure is null) continue;
            terminal.Error.WriteLine(failure);
            failures++;
        }

        export.Complete();
        return Tell(count, failures, folder, terminal);
    }
}
