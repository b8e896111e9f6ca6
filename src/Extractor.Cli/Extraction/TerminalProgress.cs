using System.Diagnostics;
using Extractor.Cli.Outputs;
using Extractor.Domain;

namespace Extractor.Cli.Extraction;

/// <summary>Coloured lines above one that tells how far the run is, for somebody who watches.</summary>
/// <remarks>The codes are those of ECMA-48: back to the line's beginning, erase it, colour.</remarks>
internal sealed class TerminalProgress(TextWriter output) : IProgressView
{
    private const string Erase = "\r\e[K";

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.2);

    private readonly Lock _line = new();

    public void Show(IEnumerable<ExtractionResult> results, BatchCounts counts)
    {
        var watch = Stopwatch.StartNew();
        string Status() => Cut(counts.Progress(watch.Elapsed), Console.WindowWidth - 1);
        var clock = new Timer(_ => TryWrite(() => Erase + Status()), null, TimeSpan.Zero, Interval);
        try
        {
            foreach (var result in results.Where(r => r.Lines.Count > 0)) Write(string.Concat(Lines(result).Prepend(Erase)) + Status());
        }
        finally
        {
            clock.DisposeAsync().AsTask().GetAwaiter().GetResult();
            TryWrite(() => Erase);
        }
    }

    private static IEnumerable<string> Lines(ExtractionResult result)
    {
        var colour = result.Status switch
        {
            DisclosureStatus.Complete => 32,
            DisclosureStatus.Partial => 33,
            _ => 31,
        };
        return result.Lines.Select(TerminalText.OneLine).Select((line, i) => i == 0 ? $"\e[{colour}m{line}\e[0m\n" : line + "\n");
    }

    private static string Cut(string text, int width)
    {
        while (DisplayWidth.Of(text) > width && text.Length > 0) text = text[..^1];
        return text;
    }

    private void Write(string text)
    {
        lock (_line) output.Write(text);
    }

    /// <remarks>Where nobody reads any longer, the next result ends the run.</remarks>
    private void TryWrite(Func<string> text)
    {
        try
        {
            Write(text());
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
        }
    }
}
