using System.Globalization;
using DuckDB.NET.Data;
using Extractor.Store;
using Microsoft.Data.Sqlite;

namespace Extractor.Cli.Tests.Store;

/// <summary>What is exported to Parquet and to DuckDB is what the store holds, figure by figure, whether from a store or from the JSON.</summary>
public sealed class DuckDbTests
{
    private static readonly Dictionary<string, string> Figures = new()
    {
        ["cells"] = "SELECT d.sha256, t.number, t.table_key, c.row_number, c.side, c.code, c.label, c.parent, c.column_key, c.state, c.text, c.unit, "
            + "c.amount_fen, c.page, c.x0, c.y0, c.x1, c.y1 FROM cells c JOIN tables t ON t.id = c.table_id JOIN documents d ON d.id = t.document_id",
        ["statements"] = "SELECT d.sha256, s.number, s.kind, s.subject, s.code, o.name, o.text, o.unit, o.amount_fen, o.number, o.basis, o.base_year, "
            + "s.reason, s.sentence, o.page, o.x0 FROM operands o JOIN statements s ON s.id = o.statement_id JOIN documents d ON d.id = s.document_id",
        ["paragraphs"] = "SELECT d.sha256, n.part, n.path, n.title, p.number, p.text, p.page, p.y1 FROM paragraphs p JOIN sections n ON n.id = p.section_id "
            + "JOIN documents d ON d.id = n.document_id",
        ["projects"] = "SELECT d.sha256, p.name, f.source, f.row_label, f.column_key, f.text, f.unit, f.amount_fen, f.number, f.page FROM project_figures f "
            + "JOIN projects p ON p.id = f.project_id JOIN documents d ON d.id = p.document_id",
        ["findings"] = "SELECT d.sha256, v.rule, v.severity, v.message_zh, v.arithmetic, (SELECT count(*) FROM evidence e WHERE e.verdict_id = v.id), "
            + "(SELECT sum(amount_fen) FROM evidence e WHERE e.verdict_id = v.id) FROM verdicts v JOIN documents d ON d.id = v.document_id",
        ["forms"] = "SELECT d.sha256, t.number, t.table_key, t.label, t.title, t.unit, t.is_empty FROM tables t JOIN documents d ON d.id = t.document_id",
        ["documents"] = "SELECT d.sha256, d.name, b.name, d.city, d.fiscal_year, d.scope, d.status, d.page_count FROM documents d LEFT JOIN bodies b ON "
            + "b.id = d.body_id",
        ["problems"] = "SELECT d.sha256, p.code, p.severity, p.message, p.page FROM problems p JOIN documents d ON d.id = p.document_id",
    };

    private static readonly Dictionary<string, string> Exported = new()
    {
        ["cells"] = "SELECT d.sha256, table_number, table_key, row_number, side, code, label, parent, column_key, state, text, unit, CAST(amount_yuan * 100 "
            + "AS BIGINT), page, box.x0, box.y0, box.x1, box.y1",
        ["statements"] = "SELECT d.sha256, statement, kind, subject, code, operand, text, unit, CAST(amount_yuan * 100 AS BIGINT), number, basis, base_year,"
            + " reason, sentence, page, box.x0",
        ["paragraphs"] = "SELECT d.sha256, part, section_path, section, number, text, page, box.y1",
        ["projects"] = "SELECT d.sha256, project, source, row_label, column_key, text, unit, CAST(amount_yuan * 100 AS BIGINT), number, page",
        ["findings"] = "SELECT d.sha256, rule, severity, message_zh, arithmetic, len(coalesce(evidence, [])), CAST(list_sum([e.amount_yuan for e in "
            + "evidence]) * 100 AS BIGINT)",
        ["forms"] = "SELECT d.sha256, table_number, table_key, label, title, unit, CAST(is_empty AS INTEGER)",
        ["documents"] = "SELECT d.sha256, document, body, city, year, scope, status, page_count",
        ["problems"] = "SELECT d.sha256, code, severity, message, page",
    };

    private readonly TemporaryFolder _folder = new();

    private static IEnumerable<string> Datasets => DuckDb.Dataset.All.Select(d => d.Name);

    private static IEnumerable<string> Views => StoreDocumentation.Parts().Where(p => p.Kind == "view").Select(p => p.Name);

    private string Store => _folder.In("a.db");

