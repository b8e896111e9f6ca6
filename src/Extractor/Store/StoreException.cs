namespace Extractor.Store;

/// <summary>A store that cannot be used. The message names the file, what is wrong and what to do.</summary>
internal sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
