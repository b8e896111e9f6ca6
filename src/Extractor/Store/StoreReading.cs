namespace Extractor.Store;

/// <summary>What reading a JSON file came to: a document, a failure, or neither where the store holds the file as it is.</summary>
internal readonly record struct StoreReading(StoreDocument? Document, string? Failure);
