using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.DuckDb;
using Extractor.Store;

namespace Extractor.Benchmarks;

/// <summary>
/// The questions of docs/questions.md, asked of a DuckDB database that is filled up with made rows: those of a store over and over, as other bodies' of
/// other years and cities, with other amounts.
/// </summary>
internal static partial class StoreRun
{
    public const string Argument = "--store";

    /// <summary>Between the ids of one copy and those of the next.</summary>
    private const long Step = 10_000_000;

    /// <summary>That a question may take, so that the figures hold for a small machine.</summary>
    private const string MostMemory = "4GB";

    /// <summary>Copies that are one body's, each of another year: 2015 to 2023, and that of the store.</summary>
    private const int Years = 10;

    /// <param name="args">STORE CELLS FILE QUESTIONS: the store, how many cells are wanted, the database to make (or, where it is there, to ask) and
    /// docs/questions.md.</param>
    public static int Run(string[] args)
    {
        if (args is not [var store, var cells, var file, var questions])
        {
            Console.Error.WriteLine("usage: Extractor.Benchmarks --store STORE CELLS FILE QUESTIONS");
            return 2;
        }

        var isThere = File.Exists(file);
        using var database = new DuckDbFile(file);
        database.Run($"SET memory_limit = '{MostMemory}'");
        if (!isThere) Timed("made", () => Fill(database, store, long.Parse(cells, CultureInfo.InvariantCulture)));
        database.Run("CHECKPOINT");
        Console.WriteLine($"{Number(database, "SELECT count(*) FROM documents")} documents, {Number(database, "SELECT count(*) FROM cells")} cells, "
            + $"{Number(database, "SELECT count(*) FROM operands")} narrative figures, {Number(database, "SELECT count(*) FROM paragraphs")} paragraphs;"
            + $" {new FileInfo(file).Length / 1_000_000} MB");
        foreach (var (question, index) in Question().Matches(File.ReadAllText(questions)).Select((m, i) => (m.Groups["sql"].Value, i)).Take(10))
        {
            Timed($"question {index + 1}, first time", () => Ask(database, question));
            Timed($"question {index + 1}, again", () => Ask(database, question));
        }

        return 0;
    }

    private static void Fill(DuckDbFile database, string store, long cells)
    {
        StoreMirror.Copy(store, database, CancellationToken.None);
        var copies = cells / Number(database, "SELECT count(*) FROM cells");
        var tables = StoreMirror.Tables.Where(p => p.Name is not ("classification" or "former_names" or "files")).ToList();
        foreach (var table in tables.Where(t => t.Name != "bodies")) Add(database, table, $"range(1, {Years})");
        StoreMirror.AddViews(database);
        foreach (var table in tables.Concat(StoreDocumentation.Parts().Where(p => StoreMirror.Kept.Contains(p.Name))))
            Add(database, table, $"range({Years}, {copies}, {Years})");
    }

    /// <summary>First the years of the bodies that are there, and what is kept of them; then all of it as other bodies'.</summary>
    private static void Add(DuckDbFile database, SchemaPart table, string copies)
    {
        database.Run($"CREATE TEMP TABLE base AS SELECT * FROM {table.Name}");
        var columns = string.Join(", ", table.Columns.Select(c => Made(table.Name, c.Name)));
        database.Run($"INSERT INTO {table.Name} SELECT {columns} FROM {copies} AS copies(k), base");
        database.Run("DROP TABLE base");
    }

    private static string Made(string table, string column) => (table, column) switch
    {
        ("bodies", "id") or (_, "body_id") => $"{column} + k // {Years} * {Step}",
        ("bodies", "name") => $"name || k // {Years}",
        (_, "id" or "document_id" or "last_document_id" or "table_id" or "section_id"
            or "statement_id" or "project_id" or "verdict_id") => $"{column} + k * {Step}",
        ("documents", "fiscal_year") => $"CASE WHEN k < {Years} THEN 2014 + k ELSE fiscal_year END",
        (_, "city") => $"CASE WHEN k // {Years} % 300 = 0 THEN '新乡' ELSE 'city ' || k // {Years} % 300 END",
        (_, "province") => $"'province ' || k // {Years} % 30",
        (_, "amount_fen") => "CAST(amount_fen * (0.5 + hash(id, k) % 1000 / 1000.0) AS BIGINT)",
        _ => column,
    };

    private static int Ask(DuckDbFile database, string sql)
    {
        using var command = database.Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = 0;
        while (reader.Read()) rows++;
        return rows;
    }

    private static long Number(DuckDbFile database, string sql)
    {
        using var command = database.Connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Timed(string what, Action work)
    {
        using var process = Process.GetCurrentProcess();
        var (watch, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        work();
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {what,-26} {watch.Elapsed.TotalSeconds,8:F2} s, {(process.TotalProcessorTime - before).TotalSeconds,8:F2} s CPU"));
    }

    private static void Timed(string what, Func<int> work) => Timed(what, () => { work(); });

    [GeneratedRegex("```sql\n(?<sql>[^`]*)```", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
