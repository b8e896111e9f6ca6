using System.CommandLine;
using Extractor.Cli.Inputs;
using Extractor.Cli.Outputs;
using Extractor.Output.Verdicts;
using Extractor.Reconciliation.BetweenDocuments;

namespace Extractor.Cli.Commands;

internal sealed class CheckCommand : CliCommand
{
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
        "extractor check downloads --format json > verdicts.json    every verdict with its evidence",
        "extractor check accounts.pdf --format html > report.html   findings with their places on the redrawn pages",
    ];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var inputs = CommonOptions.Inputs("PDFs, extracted JSON files, folders (the PDFs in them and below, or the JSON files where there is no PDF), stores, or - for a list on the standard input.");
        var format = new Option<string>("--format") { Description = "The format to write.", DefaultValueFactory = _ => "text", HelpName = "text|json|html" };
        format.AcceptOnlyFromAmong("text", "json", "html");
        var all = new Option<bool>("--all") { Description = "In text, also list what agreed and what could not be compared." };
        var language = RulesCommand.LanguageOption();
        var reading = new ReadingOptions();
        command.Arguments.Add(inputs);
        foreach (var option in new Option[] { format, all, language }) command.Options.Add(option);
        reading.AddTo(command);
        return (parsed, terminal) =>
        {
            var spoken = RulesCommand.Spoken(parsed.GetValue(language));
            var files = InputFiles.PdfsOrJson(parsed.GetRequiredValue(inputs), terminal.Input);
            ICheckOutput output = parsed.GetValue(format) switch
            {
                "json" => new JsonCheckOutput(terminal.Output, spoken),
                "html" => new HtmlCheckOutput(terminal.Output, spoken, reading.Of(parsed)),
                _ => new TextCheckOutput(terminal.Output, new VerdictText(spoken, parsed.GetValue(all))),
            };
            return Run(files, output, reading.Of(parsed), terminal);
        };
    }

    private static int Run(List<string> files, ICheckOutput output, PdfReading reading, Terminal terminal)
    {
        var (failures, contradicts) = (0, false);
        var comparison = new DocumentComparison();
        foreach (var read in InputReading<CheckedDocument>.All(InputDocument.Of(files, reading), CheckedDocument.Of, terminal.Cancellation))
        {
            if (read.Result is { } document)
            {
                contradicts |= document.Report.HasContradiction;
                output.Add(read.Document.File, document.Report);
                if (document.Figures is { } figures) comparison.Add(figures);
            }
            else
            {
                terminal.Error.WriteLine(read.Failure);
                failures++;
            }
        }

        foreach (var report in comparison.Reports()) output.AddBetween(report);
        output.Complete();
        return failures > 0 ? ExitCodes.Failure : contradicts ? ExitCodes.Finding : ExitCodes.Success;
    }
}
