using System.Collections.Concurrent;
using System.Security.Cryptography;
using Extractor.Store;
using Extractor.Web.Catalogue;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Documents;

/// <summary>Finds the PDF that a document was read from: at the paths that the store lists, and only where its bytes are still the same.</summary>
internal sealed class PdfFiles(WebSettings settings)
{
    private readonly ConcurrentDictionary<(string Path, long Length, DateTime Written), string> _hashes = [];

    /// <summary>null where the PDF is gone or has changed.</summary>
    public string? Find(CatalogueEntry entry) => Places(entry).FirstOrDefault(path => File.Exists(path) && Hash(path) == entry.Sha256);

    private IEnumerable<string> Places(CatalogueEntry entry)
    {
        yield return Path.Combine(settings.Uploads, entry.Sha256 + ".pdf");
        foreach (var path in Listed(entry))
        {
            yield return Path.GetFullPath(path);
            if (!Path.IsPathRooted(path)) yield return Path.GetFullPath(path, Path.GetDirectoryName(settings.Store)!);
        }
    }

    private List<string> Listed(CatalogueEntry entry)
    {
        using var connection = StoreConnection.OpenForReading(settings.Store);
        using var command = new SqliteCommand("SELECT path FROM files WHERE document_id=$id ORDER BY path", connection);
        command.Parameters.AddWithValue("$id", entry.Id);
        using var rows = command.ExecuteReader();
        var paths = new List<string>();
        while (rows.Read()) paths.Add(rows.GetString(0));
        return paths;
    }

    private string Hash(string path)
    {
        var file = new FileInfo(path);
        return _hashes.GetOrAdd((path, file.Length, file.LastWriteTimeUtc), key =>
        {
            using var bytes = File.OpenRead(key.Path);
            return Convert.ToHexStringLower(SHA256.HashData(bytes));
        });
    }
}