    /// <remarks>Beside the corpus, the documents made for the project, where they are there. Every second one has a place.</remarks>
    [OneTimeSetUp]
    public void Load()
    {
        string[] folders = [Path.Combine(ProjectFiles.Root, "corpus"), Path.Combine(ProjectFiles.Root, "..", "shared", "made")];
        var files = folders.Where(Directory.Exists).SelectMany(f => Directory.GetFiles(f, "*.pdf", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);
        var list = _folder.Write("list.csv", "file,province,city\n"
            + string.Concat(files.Select((f, i) => i % 2 == 0 ? $"\"{f}\",河南,'新/乡'\n" : $"\"{f}\",,\n")));
        CliRun.Of("extract", "--manifest", list, "--out", _folder.In("json"));
        CliRun.Of("load", _folder.In("json"), "--db", Store);
        Export(Store, "duckdb", "duck");
        Export(_folder.In("json"), "duckdb", "duck-json");
        Export(_folder.In("json"), "parquet", "parquet-json");
        Export(Store, "parquet", "parquet");
        Export(Store, "parquet", "parts", "--partition-by", "year,province,city");
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [TestCaseSource(nameof(Datasets))]
    public void ParquetHoldsWhatTheStoreDoes(string dataset)
    {
        var expected = Rows(Sqlite(Figures[dataset]));
        Assert.That(expected, Has.Count.GreaterThan(0));
        Assert.That(Rows(Duck(":memory:", Exports("parquet", dataset))), Is.EqualTo(expected));
        Assert.That(Rows(Duck(":memory:", Exports("parts", dataset))), Is.EqualTo(expected));
        Assert.That(Rows(Duck(":memory:", Exports("parquet-json", dataset))), Is.EqualTo(expected));
    }

    [TestCase("duck")]
    [TestCase("duck-json")]
    public void ADatabaseHoldsWhatTheStoreDoes(string folder) => Assert.Multiple(() =>
    {
        foreach (var (name, sql) in Figures) Assert.That(Rows(Duck(Database(folder), sql)), Is.EqualTo(Rows(Sqlite(sql))), name);
    });

    [TestCaseSource(nameof(Views))]
    public void AViewGivesTheSameRows(string view)
    {
        var columns = StoreDocumentation.Parts().Single(p => p.Name == view).Columns.Where(c => c.Name != "rowid").Select(c => c.Name);
        var sql = $"SELECT {string.Join(", ", columns)} FROM {view}";
        Assert.That(Rows(Duck(Database("duck"), sql)), Is.EqualTo(Rows(Sqlite(sql))));
    }

    /// <remarks>Read by another implementation of the format than the one that wrote the files.</remarks>
    [TestCaseSource(nameof(Datasets))]
    public async Task TheSummaryNamesEveryRowGroupOfEveryFile(string dataset)
    {
        foreach (var folder in (string[])["parquet", "parts"])
        {
            var root = _folder.In($"{folder}/{dataset}");
            var (expected, rows) = (new List<string>(), 0L);
            foreach (var file in Directory.GetFiles(root, "*.parquet", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var footer = await Footer(file);
                expected.AddRange(Chunks(footer, Path.GetRelativePath(root, file)));
                rows += footer.NumRows;
            }

            var summary = await Footer(Path.Combine(root, DuckDb.ParquetSummary.FileName));
            Assert.That(Chunks(summary, null), Is.EqualTo(expected).And.Not.Empty, folder);
            Assert.That(summary.NumRows, Is.EqualTo(rows), folder);
        }
    }

    [TestCase("cells", "amount_yuan", "DECIMAL(18,2)")]
    [TestCase("cells", "code", "VARCHAR")]
    [TestCase("cells", "box", "STRUCT(x0 DOUBLE, y0 DOUBLE, x1 DOUBLE, y1 DOUBLE)")]
    [TestCase("documents", "year", "INTEGER")]
    public void TypesAreExact(string dataset, string column, string type) => Assert.Multiple(() =>
    {
        var path = _folder.In($"parquet/{dataset}/*.parquet");
        Assert.That(Duck(":memory:", $"SELECT column_type FROM (DESCRIBE SELECT {column} FROM '{path}')").Single()[0], Is.EqualTo(type));
        Assert.That(Duck(":memory:",
            $"SELECT column_type FROM (DESCRIBE SELECT {column} FROM read_parquet('{_folder.In($"parts/{dataset}/{DuckDb.ReplacedFolders.Mark}")}'))")
            .Single()[0], Is.EqualTo(type));
        Assert.That((string?)Newtonsoft.Json.Linq.JObject.Parse(File.ReadAllText(_folder.In("parts/schema.json")))[dataset]!["columns"]![column],
            Is.EqualTo(type));
    });

    [Test]
    public void TheDataPackageSaysHowToReadTheCsv()
    {
        Export(Store, "csv", "csv");
        var package = Newtonsoft.Json.Linq.JObject.Parse(File.ReadAllText(_folder.In("csv/datapackage.json")));
        Assert.Multiple(() =>
        {
            foreach (var file in package["resources"]!)
            {
                var (name, call) = ((string)file["path"]!, (string)file["duckdb"]!);
                var sql = call.Replace($"'{name}'", $"'{_folder.In($"csv/{name}")}'", StringComparison.Ordinal);
                Assert.That(Duck(":memory:", $"SELECT count(*) FROM ({sql})")
                    .Single()[0], Is.EqualTo((long)Batch.CsvTable.Parse(File.ReadAllText(_folder.In($"csv/{name}"))).Rows.Count), name);
                if (name == "table-cells.csv")
                    Assert.That(Rows(Duck(":memory:",
                    $"SELECT typeof(amount_yuan), typeof(code), sum(amount_yuan) FROM ({sql}) WHERE amount_yuan IS NOT NULL AND table_number IS NOT NULL "
                    + "GROUP BY ALL")).Single(), Does.StartWith("DECIMAL(18,2)|VARCHAR|"));
            }
        });
    }

    /// <remarks>A class's code would be a number, and an amount a binary one.</remarks>
    [Test]
    public void TheCallInTheDocsReadsCodesAndAmountsAsTheyAre()
    {
        Export(Store, "csv", "csv-docs");
        var call = File.ReadAllLines(Path.Combine(ProjectFiles.Root, "docs", "questions.md"))
            .Single(l => l.StartsWith("SELECT * FROM read_csv(", StringComparison.Ordinal));
        var sql = call.Replace("'table-cells.csv'", $"'{_folder.In("csv-docs/table-cells.csv")}'", StringComparison.Ordinal);
        Assert.That(Rows(Duck(":memory:", $"SELECT DISTINCT typeof(code), typeof(text), typeof(amount_yuan), typeof(document_id), typeof(page) FROM ({sql})")),
            Is.EqualTo(new[] { "VARCHAR|VARCHAR|DECIMAL(18,2)|BIGINT|BIGINT" }));
        Assert.That(Rows(Duck(":memory:", $"SELECT code, text, CAST(amount_yuan * 100 AS BIGINT) FROM ({sql}) WHERE amount_yuan IS NOT NULL AND code <> ''")),
            Is.EqualTo(Rows(Sqlite("SELECT coalesce(code, printed_code), text, amount_fen FROM cells WHERE amount_fen IS NOT NULL "
                + "AND coalesce(code, printed_code) <> ''"))).And.Not.Empty);
    }

    /// <remarks>The same JSON under two names is one document, as in a store.</remarks>
    [Test]
    public void ACopyOfADocumentIsExportedOnce()
    {
        var json = _folder.In("json/xinxiang-2024.json");
        Directory.CreateDirectory(_folder.In("twins"));
        foreach (var name in (string[])["a.json", "b.json"]) File.Copy(json, _folder.In($"twins/{name}"));
        Export(_folder.In("twins"), "duckdb", "duck-twins");
        Assert.That(Rows(Duck(Database("duck-twins"), "SELECT (SELECT count(*) FROM documents), count(*), count(DISTINCT number) FROM tables")),
            Is.EqualTo(new[] { "1|14|14" }));
    }

    [TestCase("findings.csv", "rule severity message_zh role page",
        "SELECT v.rule, v.severity, v.message_zh, e.role, e.page FROM verdicts v LEFT JOIN evidence e ON e.verdict_id = v.id")]
    [TestCase("paragraphs.csv", "part section_path level number page",
        "SELECT n.part, n.path, n.level, p.number, p.page FROM paragraphs p JOIN sections n ON n.id = p.section_id")]
    [TestCase("problems.csv", "code severity message page", "SELECT code, severity, message, page FROM problems")]
    public void CsvFromTheJsonTellsWhatTheStoreDoes(string file, string columns, string sql)
    {
        Export(_folder.In("json"), "csv", "csv-json");
        var table = Batch.CsvTable.Parse(File.ReadAllText(_folder.In($"csv-json/{file}")));
        var places = columns.Split(' ').Select(c => Array.IndexOf([.. table.Head], c)).ToList();
        var lines = table.Rows.Select(r => string.Join('|', places.Select(p => r.Fields[p]))).Order(StringComparer.Ordinal);
        Assert.That(lines, Is.EqualTo(Rows(Sqlite(sql)).Select(r => r.Replace("∅", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)).And.Not.Empty);
    }

    [Test]
    public void RepeatedWordsAreWrittenOnce() => Assert.That(
        Duck(":memory:", $"SELECT DISTINCT encodings FROM parquet_metadata('{_folder.In("parquet/cells/*.parquet")}') WHERE path_in_schema = 'column_key'")
            .Single()[0],
        Does.Contain("DICTIONARY"));

    [Test]
    public void ASecondExportTakesThePlaceOfTheFirst()
    {
        Export(Store, "parquet", "twice", "--partition-by", "year");
        Export(Store, "parquet", "twice");
        Assert.That(Directory.GetFileSystemEntries(_folder.In("twice/cells")).Select(Path.GetFileName),
            Is.EquivalentTo(new[] { "part-0.parquet", DuckDb.ReplacedFolders.Mark, DuckDb.ParquetSummary.FileName }));
        Assert.That(Directory.GetFileSystemEntries(_folder.In("twice")).Select(Path.GetFileName),
            Is.EquivalentTo(Datasets.Append("schema.json").Append(".extractor")));
    }

    [Test]
    public void AFolderOfTheUsersIsLeftAlone()
    {
        _folder.Write("mine/cells/notes.txt", "mine");
        var run = CliRun.Of("export", Store, "--format", "parquet", "--out", _folder.In("mine"));
        Assert.That((run.ExitCode, run.Error),
            Is.EqualTo((2, $"extractor: {_folder.In("mine/cells")}: is there and is no dataset of an earlier export. Move it away, or choose another folder "
            + "with --out.\n")));
        Assert.That(File.ReadAllText(_folder.In("mine/cells/notes.txt")), Is.EqualTo("mine"));
    }

    [Test]
    public void AnUnknownPartitionIsTurnedDown() => Assert.That(
        CliRun.Of("export", Store, "--format", "parquet", "--partition-by", "year,town", "--out", _folder.In("none")).Error,
        Is.EqualTo("extractor: 'town' is no column for --partition-by. The columns are year, province, city.\n"));

    private static async Task<Parquet.Meta.FileMetaData> Footer(string path)
    {
        await using var reader = await Parquet.ParquetReader.CreateAsync(path);
        return reader.Metadata!;
    }

    /// <param name="file">Of the column chunks; null where they name it themselves.</param>
    private static IEnumerable<string> Chunks(Parquet.Meta.FileMetaData footer, string? file) => footer.RowGroups.SelectMany(g => g.Columns.Select(c =>
        string.Create(CultureInfo.InvariantCulture,
            $"{file ?? c.FilePath} {g.NumRows} {string.Join('.', c.MetaData!.PathInSchema)} {c.MetaData.DataPageOffset} {c.MetaData.TotalCompressedSize} "
            + $"{c.MetaData.NumValues}")));

    private static List<object?[]> Duck(string database, string sql)
    {
        using var connection = new DuckDBConnection($"Data Source={database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Read(command);
    }

    private static List<object?[]> Read(System.Data.Common.DbCommand command)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++) row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Each row as a text; whole numbers and fractions as either program gives them.</summary>
    private static List<string> Rows(IEnumerable<object?[]> rows) => [.. rows.Select(r => string.Join('|', r.Select(Value))).Order(StringComparer.Ordinal)];

    private static string Value(object? value) => value switch
    {
        null => "∅",
        string text => text,
        System.Numerics.BigInteger whole => Value((double)whole),
        IFormattable number => Math.Round(Convert.ToDouble(number, CultureInfo.InvariantCulture), 9).ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private string Exports(string folder, string dataset)
    {
        string From(string name) =>
            $"read_parquet('{_folder.In($"{folder}/{name}/**/*.parquet")}', hive_partitioning = {(folder == "parts" ? "true" : "false")})";
        return dataset == "documents"
            ? $"{Exported[dataset]} FROM {From(dataset)} d"
            : $"{Exported[dataset]} FROM {From(dataset)} x JOIN (SELECT document_id AS id, sha256 FROM {From("documents")}) d ON d.id = x.document_id";
    }

    private string Database(string folder) => _folder.In($"{folder}/{DuckDb.StoreExports.DatabaseName}");

    private List<object?[]> Sqlite(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        return Read(command);
    }

    private void Export(string input, string format, string folder, params string[] more)
    {
        var run = CliRun.Of(["export", input, "--format", format, "--out", _folder.In(folder), .. more]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
    }
}
