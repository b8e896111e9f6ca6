namespace Extractor.Store;

/// <summary>What a load did.</summary>
/// <param name="Kept">Loaded before, unchanged.</param>
/// <param name="Failures">A sentence for each file that could not be read, the file named in it.</param>
internal sealed record LoadResult(int Loaded, int Kept, IReadOnlyList<string> Failures);
