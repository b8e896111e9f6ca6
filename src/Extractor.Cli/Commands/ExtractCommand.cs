using System.CommandLine;
using Extractor.Cli.Extraction;
using Extractor.Cli.Inputs;
using Extractor.Cli.Outputs;
using Extractor.Output.Json;

namespace Extractor.Cli.Commands;

internal sealed class ExtractCommand : CliCommand
{
    public override string Name => "extract";

    public override string Summary => "Read PDFs and write what they hold as JSON.";

    public override IReadOnlyList<string> ExitCodeMeanings { get; } =
    [
        "0  all documents are complete",
        "1  some are partial: something printed could not be read or placed",
        "2  an input could not be read",
    ];

    public override IReadOnlyList<string> Examples { get; } =
    [
        "extractor extract accounts.pdf                         one document, JSON to the standard output",
        "extractor extract downloads --out extracted            every PDF in a folder and below it",
        "find . -name '*2024*.pdf' | extractor extract - --out extracted",
    ];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var inputs = CommonOptions.Inputs("PDF files, folders (every .pdf in them and below), or - for a list of either on the standard input.");
        var output = new Option<string?>("--out") { Description = "The folder for the JSON files, one for each document. One document without it goes to the standard output.", HelpName = "DIR" };
        var password = CommonOptions.Password();
        command.Arguments.Add(inputs);
        command.Options.Add(output);
        command.Options.Add(password);
        return (parsed, terminal) => Run(parsed.GetRequiredValue(inputs), parsed.GetValue(output), parsed.GetValue(password), terminal);
    }

    private static int Run(string[] inputs, string? folder, string? password, Terminal terminal)
    {
        var files = InputFiles.Pdfs(inputs, terminal.Input);
        if (folder is not null)
        {
            OutputFolder.Prepare(folder);
            return Batch.Run(files, folder, password, terminal);
        }

        if (files.Count != 1) throw new UserErrorException($"{files.Count} documents do not fit one output. Name a folder for them with --out.");
        var disclosure = PdfInput.Extract(files[0], password);
        DisclosureWriter.Write(terminal.Output, disclosure);
        var result = new ExtractionResult(files[0], disclosure, null);
        foreach (var line in ResultLines.Of(result)) terminal.Error.WriteLine(line);
        return result.ExitCode;
    }
}
