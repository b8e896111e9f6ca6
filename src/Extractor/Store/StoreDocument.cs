using Extractor.Domain;
using Extractor.Output.Csv;
using Extractor.Pdf;
using Extractor.Reconciliation;
using Extractor.Reconciliation.BetweenDocuments;

namespace Extractor.Store;

/// <summary>A document as it goes into a store, with all that can be worked out beside the one who writes.</summary>
internal sealed record StoreDocument
{
    /// <summary>Works out what goes into a store of a disclosure; any number at a time.</summary>
    /// <param name="file">What the document was read from.</param>
    public static StoreDocument Of(string file, Disclosure disclosure, IReadOnlyList<string> paths, ReadOnlyMemory<byte>? json, string jsonSha256)
    {
        var figures = DocumentFigures.Of(disclosure);
        return new()
        {
            File = file,
            Disclosure = disclosure,
            Report = Reconciler.Check(disclosure, DocumentTime.Of(PdfReaderOptions.Default).Limit),
            GridFigures = [.. disclosure.Tables.Select(Output.Csv.GridFigures.Of)],
            Listed = figures?.Listed ?? (disclosure.Family == DocumentFamily.FinalAccounts ? ListedUnits.Of(disclosure) : []),
            Figures = figures is null ? null : StoredFigures.Write(figures),
            Paths = paths,
            Json = json,
            JsonSha256 = jsonSha256,
        };
    }

    /// <summary>The JSON file that it was read from.</summary>
    public required string File { get; init; }

    public required Disclosure Disclosure { get; init; }

    public required CheckReport Report { get; init; }

    /// <summary>The figures of each table's grid, where no form recognised it.</summary>
    public required IReadOnlyList<IReadOnlyList<GridFigure>> GridFigures { get; init; }

    /// <summary>The units that it lists as parts of its accounts, by normalised name.</summary>
    public required IReadOnlyList<string> Listed { get; init; }

    /// <summary>What other documents are held to, as <see cref="StoredFigures"/> writes it; null where nothing can be.</summary>
    public required byte[]? Figures { get; init; }

    /// <summary>Where it was found.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>What was extracted, as zlib compresses it; null where the store is thrown away before anybody asks for it.</summary>
    public required ReadOnlyMemory<byte>? Json { get; init; }

    /// <summary>Of the JSON and the paths: what loading again would change nothing of.</summary>
    public required string JsonSha256 { get; init; }
}
