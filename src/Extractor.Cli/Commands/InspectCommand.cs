using System.CommandLine;
using Extractor.Cli.Inputs;
using Extractor.Cli.Outputs;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Narrative;
using Extractor.Narrative.Binding;
using Extractor.Output.Drawing;
using Extractor.Pdf;

namespace Extractor.Cli.Commands;

internal sealed class InspectCommand : CliCommand
{
    /// <summary>An XML declaration stands before a drawing.</summary>
    private const int LongestPreface = 100;

    public override string Name => "inspect";

    public override string Summary => "Show how a page is read: drawn with its grids, labels, figures and statements, or its text step by step.";

    public override IReadOnlyList<string> Examples { get; } =
        ["extractor inspect accounts.pdf --page 12 --out page-12.svg", "extractor inspect accounts.pdf --page 20 --narrative"];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var file = new Argument<string>("PDF") { Description = "The PDF file." };
        var page = new Option<int>("--page") { Description = "The page, counted from 1.", HelpName = "N", Required = true };
        var output = new Option<string>("--out") { Description = "The SVG file to write; any browser shows it.", HelpName = "FILE" };
        var narrative = new Option<bool>("--narrative")
        {
            Description = "Print how the paragraphs that begin on the page are read: each figure with its words and its role, what is in force behind it, "
            + "and the statements."
        };
        var reading = new ReadingOptions();
        command.Arguments.Add(file);
        foreach (var option in new Option[] { page, output, narrative }) command.Options.Add(option);
        reading.AddTo(command);
        return (parsed, terminal) =>
        {
            var (input, number, target) = (parsed.GetRequiredValue(file), parsed.GetValue(page), parsed.GetValue(output));
            if (target is null && !parsed.GetValue(narrative))
                throw new UserErrorException("Nothing to show: name a file to draw to (--out FILE), or ask for the text (--narrative).");
            var how = reading.Of(parsed, terminal, Environment.ProcessorCount);
            if (parsed.GetValue(narrative)) PdfInput.Read(input, () => Trace(input, number, how, new CleanWriter(terminal.Output)));
            if (target is null) return ExitCodes.Success;
            RefuseForeign(target);
            Draw(input, number, target, how);
            terminal.Error.WriteLine($"drawn to {target}");
            return ExitCodes.Success;
        };
    }

    private static string Trace(string file, int number, PdfReading reading, TextWriter output)
    {
        using var document = PdfInput.Open(file, reading);
        PdfInput.RequirePage(file, number, document.NumberOfPages);
        var time = DocumentTime.Of(reading.Limits).Limit;
        var pages = DocumentAnalyzer.Analyze(document, time, out var limit);
        if (number > pages.Count) throw new PdfOpenException(PdfOpenFailure.LimitExceeded, limit!);
        NarrativeReader.Read(pages, TableReader.Read(pages, time), time, new NarrativeTrace(output, number));
        return file;
    }

    private static void Draw(string file, int number, string target, PdfReading reading)
    {
        var (disclosure, page, layout) = PdfInput.ExtractWithPage(file, number, reading);
        OutputFile.Write(target, output => new PageDrawing(page, layout, disclosure).Write(output));
    }

    /// <summary>What stands under the name and is no drawing was not made by this command.</summary>
    private static void RefuseForeign(string target)
    {
        if (!File.Exists(target)) return;
        using var file = new StreamReader(target);
        var start = new char[LongestPreface];
        var length = file.ReadBlock(start);
        if (length > 0 && !start.AsSpan(0, length).Contains("<svg", StringComparison.Ordinal))
            throw new UserErrorException($"{target}: stands in the way: it is no drawing of this program. Move it, or choose another name with --out.");
    }
}
