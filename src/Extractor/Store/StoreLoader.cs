using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Extractor.Output.Json;
using Extractor.Reconciliation;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Loads extracted JSON files into a store: several are read and checked at a time, one after the other written.</summary>
public sealed class StoreLoader(string store, Func<string, IReadOnlyList<string>> pathsOf)
{
    private const int BatchSize = 24;

    /// <summary>Loads the files; those that the store holds already, as they are, are passed over.</summary>
    /// <param name="progress">Called after each batch with the number of files done.</param>
    /// <exception cref="StoreException">The store cannot be written; batches written before stay.</exception>
    public LoadResult Load(IReadOnlyList<string> files, Action<int> progress, CancellationToken cancellation)
    {
        using var connection = StoreConnection.OpenForLoading(store);
        try
        {
            return Load(connection, files, progress, cancellation);
        }
        catch (SqliteException error)
        {
            throw StoreConnection.Explain(store, error);
        }
    }

    private LoadResult Load(SqliteConnection connection, IReadOnlyList<string> files, Action<int> progress, CancellationToken cancellation)
    {
        var known = Known(connection);
        using var writer = new StoreWriter(connection);
        var (loaded, done, failures) = (0, 0, new List<string>());
        var batches = files.Chunk(BatchSize).ToList();
        var next = batches.Count > 0 ? Task.Run(() => Read(batches[0], known), cancellation) : null;
        for (var i = 0; next is not null; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var batch = next.GetAwaiter().GetResult();
            var following = i + 1;
            next = following < batches.Count ? Task.Run(() => Read(batches[following], known), cancellation) : null;
            var documents = batch.Select(r => r.Document).OfType<StoreDocument>().ToList();
            writer.Write(documents);
            loaded += documents.Count;
            failures.AddRange(batch.Select(r => r.Failure).OfType<string>());
            progress(done += batch.Length);
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

    private (StoreDocument? Document, string? Failure)[] Read(string[] files, HashSet<string> known) =>
        [.. files.AsParallel().AsOrdered().Select(file => Read(file, known))];

    /// <summary>Neither a document nor a failure where the store holds the file.</summary>
    private (StoreDocument? Document, string? Failure) Read(string file, HashSet<string> known)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            var paths = pathsOf(file);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData([.. bytes, .. Encoding.UTF8.GetBytes(string.Join('\n', paths))]));
            if (known.Contains(sha256)) return (null, null);
            using var text = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
            var disclosure = DisclosureReader.Read(text);
            return (new StoreDocument(disclosure, Reconciler.Check(disclosure), paths, Compress(bytes), sha256), null);
        }
        catch (DisclosureFormatException error)
        {
            return (null, $"{file}: not an extracted disclosure: {error.Message}. Make it with 'extractor extract'.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, $"{file}: cannot be read ({error.Message.TrimEnd('.')}). Check the path and the permissions.");
        }
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Fastest)) zlib.Write(bytes);
        return compressed.ToArray();
    }
}
