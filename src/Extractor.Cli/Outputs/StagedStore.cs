using Extractor.Cli.Inputs;
using Extractor.Domain;
using Extractor.Reconciliation.BetweenDocuments;
using Extractor.Store;
using Microsoft.Data.Sqlite;

namespace Extractor.Cli.Outputs;

/// <summary>The store that an export is written from: the one that was given, or one made of the documents that were given, gone afterwards.</summary>
internal sealed class StagedStore : IDisposable
{
    /// <summary>SQLite's word for a full disk.</summary>
    private const int Full = 13;

    private readonly string? _made;

    private StagedStore(string path, string? made, int count, int failures) => (Path, _made, Count, Failures) = (path, made, count, failures);

    public string Path { get; }

    /// <summary>Documents that were given.</summary>
    public int Count { get; }

    public int Failures { get; }

    /// <param name="folder">Where a store may be made.</param>
    public static StagedStore Of(List<string> files, string folder, PdfReading reading, Terminal terminal)
    {
        if (files is [var only] && StoredDisclosures.IsStore(only)) return new StagedStore(only, null, StoredDisclosures.Count(only), 0);
        foreach (var left in Directory.GetFiles(folder, ".staged-*.tmp*")) File.Delete(left);
        var made = System.IO.Path.Combine(folder, $".staged-{System.IO.Path.GetRandomFileName()}.tmp");
        try
        {
            var (count, failures) = Fill(made, files, reading, terminal);
            return new StagedStore(made, made, count, failures);
        }
        catch (Exception error)
        {
            Remove(made);
            if ((error.InnerException ?? error) is SqliteException { SqliteErrorCode: Full }) throw new DiskFullException(folder, error);
            throw;
        }
    }

    public void Dispose()
    {
        if (_made is not null) Remove(_made);
    }

    private static (int Count, int Failures) Fill(string made, List<string> files, PdfReading reading, Terminal terminal)
    {
        var (count, failures) = (0, 0);
        using var connection = StoreConnection.OpenForStaging(made);
        using var writer = new StoreWriter(connection);
        var comparison = new DocumentComparison();
        foreach (var read in InputReading<StagedDocument>.All(InputDocument.Of(files, reading), StagedDocument.Of, terminal.Cancellation))
        {
            count++;
            if (read.Result?.Figures is { } figures) comparison.Add(figures);
            if ((read.Result is { } staged ? writer.Write(staged.Document) : read.Failure) is not { } failure) continue;
            terminal.Error.WriteLine(failure);
            failures++;
        }

        writer.Commit();
        BodyLinks.Renew(connection);
        BetweenRows.Write(connection, comparison.Reports());
        return (count, failures);
    }

    private static void Remove(string made)
    {
        foreach (var ending in (string[])["", "-journal"]) File.Delete(made + ending);
    }

    /// <param name="Figures">What other documents are held to.</param>
    private sealed record StagedDocument(StoreDocument Document, DocumentFigures? Figures)
    {
        public static StagedDocument Of(InputDocument input, Disclosure disclosure) => new(
            StoreDocument.Of(input.Path, disclosure, [input.Path], default, disclosure.Document.Sha256), DocumentFigures.Of(disclosure));
    }
}
