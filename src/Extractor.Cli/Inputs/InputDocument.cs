using Extractor.Domain;
using Extractor.Output.Json;
using Extractor.Store;

namespace Extractor.Cli.Inputs;

/// <summary>A document to be read from whatever holds it.</summary>
/// <param name="File">The input: a PDF, an extracted JSON file or a store.</param>
/// <param name="Path">Where the document was found: the input, or what a store says.</param>
/// <param name="Read">Reads it; any number at a time.</param>
internal sealed record InputDocument(string File, string Path, Func<Disclosure> Read)
{
    /// <summary>
    /// The documents of the inputs in their order; a store holds many, and one that cannot be opened stands for a document that cannot be read.
    /// </summary>
    /// <param name="forChecks">Whether no more is wanted of JSON files than what checks look at.</param>
    public static IEnumerable<InputDocument> Of(IEnumerable<string> files, PdfReading reading, bool forChecks = false) =>
        files.SelectMany(file => StoredDisclosures.IsStore(file)
            ? Stored(file) : [new InputDocument(file, file, () => DisclosureInput.Read(file, reading, forChecks))]);

    private static IEnumerable<InputDocument> Stored(string store)
    {
        using var documents = StoredDisclosures.Of(store).GetEnumerator();
        while (Next(documents, out var failure) || failure is not null)
        {
            if (failure is not null)
            {
                yield return new InputDocument(store, store, () => throw new UserErrorException(failure.Message, failure));
                yield break;
            }

            var document = documents.Current;
            yield return new InputDocument(store, document.Path, () => ReadFrom(store, document));
        }
    }

    private static bool Next(IEnumerator<StoredDocument> documents, out StoreException? failure)
    {
        failure = null;
        try
        {
            return documents.MoveNext();
        }
        catch (StoreException error)
        {
            failure = error;
            return false;
        }
    }

    private static Disclosure ReadFrom(string store, StoredDocument document)
    {
        try
        {
            return document.Read();
        }
        catch (Exception error) when (error is DisclosureFormatException or InvalidDataException)
        {
            throw new UserErrorException($"{store}: {document.Path} cannot be read from it ({error.Message.TrimEnd('.')}). Load it into a new store.", error);
        }
    }
}
