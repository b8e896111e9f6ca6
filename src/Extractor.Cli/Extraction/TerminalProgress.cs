using System.Diagnostics;
using Extractor.Domain;
using Spectre.Console;

namespace Extractor.Cli.Extraction;

/// <summary>Coloured lines above a progress bar, for somebody who watches.</summary>
internal sealed class TerminalProgress : IProgressView
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    public void Show(IEnumerable<ExtractionResult> results, int total, BatchCounts counts)
    {
        _console.Progress().AutoClear(true).Columns(new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }).Start(context =>
        {
            var watch = Stopwatch.StartNew();
            var task = context.AddTask("extracting", maxValue: total);
            foreach (var result in results)
            {
                Write(result);
                task.Increment(1);
                task.Description = Markup.Escape(counts.Progress(watch.Elapsed));
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
        foreach (var line in result.Lines)
        {
            _console.Write(new Text(line, style));
            _console.WriteLine();
            style = Style.Plain;
        }
    }
}
