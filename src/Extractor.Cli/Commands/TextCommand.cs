using System.CommandLine;
using Extractor.Cli.Inputs;
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
        return (parsed, terminal) => Run(parsed.GetRequiredValue(file), reading.Of(parsed, Environment.ProcessorCount), terminal);
    }

    private static int Run(string file, PdfReading reading, Terminal terminal)
    {
        using var document = PdfInput.Open(file, reading);
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            terminal.Cancellation.ThrowIfCancellationRequested();
            if (number > 1) terminal.Output.Write('\f');
            var page = PageAnalyzer.Analyze(document.GetPage(number));
            foreach (var line in page.AllLines.Concat(page.Aside)) terminal.Output.WriteLine(line.Text);
        }

        return ExitCodes.Success;
    }
}
