namespace Extractor.Cli.Outputs;

/// <summary>No room is left where a command writes.</summary>
internal sealed class DiskFullException(string place, Exception cause)
    : IOException($"{place}: the disk is full. Make room, or choose another place with --out.", cause);
