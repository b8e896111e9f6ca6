namespace Extractor.Cli;

/// <summary>The results find no taker any more (a closed pipe), or no room.</summary>
internal sealed class OutputEndedException(string message) : IOException(message);
