namespace Extractor.Cli;

/// <summary>Something the user can mend. The message names the file, what is wrong and what to do.</summary>
internal sealed class UserErrorException(string message, Exception? inner = null) : Exception(message, inner);
