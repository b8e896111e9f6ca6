using System.CommandLine;
using System.Globalization;
using Extractor.Cli.Inputs;
using Extractor.Cli.Outputs;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Narrative;
using Extractor.Narrative.Binding;
using Extractor.Output.Drawing;

namespace Extractor.Cli.Commands;

internal sealed class InspectCommand : CliCommand
{
    public override string Name => "inspect";

    public override string Summary => "Show how a page is read: drawn with its grids, labels, figures and statements, or its text step by step.";

    public override IReadOnlyList<string> Examples { get; } = ["extractor inspect accounts.pdf --page 12 --out page-12.svg", "extractor inspect accounts.pdf --page 20 --narrative"];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var file = new Argument<string>("PDF") { Description = "The PDF file." };
        var page = new Option<int>("--page") { Description = "The page, counted from 1.", HelpName = "N", Required = true };
        var output = new Option<string>("--out") { Description = "The SVG file to write; any browser shows it.", HelpName = "FILE" };
        var narrative = new Option<bool>("--narrative") { Description = "Print how the paragraphs that begin on the page are read: each figure with its words and its role, what is in force behind it, and the statements." };
        var reading = new ReadingOptions();
        command.Arguments.Add(file);
        foreach (var option in new Option[] { page, output, narrative }) command.Options.Add(option);
        reading.AddTo(command);
        return (parsed, terminal) =>
        {
            var (input, number, target) = (parsed.GetRequiredValue(file), parsed.GetValue(page), parsed.GetValue(output));
            if (target is null && !parsed.GetValue(narrative)) throw new UserErrorException("Nothing to show: name a file to draw to (--out FILE), or ask for the text (--narrative).");
            var how = reading.Of(parsed, Environment.ProcessorCount);
            if (parsed.GetValue(narrative)) Trace(input, number, how, terminal.Output);
            if (target is null) return ExitCodes.Success;
            Draw(input, number, target, how);
            terminal.Error.WriteLine($"drawn to {target}");
            return ExitCodes.Success;
        };
    }

    private static void Trace(string file, int number, PdfReading reading, TextWriter output)
    {
        using var document = PdfInput.Open(file, reading);
        RequirePage(file, number, document.NumberOfPages);
        var pages = DocumentAnalyzer.Analyze(document);
        NarrativeReader.Read(pages, TableReader.Read(pages), TimeLimit.None, new NarrativeTrace(output, number));
    }

    private static void RequirePage(string file, int number, int last)
    {
        if (number < 1 || number > last) throw new UserErrorException(string.Create(CultureInfo.InvariantCulture, $"{file}: has no page {number}. Its pages are 1 to {last}."));
    }

    private static void Draw(string file, int number, string target, PdfReading reading)
    {
        var disclosure = PdfInput.Extract(file, reading);
        using var document = PdfInput.Open(file, reading);
        RequirePage(file, number, document.NumberOfPages);
        var page = document.GetPage(number);
        var layout = DocumentAnalyzer.Analyze(document)[number - 1];
        OutputFile.Write(target, output => new PageDrawing(page, layout, disclosure).Write(output));
    }
}
