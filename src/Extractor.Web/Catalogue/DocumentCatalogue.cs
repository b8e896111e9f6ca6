using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Extractor.Store;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Catalogue;

/// <summary>All documents of the store in memory, some 300 bytes each, so that the list is filtered, counted and sorted without the database.</summary>
internal sealed class DocumentCatalogue(WebSettings settings)
{
    private const string Entries = """
        SELECT d.id, d.sha256, d.name, b.printed, d.fiscal_year, d.scope, d.status, d.page_count, d.province, d.city, d.family
        FROM documents d LEFT JOIN bodies b ON b.id = d.body_id WHERE d.id > $after
        """;

    /// <summary>A finding weighs what its gravest verdict does.</summary>
    private const string Counts = """
        SELECT document_id, weight, count(*) FROM (
          SELECT document_id, min(CASE severity WHEN 'contradiction' THEN 0 WHEN 'doubt' THEN 1 WHEN 'warning' THEN 2 ELSE 3 END) AS weight
          FROM verdicts WHERE {0} GROUP BY document_id, finding)
        GROUP BY document_id, weight
        """;

    private readonly Lock _refreshing = new();
    private readonly Dictionary<string, string> _words = [];
    private volatile CatalogueEntry[] _entries = [];
    private volatile Dictionary<string, CatalogueEntry> _byKey = [];
    private volatile ConcurrentDictionary<string, CatalogueEntry[]> _sorted = [];
    private long _looked;
    private DateTime _written;

    /// <summary>In the order of the store.</summary>
    public IReadOnlyList<CatalogueEntry> All => _entries;

    /// <summary>All in one of the orders, put into it once for all who ask until a document comes or goes.</summary>
    public IReadOnlyList<CatalogueEntry> Sorted(string order)
    {
        var known = CatalogueOrder.All.Contains(order) ? order : CatalogueOrder.All[0];
        return _sorted.GetOrAdd(known, static (name, entries) =>
        {
            var sorted = entries.ToArray();
            Array.Sort(sorted, CatalogueOrder.Of(name));
            return sorted;
        }, _entries);
    }

    /// <summary>Changes with every change of the documents.</summary>
    public long Version { get; private set; } = Stopwatch.GetTimestamp();

    public CatalogueEntry? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Takes in what another program loaded meanwhile; looks at most once a second.</summary>
    public void RefreshIfChanged()
    {
        if (Stopwatch.GetElapsedTime(_looked) < TimeSpan.FromSeconds(1)) return;
        _looked = Stopwatch.GetTimestamp();
        var written = File.GetLastWriteTimeUtc(settings.Store);
        if (written == _written) return;
        _written = written;
        Refresh();
    }

    /// <summary>Takes in what was loaded since, and drops what is gone: a document that is loaded again has a new number.</summary>
    public void Refresh()
    {
        lock (_refreshing)
        {
            using var connection = StoreConnection.OpenForReading(settings.Store);
            var present = Numbers(connection);
            var between = FindingCounts(connection, StoredFindings.IsBetween);
            var kept = _entries.Where(e => present.Contains(e.Id)).Select(e => With(e, between.GetValueOrDefault(e.Id))).ToList();
            var last = kept.Count == 0 ? 0 : kept.Max(e => e.Id);
            var own = FindingCounts(connection, string.Create(CultureInfo.InvariantCulture, $"document_id > {last} AND NOT {StoredFindings.IsBetween}"));
            using var command = new SqliteCommand(Entries, connection);
            command.Parameters.AddWithValue("$after", last);
            using var rows = command.ExecuteReader();
            while (rows.Read()) kept.Add(Entry(rows, own, between));
            var byKey = new Dictionary<string, CatalogueEntry>(kept.Count);
            foreach (var entry in kept) byKey[entry.Key] = entry;
            (_byKey, _entries, _sorted) = (byKey, [.. kept], new ConcurrentDictionary<string, CatalogueEntry[]>());
            Version++;
        }
    }

    private static HashSet<long> Numbers(SqliteConnection connection)
    {
        using var command = new SqliteCommand("SELECT id FROM documents", connection);
        using var rows = command.ExecuteReader();
        var numbers = new HashSet<long>();
        while (rows.Read()) numbers.Add(rows.GetInt64(0));
        return numbers;
    }

    /// <param name="which">A condition on the verdicts.</param>
    private static Dictionary<long, FindingCounts> FindingCounts(SqliteConnection connection, string which)
    {
        using var command = new SqliteCommand(string.Format(CultureInfo.InvariantCulture, Counts, which), connection);
        using var rows = command.ExecuteReader();
        var counts = new Dictionary<long, FindingCounts>();
        while (rows.Read()) counts[rows.GetInt64(0)] = counts.GetValueOrDefault(rows.GetInt64(0)).With(rows.GetInt32(1), rows.GetInt32(2));
        return counts;
    }

    private static CatalogueEntry With(CatalogueEntry entry, FindingCounts between) => entry.Between == between ? entry : entry with { Between = between };

    private CatalogueEntry Entry(SqliteDataReader row, Dictionary<long, FindingCounts> own, Dictionary<long, FindingCounts> between)
    {
        return new CatalogueEntry
        {
            Id = row.GetInt64(0),
            Sha256 = row.GetString(1),
            Name = row.GetString(2),
            Body = Word(row, 3),
            Year = row.IsDBNull(4) ? null : row.GetInt32(4),
            Scope = Word(row, 5),
            Status = Word(row, 6)!,
            Pages = row.GetInt32(7),
            Province = Word(row, 8),
            City = Word(row, 9),
            Family = Word(row, 10)!,
            Own = own.GetValueOrDefault(row.GetInt64(0)),
            Between = between.GetValueOrDefault(row.GetInt64(0)),
        };
    }

    /// <summary>One string for all documents that share it.</summary>
    private string? Word(SqliteDataReader row, int column)
    {
        if (row.IsDBNull(column)) return null;
        var word = row.GetString(column);
        if (_words.TryGetValue(word, out var known)) return known;
        return _words[word] = word;
    }
}
