namespace Extractor.Output.Json;

/// <summary>A JSON text that is no disclosure of this version. The message names the place and what was expected, not the file.</summary>
internal sealed class DisclosureFormatException(string message, Exception? inner = null) : Exception(message, inner);
