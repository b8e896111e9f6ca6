namespace Extractor.Output;

/// <summary>What is written of a document is longer than it may be.</summary>
internal sealed class OutputLimitException(long most) : Exception($"What was read of it takes more than {OutputLimit.Megabytes(most)} to write.");
