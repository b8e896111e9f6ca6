using System.CommandLine;
using Extractor.Cli.Extraction;
using Extractor.Cli.Inputs;
using Extractor.Cli.Outputs;
using Extractor.Domain;
using Extractor.Output.Verdicts;
using Extractor.Reconciliation;
using Extractor.Reconciliation.BetweenDocuments;
using Extractor.Web.HandOn;
using Extractor.Web.Review;
using Microsoft.Data.Sqlite;

namespace Extractor.Cli.Commands;

internal sealed class CheckCommand : CliCommand
{
    private const string Findings = "findings.txt";
    private const string Verdicts = "verdicts.json";

    public override string Name => "check";

    public override string Summary => "Tell what in a disclosure contradicts what.";

    public override IReadOnlyList<string> ExitCodeMeanings { get; } =
    [
        "0  nothing contradicts",
        "1  something contradicts",
        "2  an input could not be read",
    ];

    public override IReadOnlyList<string> Examples { get; } =
    [
        "extractor check accounts.pdf                               worst first, a screen for each document",
        "extractor check accounts.pdf --all --lang en               every comparison, in English",
        "extractor check downloads --format json --out verdicts     verdicts/verdicts.json: every verdict with its evidence",
        "extractor check downloads --format html --out report       a folder of pages: an index, and the findings of each document in place",
        "extractor check downloads --format html --out report --reviews downloads/.extractor/reviews.db      with what reviewers decided",
        "extractor check accounts.pdf --format docx --out letters   a letter to the body; xlsx: a workbook; pdf: an annotated copy",
    ];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var inputs = CommonOptions.Inputs(
            "PDFs, extracted JSON files, folders (the PDFs in them and below, or the JSON files where there is no PDF), stores, or - for a list on the "
            + "standard input.");
        var format = new Option<string>("--format")
        { Description = "The format to write.", DefaultValueFactory = _ => "text", HelpName = "text|json|html|docx|xlsx|pdf" };
        format.AcceptOnlyFromAmong("text", "json", "html", "docx", "xlsx", "pdf");
        var folder = new Option<string?>("--out")
        {
            Description = "The folder that html, docx (a letter), xlsx and pdf (an annotated copy) are written into; text and json too where it is given, as "
                + $"{Findings} and {Verdicts}.",
            HelpName = "DIR"
        };
        var reviews = new Option<string?>("--reviews")
        {
            Description = "The decisions of 'extractor serve' (the reviews.db in its --data folder): html, docx, xlsx and pdf tell them.",
            HelpName = "FILE",
        };
        var all = new Option<bool>("--all") { Description = "In text, also list what agreed and what could not be compared." };
        var language = RulesCommand.LanguageOption();
        var reading = new ReadingOptions();
        command.Arguments.Add(inputs);
        foreach (var option in new Option[] { format, folder, reviews, all, language }) command.Options.Add(option);
        reading.AddTo(command);
        return (parsed, terminal) =>
        {
            var spoken = RulesCommand.Spoken(parsed.GetValue(language));
            var files = InputFiles.PdfsOrJson(parsed.GetRequiredValue(inputs), terminal.Input);
            var text = new VerdictText(spoken, parsed.GetValue(all));
            var (kind, into) = (parsed.GetRequiredValue(format), parsed.GetValue(folder));
            var decided = parsed.GetValue(reviews) is { } file ? Decisions(file) : null;
            using var owned = into is null && kind is ("text" or "json") ? null : Folder(into, Names(kind));
            ICheckOutput output = (kind, owned) switch
            {
                ("json", null) => new JsonCheckOutput(terminal.Output, spoken),
                ("json", not null) => new FileCheckOutput(Path.Combine(into!, Verdicts), o => new JsonCheckOutput(o, spoken)),
                ("text", not null) => new FileCheckOutput(Path.Combine(into!, Findings), o => new TextCheckOutput(o, text)),
                ("html", not null) => new HtmlCheckOutput(owned, decided, reading.Of(parsed, terminal), spoken),
                (_, not null) => new DocumentCheckOutput(owned, kind, decided ?? WrittenDecisions.None, terminal),
                _ => new TextCheckOutput(new CleanWriter(terminal.Output), text),
            };
            using (output as IDisposable) return Run(files, output, reading.Of(parsed, terminal), terminal);
        };
    }

    private static WrittenDecisions Decisions(string file)
    {
        try
        {
            return WrittenDecisions.Read(file);
        }
        catch (Exception error) when (error is SqliteException or FormatException or System.Text.Json.JsonException)
        {
            throw new UserErrorException($"{file}: it holds no decisions of 'extractor serve' ({error.Message})", error);
        }
    }

    /// <summary>What is written besides a file for each document.</summary>
    private static IReadOnlyList<string> Names(string format) =>
        format switch { "html" => HtmlFolder.Names, "text" => [Findings], "json" => [Verdicts], _ => [] };

    /// <param name="names">What is written besides a file for each document.</param>
    private static OwnedFolder Folder(string? folder, IReadOnlyList<string> names) => folder is null
        ? throw new UserErrorException("this format is a folder of files. Name the folder with --out.") : OwnedFolder.Claim(folder, names);

    private static int Run(List<string> files, ICheckOutput output, PdfReading reading, Terminal terminal)
    {
        var (failures, contradicts) = (0, false);
        var (comparison, paths) = (new DocumentComparison(), new Dictionary<string, string>());
        CheckedDocument Check(InputDocument input, Disclosure disclosure) =>
            CheckedDocument.Of(input, disclosure, reading.Limits, withPath: !output.TellsBetweenInPlace);
        var inputs = InputDocument.Of(files, reading, forChecks: !output.ShowsDocuments);
        foreach (var read in InputReading<CheckedDocument>.All(inputs, Check, terminal.Cancellation))
        {
            var failure = read.Failure ?? Add(output, read.Document, read.Result!);
            if (read.Result is { } document)
            {
                contradicts |= document.Report.HasContradiction;
                ResultLines.TellLimits(read.Document.Path, document.Limits, terminal);
                if (document.Figures is { } figures) comparison.Add(figures);
                if (failure is null) paths[read.Document.Path] = document.Disclosure.Document.Sha256;
            }

            if (failure is null) continue;
            terminal.Error.WriteLine(failure);
            failures++;
        }

        var between = comparison.Reports().ToList();
        foreach (var report in between) output.AddBetween(report);
        if (output.TellsBetweenInPlace) failures += AddAgain(InputDocument.Of(files, reading), paths, output, Check, between, terminal);
        output.Complete();
        return failures > 0 ? ExitCodes.Failure : contradicts ? ExitCodes.Finding : ExitCodes.Success;
    }

    private static string? Add(ICheckOutput output, InputDocument input, CheckedDocument document)
    {
        string? unwritten = null;
        return DocumentGuard.Run(input.Path, () => unwritten = output.Add(input, document), writes: true) ?? unwritten;
    }

    /// <summary>Reads the documents again of which others have something to say, few of many: all of them are not held meanwhile. How many failed.</summary>
    private static int AddAgain(
        IEnumerable<InputDocument> inputs, Dictionary<string, string> paths, ICheckOutput output, Func<InputDocument, Disclosure, CheckedDocument> check,
        List<CheckReport> between, Terminal terminal)
    {
        var findings = between.SelectMany(r => r.Findings, (r, finding) => (r.Sha256, finding)).ToLookup(f => f.Sha256, f => f.finding);
        if (findings.Count == 0) return 0;
        var failures = 0;
        var concerned = inputs.Where(d => paths.TryGetValue(d.Path, out var sha256) && findings.Contains(sha256));
        foreach (var read in InputReading<CheckedDocument>.All(concerned, check, terminal.Cancellation))
        {
            var failure = read.Failure
                ?? Add(output, read.Document, read.Result! with { Between = [.. findings[read.Result.Disclosure.Document.Sha256]] });
            if (failure is null) continue;
            terminal.Error.WriteLine(failure);
            failures++;
        }

        return failures;
    }
}
