using Extractor.Batch;
using Extractor.Cli.Inputs;

namespace Extractor.Cli.Extraction;

/// <summary>Looks at all inputs of a run before any is read.</summary>
internal static class BatchDocuments
{
    /// <summary>In the order of the inputs.</summary>
    public static List<BatchDocument> Of(IReadOnlyList<BatchInput> inputs, BatchOptions options, CancellationToken cancellation) =>
        [.. inputs.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Min(options.Jobs, 64)).WithCancellation(cancellation)
            .Select(i => Of(i, options.Shard))];

    /// <remarks>What a list tells of another shard's document is taken for true: its own shard looks.</remarks>
    private static BatchDocument Of(BatchInput input, Shard? shard)
    {
        if (input.Failure is not null) return new BatchDocument(input, "", input.Failure);
        if (shard is not null && input.Sha256 is { } listed && !shard.Holds(listed, input.File) && File.Exists(input.File))
            return new BatchDocument(input, listed, null);
        try
        {
            var sha256 = InputBytes.Hash(input.File);
            return input.Sha256 is null || input.Sha256 == sha256
                ? new BatchDocument(input, sha256, null)
                : new BatchDocument(input, input.Sha256, $"{input.File}: its SHA-256 is not the one listed. Download it again, or mend the list.");
        }
        catch (UserErrorException error)
        {
            return new BatchDocument(input, input.Sha256 ?? "", error.Message);
        }
    }
}
