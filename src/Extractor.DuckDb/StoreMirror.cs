using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Extractor.Store;
using Microsoft.Data.Sqlite;

namespace Extractor.DuckDb;

/// <summary>Makes the tables and views of a store in a DuckDB database, with the same names and rows; only the JSON of the documents stays behind.</summary>
internal static partial class StoreMirror
{
    private static IEnumerable<SchemaPart> Tables => StoreDocumentation.Parts().Where(p => p.Kind == "table" && p.Name != "sources");

    /// <exception cref="StoreException">The file is no store of this version.</exception>
    public static void Copy(string store, DuckDbFile target, CancellationToken cancellation)
    {
        using var source = StoreConnection.OpenForReading(store);
        foreach (var table in Tables)
        {
            target.Run($"CREATE TABLE {table.Name} ({string.Join(", ", table.Columns.Select(c => $"{c.Name} {Type(c.Type)}"))})");
            Copy(source, target.Connection, table, cancellation);
        }

        target.Run("CREATE VIEW paragraph_search AS SELECT id AS rowid, text FROM paragraphs");
        foreach (var view in Views()) target.Run(view);
    }

    /// <summary>The views of store.sql as DuckDB takes them: amounts in yuan are exact decimals.</summary>
    private static IEnumerable<string> Views() => View().Matches(Comment().Replace(StoreSchema.Sql(), ""))
        .Select(m => YuanColumn().Replace(Division().Replace(m.Value, " * 0.01"), "  CAST($1 AS DECIMAL(18,2)) AS $2$3"));

    private static string Type(string declared) => declared.Split(' ')[0] switch
    {
        "INTEGER" => "BIGINT",
        "REAL" => "DOUBLE",
        _ => "VARCHAR",
    };

    private static void Copy(SqliteConnection source, DuckDBConnection target, SchemaPart table, CancellationToken cancellation)
    {
        var isText = table.Columns.Select(c => Type(c.Type) == "VARCHAR").ToArray();
        var isWhole = table.Columns.Select(c => Type(c.Type) == "BIGINT").ToArray();
        using var command = new SqliteCommand($"SELECT {string.Join(',', table.Columns.Select(c => c.Name))} FROM {table.Name} ORDER BY 1", source);
        using var rows = command.ExecuteReader();
        using var appender = target.CreateAppender(table.Name);
        while (rows.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var row = appender.CreateRow();
            for (var i = 0; i < isText.Length; i++)
            {
                if (rows.IsDBNull(i)) row.AppendNullValue();
                else if (isText[i]) row.AppendValue(rows.GetString(i));
                else if (isWhole[i]) row.AppendValue(rows.GetInt64(i));
                else row.AppendValue(rows.GetDouble(i));
            }

            row.EndRow();
        }
    }

    [GeneratedRegex("^CREATE VIEW [^;]*;", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex View();

    [GeneratedRegex(" *-- .*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(" / 100\\.0\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Division();

    [GeneratedRegex("^  (.+) AS (\\w+_yuan)(,?)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex YuanColumn();
}
