using Extractor.Batch;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Loads extracted JSON files into a store: all cores read and check ahead, one after the other is written.</summary>
internal sealed class StoreLoader(string store, Func<string, IReadOnlyList<string>> pathsOf)
{
    /// <summary>Bodies and what each was called before, added to those that the store knows.</summary>
    public IReadOnlyList<(string Former, string Name)> FormerNames { get; init; } = [];

    /// <summary>Loads the files; those that the store holds already, as they are, are passed over.</summary>
    /// <param name="progress">Called after each file with the number of files done.</param>
    /// <exception cref="StoreException">The store cannot be written; what was loaded before, but for about a second's work, stays.</exception>
    public LoadResult Load(IReadOnlyList<string> files, Action<int> progress, CancellationToken cancellation)
    {
        using var connection = StoreConnection.OpenForLoading(store);
        try
        {
            BodyLinks.Learn(connection, FormerNames);
            var result = Load(connection, files, progress, cancellation);
            BodyLinks.Renew(connection);
            BetweenRows.Renew(connection, cancellation);
            return result;
        }
        catch (SqliteException error)
        {
            throw StoreConnection.Explain(store, error);
        }
    }

    private LoadResult Load(SqliteConnection connection, IReadOnlyList<string> files, Action<int> progress, CancellationToken cancellation)
    {
        var reader = new StoreReader(pathsOf, Known(connection));
        using var writer = new StoreWriter(connection);
        var (loaded, done, failures) = (0, 0, new List<string>());
        try
        {
            foreach (var (document, unread) in ReadAhead.InOrder(files, reader.Read, cancellation))
            {
                if ((document is null ? unread : writer.Write(document)) is { } failure) failures.Add(failure);
                else if (document is not null) loaded++;
                progress(++done);
            }

            writer.Commit();
        }
        catch
        {
            writer.Rescue();
            throw;
        }

        return new LoadResult(loaded, files.Count - loaded - failures.Count, failures);
    }

    /// <summary>The JSON files that the store holds, by hash, as this program would load them again.</summary>
    private static HashSet<string> Known(SqliteConnection connection)
    {
        using var command = new SqliteCommand("SELECT json_sha256 FROM documents WHERE checked_by=$engine", connection);
        command.Parameters.AddWithValue("$engine", EngineVersion.Current);
        using var reader = command.ExecuteReader();
        var known = new HashSet<string>();
        while (reader.Read()) known.Add(reader.GetString(0));
        return known;
    }
}
