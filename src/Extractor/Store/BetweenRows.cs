using System.Diagnostics;
using Extractor.Output.Json;
using Extractor.Reconciliation;
using Extractor.Reconciliation.BetweenDocuments;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Writes what documents contradict of each other beside what each contradicts of itself.</summary>
/// <remarks>
/// After a load the bodies that got a document are held together anew, and the departments whose units they are; the order in which documents came makes
/// no difference. Their figures are kept in the store and read one body's at a time, so that the store may be of any size.
/// </remarks>
internal static class BetweenRows
{
    /// <summary>A name under which more documents stand than a body publishes is the name of many bodies.</summary>
    private const int MostTogether = 200;

    private const string Uncompared = "SELECT DISTINCT body_id FROM documents WHERE is_compared = 0 AND body_id IS NOT NULL ORDER BY body_id";
    private const string OfBody = "SELECT id FROM documents WHERE body_id = $body ORDER BY id";

    /// <summary>The departments among a body's documents, and those that list the body: as itself, or as its 本级.</summary>
    private const string Departments = """
        SELECT l.document_id FROM documents d JOIN listed_units l ON l.document_id = d.id WHERE d.body_id = $body
        UNION SELECT l.document_id FROM documents d
          JOIN listed_units l ON l.name IN (d.body_name, replace(d.body_name, '（本级）', ''), d.body_name || '（本级）')
          JOIN documents w ON w.id = l.document_id AND w.fiscal_year = d.fiscal_year WHERE d.body_id = $body
        """;

    private const string OfDepartment = """
        WITH named(name) AS (SELECT name FROM listed_units WHERE document_id = $id UNION SELECT body_name FROM documents WHERE id = $id)
        SELECT d.id FROM documents d WHERE d.fiscal_year = (SELECT fiscal_year FROM documents WHERE id = $id) AND d.body_name IN (
          SELECT name FROM named UNION SELECT replace(name, '（本级）', '') FROM named UNION SELECT name || '（本级）' FROM named)
        ORDER BY d.id
        """;

    /// <summary>A row for what this program loaded.</summary>
    private const string Kept = """
        SELECT f.figures FROM documents d LEFT JOIN compared_figures f ON f.document_id = d.id WHERE d.id = $id AND d.checked_by = $engine
        """;

    private static readonly TimeSpan LongestTransaction = TimeSpan.FromSeconds(1);

    /// <summary>Holds the documents that are new to those that were there, about a second's work in a transaction.</summary>
    public static void Renew(SqliteConnection connection, CancellationToken cancellation) => Renew(connection, new StoreTarget(connection), cancellation);

    /// <param name="target">Where what they contradict is written.</param>
    public static void Renew(SqliteConnection connection, IRowTarget target, CancellationToken cancellation)
    {
        using var writer = new VerdictRows(target);
        var departments = new HashSet<long>();
        var begun = Begin(connection);
        foreach (var body in Numbers(connection, Uncompared))
        {
            Replace(connection, writer, Numbers(connection, OfBody, ("$body", body)), RuleBook.Between, c => c.Bodies());
            foreach (var department in Numbers(connection, Departments, ("$body", body)).Where(departments.Add))
                Replace(connection, writer, Numbers(connection, OfDepartment, ("$id", department)), RuleBook.Units, c => c.Departments(), department);
            Run(connection, "UPDATE documents SET is_compared = 1 WHERE body_id = $body AND is_compared = 0", ("$body", body));
            if (Stopwatch.GetElapsedTime(begun) < LongestTransaction) continue;
            StoreConnection.Execute(connection, "COMMIT");
            cancellation.ThrowIfCancellationRequested();
            begun = Begin(connection);
        }

        StoreConnection.Execute(connection, "COMMIT");
    }

    private static long Begin(SqliteConnection connection)
    {
        StoreConnection.Execute(connection, "BEGIN IMMEDIATE");
        return Stopwatch.GetTimestamp();
    }

    /// <param name="only">The document on which a report is wanted; null for all.</param>
    private static void Replace(
        SqliteConnection connection, VerdictRows writer, List<long> documents, IEnumerable<IRule> rules,
        Func<DocumentComparison, IEnumerable<CheckReport>> reports, long? only = null)
    {
        var ids = new Dictionary<string, long>();
        var comparison = new DocumentComparison();
        foreach (var rule in rules)
        {
            foreach (var id in only is { } one ? [one] : documents) Remove(connection, id, rule.Rule.Id);
        }

        if (documents.Count is < 2 or > MostTogether) return;
        foreach (var id in documents)
        {
            if (Figures(connection, id) is not { } figures) continue;
            ids[figures.Sha256] = id;
            comparison.Add(figures);
        }

        foreach (var report in reports(comparison))
            if (ids[report.Sha256!] is var id && (only is null || only == id)) writer.Write(id, report);
    }

    private static void Remove(SqliteConnection connection, long document, string rule)
    {
        foreach (var sql in (string[])[
            "DELETE FROM evidence WHERE verdict_id IN (SELECT id FROM verdicts WHERE document_id = $id AND rule = $rule)",
            "DELETE FROM verdicts WHERE document_id = $id AND rule = $rule", "DELETE FROM verdict_counts WHERE document_id = $id AND rule = $rule"])
            Run(connection, sql, ("$id", document), ("$rule", rule));
    }

    /// <summary>Null for what nothing can be held to.</summary>
    private static DocumentFigures? Figures(SqliteConnection connection, long id)
    {
        using var command = Command(connection, Kept, ("$id", id), ("$engine", EngineVersion.Current));
        using var row = command.ExecuteReader();
        if (!row.Read()) return FromJson(connection, id);
        return row.IsDBNull(0) ? null : StoredFigures.Read(row.GetFieldValue<byte[]>(0));
    }

    /// <summary>Of what another version of the program loaded; null for JSON that this one no longer reads.</summary>
    private static DocumentFigures? FromJson(SqliteConnection connection, long id)
    {
        using var command = Command(connection, "SELECT d.name, s.json FROM documents d JOIN sources s ON s.document_id = d.id WHERE d.id = $id", ("$id", id));
        using var row = command.ExecuteReader();
        try
        {
            return row.Read() ? DocumentFigures.Of(new StoredDocument(row.GetString(0), row.GetFieldValue<byte[]>(1)).Read()) : null;
        }
        catch (DisclosureFormatException)
        {
            return null;
        }
    }

    private static List<long> Numbers(SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(connection, sql, values);
        using var rows = command.ExecuteReader();
        var numbers = new List<long>();
        while (rows.Read()) numbers.Add(rows.GetInt64(0));
        return numbers;
    }

    private static void Run(SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        var command = new SqliteCommand(sql, connection);
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return command;
    }
}
