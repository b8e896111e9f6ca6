using Extractor.Domain;
using Spectre.Console;

namespace Extractor.Cli.Extraction;

/// <summary>Coloured lines above a progress bar, for somebody who watches.</summary>
internal sealed class TerminalProgress : IProgressView
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    public void Show(IEnumerable<ExtractionResult> results, int count, Action<ExtractionResult> seen)
    {
        _console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("extracting", maxValue: count);
            foreach (var result in results)
            {
                Write(result);
                seen(result);
                task.Increment(1);
            }
        });
    }

    private void Write(ExtractionResult result)
    {
        var style = result.Status switch
        {
            DisclosureStatus.Complete => new Style(Color.Green),
            DisclosureStatus.Partial => new Style(Color.Yellow),
            _ => new Style(Color.Red),
        };
        foreach (var line in ResultLines.Of(result))
        {
            _console.Write(new Text(line, style));
            _console.WriteLine();
            style = Style.Plain;
        }
    }
}
