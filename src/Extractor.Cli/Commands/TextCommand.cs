using System.CommandLine;
using Extractor.Cli.Inputs;
using Extractor.Cli.Outputs;
using Extractor.Layout;

namespace Extractor.Cli.Commands;

internal sealed class TextCommand : CliCommand
{
    public override string Name => "text";

    public override string Summary => "Print the text of a PDF line by line in reading order, a form feed between pages.";

    public override IReadOnlyList<string> Examples { get; } =
    [
        "extractor text accounts.pdf",
        "extractor text accounts.pdf | grep 机关运行经费",
    ];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var file = new Argument<string>("PDF") { Description = "The PDF file." };
        var reading = new ReadingOptions();
        command.Arguments.Add(file);
        reading.AddTo(command);
        return (parsed, terminal) => Run(parsed.GetRequiredValue(file), reading.Of(parsed, terminal, Environment.ProcessorCount), terminal);
    }

    private static int Run(string file, PdfReading reading, Terminal terminal)
    {
        PdfInput.Read(file, () => Print(file, reading, new CleanWriter(terminal.Output)));
        return ExitCodes.Success;
    }

    private static int Print(string file, PdfReading reading, TextWriter output)
    {
        var time = DocumentTime.Of(reading.Limits);
        using var document = PdfInput.Open(file, reading);
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = PageAnalyzer.Analyze(document.GetPage(number), new OverleafColumns(), time.Limit);
            if (number > 1) output.Write('\f');
            foreach (var line in page.AllLines.Concat(page.Aside)) output.WriteLine(line.Text);
        }

        return document.NumberOfPages;
    }
}
