namespace Extractor.Cli;

/// <summary>The streams that a command reads and writes.</summary>
/// <param name="Output">Results: what a pipe takes on.</param>
/// <param name="Error">Progress, summaries and complaints.</param>
/// <param name="IsInteractive">Somebody watches <paramref name="Error"/>.</param>
internal sealed record Terminal(TextReader Input, TextWriter Output, TextWriter Error, bool IsInteractive, CancellationToken Cancellation)
{
    /// <summary>Somebody watches <see cref="Output"/>: results come to a terminal.</summary>
    public bool ShowsOutput { get; init; }

    /// <summary>What <see cref="Cancellation"/> comes to.</summary>
    public Interruption Interruption { get; init; } = new();
}
