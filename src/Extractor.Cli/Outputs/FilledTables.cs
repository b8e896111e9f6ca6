using Extractor.Cli.Inputs;
using Extractor.DuckDb;
using Extractor.Store;
using Microsoft.Data.Sqlite;

namespace Extractor.Cli.Outputs;

/// <summary>The tables that an export by columns is written from: those of the store that was given, or filled with the documents that were given.</summary>
/// <param name="folder">That is exported to.</param>
internal sealed class FilledTables(List<string> files, string folder, PdfReading reading, Terminal terminal)
{
    /// <summary>SQLite's word for a full disk.</summary>
    private const int Full = 13;

    /// <summary>Documents that were given.</summary>
    public int Count { get; private set; }

    public int Failures { get; private set; }

    /// <inheritdoc cref="Filling"/>
    public void Fill(DuckDbFile target, string scratch)
    {
        if (files is [var only] && StoredDisclosures.IsStore(only))
        {
            StoreMirror.Copy(only, target, terminal.Cancellation);
            Count = StoredDisclosures.Count(only);
            return;
        }

        try
        {
            Add(target, scratch);
        }
        catch (Exception error) when ((error.InnerException ?? error) is SqliteException { SqliteErrorCode: Full })
        {
            throw new DiskFullException(folder, error);
        }
    }

    private void Add(DuckDbFile target, string scratch)
    {
        using var mirror = new DocumentMirror(target, scratch);
        foreach (var read in InputReading<StoreDocument>.All(InputDocument.Of(files, reading), Prepared, terminal.Cancellation))
        {
            Count++;
            if ((read.Result is { } document ? mirror.Add(document) : read.Failure) is not { } failure) continue;
            terminal.Error.WriteLine(failure);
            Failures++;
        }

        mirror.Complete(terminal.Cancellation);
    }

    private static StoreDocument Prepared(InputDocument input, Disclosure disclosure) =>
        StoreDocument.Of(input.Path, disclosure, [input.Path], json: null, disclosure.Document.Sha256);
}
