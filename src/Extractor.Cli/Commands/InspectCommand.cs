using System.CommandLine;
using System.Globalization;
using Extractor.Cli.Inputs;
using Extractor.Cli.Outputs;
using Extractor.Layout;
using Extractor.Output.Drawing;

namespace Extractor.Cli.Commands;

internal sealed class InspectCommand : CliCommand
{
    public override string Name => "inspect";

    public override string Summary => "Draw a page with what was found on it: grids, labels, figures, statements.";

    public override IReadOnlyList<string> Examples { get; } = ["extractor inspect accounts.pdf --page 12 --out page-12.svg"];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var file = new Argument<string>("PDF") { Description = "The PDF file." };
        var page = new Option<int>("--page") { Description = "The page, counted from 1.", HelpName = "N", Required = true };
        var output = new Option<string>("--out") { Description = "The SVG file to write; any browser shows it.", HelpName = "FILE", Required = true };
        var reading = new ReadingOptions();
        command.Arguments.Add(file);
        foreach (var option in new Option[] { page, output }) command.Options.Add(option);
        reading.AddTo(command);
        return (parsed, terminal) =>
        {
            Draw(parsed.GetRequiredValue(file), parsed.GetValue(page), parsed.GetRequiredValue(output), reading.Of(parsed, Environment.ProcessorCount));
            terminal.Error.WriteLine($"drawn to {parsed.GetRequiredValue(output)}");
            return ExitCodes.Success;
        };
    }

    private static void Draw(string file, int number, string target, PdfReading reading)
    {
        var disclosure = PdfInput.Extract(file, reading);
        using var document = PdfInput.Open(file, reading);
        if (number < 1 || number > document.NumberOfPages)
            throw new UserErrorException(string.Create(CultureInfo.InvariantCulture, $"{file}: has no page {number}. Its pages are 1 to {document.NumberOfPages}."));
        var page = document.GetPage(number);
        var layout = DocumentAnalyzer.Analyze(document)[number - 1];
        OutputFile.Write(target, output => new PageDrawing(page, layout, disclosure).Write(output));
    }
}
