using System.Text.RegularExpressions;
using DuckDB.NET.Native;
using Extractor.Store;
using Microsoft.Data.Sqlite;

namespace Extractor.DuckDb;

/// <summary>Makes the tables and views of a store in a DuckDB database, with the same names and rows; only what the program alone reads stays behind.</summary>
internal static partial class StoreMirror
{
    public static IReadOnlyList<SchemaPart> Tables { get; } = [.. StoreDocumentation.Parts()
        .Where(p => p.Kind == "table" && !p.Columns.Any(c => c.Type.StartsWith("BLOB", StringComparison.Ordinal)))];

    /// <summary>Views that reckon a row out of many: their rows are kept, so that a question to ten million cells need not reckon them again.</summary>
    public static IReadOnlySet<string> Kept { get; } =
        new HashSet<string> { "three_public", "completion", "contradictions", "shares", "carryovers", "project_scores", "last_year" };

    /// <summary>Makes the tables of a store with their rows.</summary>
    /// <exception cref="StoreException">The file is no store of this version.</exception>
    public static void Copy(string store, DuckDbFile target, CancellationToken cancellation)
    {
        using var source = StoreConnection.OpenForReading(store);
        foreach (var table in Tables) Copy(source, table, target, cancellation);
    }

    /// <summary>Makes a table with its rows.</summary>
    public static void Copy(SqliteConnection source, SchemaPart table, DuckDbFile target, CancellationToken cancellation)
    {
        using var rows = Create(target, table);
        ChunkCopy.Run(source, $"SELECT {string.Join(',', table.Columns.Select(c => c.Name))} FROM {table.Name} ORDER BY 1", rows, cancellation);
    }

    /// <summary>Makes a table without rows.</summary>
    public static ChunkAppender Create(DuckDbFile target, SchemaPart table)
    {
        var types = table.Columns.Select(c => Type(c.Type)).ToList();
        target.Run($"CREATE TABLE {table.Name} ({string.Join(", ", table.Columns.Zip(types, (c, t) => $"{c.Name} {t}"))})");
        return new ChunkAppender(target.Connection, table.Name, types);
    }

    /// <summary>Makes the views of the tables that are there.</summary>
    public static void AddViews(DuckDbFile target)
    {
        target.Run("CREATE VIEW paragraph_search AS SELECT id AS rowid, text FROM paragraphs");
        foreach (var view in Views()) target.Run(view);
    }

    /// <summary>The views of store.sql as DuckDB takes them: amounts in yuan are exact decimals.</summary>
    private static IEnumerable<string> Views() => View().Matches(Comment().Replace(StoreSchema.Sql(), ""))
        .Select(m => YuanColumn().Replace(
            Division().Replace(Begin(m) + m.Groups["body"].Value, " * 0.01"), "  CAST(${value} AS DECIMAL(18,2)) AS ${name}${comma}"));

    private static string Begin(Match view) => $"CREATE {(Kept.Contains(view.Groups["name"].Value) ? "TABLE" : "VIEW")} {view.Groups["name"].Value}";

    private static DuckDBType Type(string declared) => declared.Split(' ')[0] switch
    {
        "INTEGER" => DuckDBType.BigInt,
        "REAL" => DuckDBType.Double,
        _ => DuckDBType.Varchar,
    };

    [GeneratedRegex("^CREATE VIEW (?<name>\\w+)(?<body>[^;]*;)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex View();

    [GeneratedRegex(" *-- .*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(" / 100\\.0\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Division();

    [GeneratedRegex("^  (?<value>.+) AS (?<name>\\w+_yuan)(?<comma>,?)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex YuanColumn();
}
