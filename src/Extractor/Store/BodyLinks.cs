using Extractor.Reconciliation.BetweenDocuments;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Joins the documents of a body over its years: by its name, what it was called before, and where it is.</summary>
/// <remarks>Worked out anew for the whole store after a load, so that the order in which documents came makes no difference.</remarks>
internal static class BodyLinks
{
    /// <summary>How often a body may have been renamed; a circle of names ends here too.</summary>
    private const int MostNames = 20;

    private const string Join = """
        CREATE TEMP TABLE present AS
          WITH RECURSIVE chain(old, name, steps) AS (
            SELECT former_name, name, 1 FROM former_names
            UNION ALL SELECT chain.old, former_names.name, steps + 1 FROM chain JOIN former_names ON former_names.former_name = chain.name WHERE steps < $most)
          SELECT old, name, max(steps) FROM chain GROUP BY old;
        CREATE TEMP TABLE named AS
          SELECT d.id, d.body_name, coalesce(p.name, d.body_name) AS name, coalesce(d.province, '') AS province, coalesce(d.city, '') AS city
          FROM documents d LEFT JOIN present p ON p.old = d.body_name WHERE d.body_name IS NOT NULL;
        CREATE TEMP TABLE places AS
          SELECT name, min(province) AS province, min(city) AS city
          FROM (SELECT DISTINCT name, province, city FROM named WHERE province <> '' OR city <> '') GROUP BY name HAVING count(*) = 1;
        CREATE TEMP TABLE settled AS
          SELECT n.id, n.body_name, n.name, coalesce(p.province, n.province) AS province, coalesce(p.city, n.city) AS city
          FROM named n LEFT JOIN places p ON p.name = n.name AND n.province = '' AND n.city = '';
        INSERT INTO bodies (name, province, city, printed, kind)
          SELECT s.name, s.province, s.city, s.name, body_kind(s.name)
          FROM settled s WHERE true GROUP BY s.name, s.province, s.city ON CONFLICT DO NOTHING;
        UPDATE documents SET body_id = target.id
          FROM settled JOIN bodies target ON target.name = settled.name AND target.province = settled.province AND target.city = settled.city
          WHERE settled.id = documents.id AND documents.body_id IS NOT target.id;
        DELETE FROM bodies WHERE id NOT IN (SELECT body_id FROM documents WHERE body_id IS NOT NULL);
        DROP TABLE settled; DROP TABLE places; DROP TABLE named; DROP TABLE present;
        """;

    public static void Renew(SqliteConnection connection)
    {
        connection.CreateFunction<string, string>("body_kind", BodyKind.Of, isDeterministic: true);
        StoreConnection.Execute(connection, "SAVEPOINT bodies");
        using var command = new SqliteCommand(
            Join.Replace("$most", MostNames.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), connection);
        command.ExecuteNonQuery();
        StoreConnection.Execute(connection, "RELEASE bodies");
    }

    /// <summary>Adds to what the store knows of former names; a later list corrects an earlier one.</summary>
    public static void Learn(SqliteConnection connection, IEnumerable<(string Former, string Name)> names)
    {
        using var insert = new Insert(connection,
            "INSERT INTO former_names (former_name, name) VALUES (?, ?) ON CONFLICT (former_name) DO UPDATE SET name=excluded.name");
        foreach (var (former, name) in names) insert.Text(BodyName.Normalise(former)).Text(BodyName.Normalise(name)).Run();
    }
}
