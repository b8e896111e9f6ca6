using Extractor.Batch;
using Extractor.Cli.Inputs;

namespace Extractor.Cli.Extraction;

/// <summary>Looks at all inputs of a run before any is read.</summary>
internal static class BatchDocuments
{
    /// <summary>In the order of the inputs.</summary>
    public static List<BatchDocument> Of(IReadOnlyList<BatchInput> inputs, BatchOptions options, CancellationToken cancellation) =>
        [.. inputs.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Min(options.Jobs, 64)).WithCancellation(cancellation).Select(Of)];

    private static BatchDocument Of(BatchInput input)
    {
        try
        {
            return new BatchDocument(input, InputBytes.Hash(input.File), null);
        }
        catch (UserErrorException error)
        {
            return new BatchDocument(input, "", error.Message);
        }
    }
}
