using Extractor.Batch;
using Extractor.Domain;

namespace Extractor.Cli.Inputs;

/// <summary>What reading a document came to.</summary>
/// <param name="Failure">A sentence for the user where it could not be read.</param>
internal sealed record InputReading<T>(InputDocument Document, T? Result, string? Failure)
    where T : class
{
    /// <summary>Reads the documents on all cores, in their order, however many they are.</summary>
    /// <param name="work">What is done with each on the same core.</param>
    public static IEnumerable<InputReading<T>> All(
        IEnumerable<InputDocument> documents, Func<InputDocument, Disclosure, T> work, CancellationToken cancellation) =>
        ReadAhead.InOrder(documents, document => Read(document, work), cancellation);

    private static InputReading<T> Read(InputDocument document, Func<InputDocument, Disclosure, T> work)
    {
        T? result = null;
        var failure = DocumentGuard.Run(document.Path, () => result = work(document, document.Read()));
        return new(document, failure is null ? result : null, failure);
    }
}
