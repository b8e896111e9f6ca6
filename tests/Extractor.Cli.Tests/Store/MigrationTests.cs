using Extractor.Store;
using Microsoft.Data.Sqlite;

namespace Extractor.Cli.Tests.Store;

/// <summary>A store of version 2 becomes one of today's version with the same documents, or stays as it is.</summary>
public sealed class MigrationTests
{
    private const string Content = """
        SELECT d.sha256, d.name, d.json_sha256, d.city, (SELECT group_concat(path) FROM files f WHERE f.document_id = d.id) AS files,
            (SELECT count(*) FROM tables t JOIN cells c ON c.table_id = t.id WHERE t.document_id = d.id) AS cells,
            (SELECT count(*) FROM sections s WHERE s.document_id = d.id) AS sections
        FROM documents d ORDER BY d.sha256
        """;

    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public void Extract()
    {
        var list = _folder.Write("list.csv", $"file,city\n{Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf")},新乡\n");
        CliRun.Of("extract", "--manifest", list, "--out", _folder.In("json"));
        CliRun.Of("load", _folder.In("json"), "--db", _folder.In("new.db"));
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void AStoreOfVersion2BecomesOneOfToday()
    {
        var store = Old("old.db", "s.json");
        Assert.That(CliRun.Of("query", store, "SELECT 1").Error, Is.EqualTo(
            $"extractor: {store}: a store of version 2; this program reads version {StoreSchema.Version}. Bring it up to date with 'extractor load --db "
                + $"{store}'; it holds all that is needed.\n"));
        Assert.That(CliRun.Of("load", "--db", store).Error,
            Is.EqualTo($"{store}: brought from version 2 to {StoreSchema.Version}\n0 documents: 0 loaded, 0 loaded before, 0 failed; store in {store}\n"));
        Assert.Multiple(() =>
        {
            Assert.That(Answer(store), Is.EqualTo(Answer(_folder.In("new.db"))).And.Contains("新乡"));
            Assert.That(CliRun.Of("load", _folder.In("json"), "--db", store).Error, Does.StartWith("1 document: 0 loaded, 1 loaded before"));
            Assert.That(Directory.GetFiles(_folder.Path, "old.db*"), Is.EqualTo(new[] { store }));
        });
    }

    /// <remarks>The version before had no figures kept for comparing; what was told of former names stays known.</remarks>
    [Test]
    public void AStoreOfTheVersionBeforeBecomesOneOfToday()
    {
        const string renamed = "former_name,name\n新乡市人社局（旧）,新乡市人力资源和社会保障局（本级）\n";
        var store = _folder.In("before.db");
        File.Copy(_folder.In("new.db"), store);
        CliRun.Of("load", "--db", store, "--former-names", _folder.Write("renamed.csv", renamed));
        using (var connection = new SqliteConnection($"Data Source={store};Pooling=False"))
        {
            connection.Open();
            using var command = new SqliteCommand($"DROP TABLE compared_figures; PRAGMA user_version={StoreSchema.Version - 1};", connection);
            command.ExecuteNonQuery();
        }

        Assert.That(CliRun.Of("load", "--db", store).Error, Is.EqualTo(
            $"{store}: brought from version {StoreSchema.Version - 1} to {StoreSchema.Version}\n0 documents: 0 loaded, 0 loaded before, 0 failed; "
                + $"store in {store}\n"));
        Assert.Multiple(() =>
        {
            Assert.That(Answer(store), Is.EqualTo(Answer(_folder.In("new.db"))).And.Contains("新乡"));
            Assert.That(CliRun.Of("query", store, "SELECT count(*) FROM compared_figures", "--format", "csv").Output, Is.EqualTo("count(*)\r\n1\r\n"));
            Assert.That(CliRun.Of("query", store, "SELECT former_name, name FROM former_names", "--format", "csv").Output,
                Is.EqualTo(renamed.ReplaceLineEndings("\r\n")));
        });
    }

    [Test]
    public void AStoreWhoseJsonCannotBeReadStaysAsItWas()
    {
        var store = Old("bad.db", "x'00'");
        var before = File.ReadAllBytes(store);
        Assert.Multiple(() =>
        {
            Assert.That(CliRun.Of("load", "--db", store).Error,
                Does.StartWith($"extractor: {store}: a store of an earlier version, which stays as it is: xinxiang-2024.pdf cannot be read by this program ("));
            Assert.That(File.ReadAllBytes(store), Is.EqualTo(before));
            Assert.That(Directory.GetFiles(_folder.Path, "bad.db*"), Is.EqualTo(new[] { store }));
        });
    }

    /// <summary>A store as version 2 made it, with the documents of the new one.</summary>
    private string Old(string name, string json)
    {
        var store = _folder.In(name);
        using var connection = new SqliteConnection($"Data Source={store};Pooling=False");
        connection.Open();
        var schema = File.ReadAllText(Path.Combine(ProjectFiles.Root, "tests", "Extractor.Cli.Tests", "Store", "store-2.sql"));
        using var command = new SqliteCommand(
            $"""
            {schema}
            PRAGMA application_id={0x58545243}; PRAGMA user_version=2;
            ATTACH '{_folder.In("new.db")}' AS new;
            INSERT INTO documents (id, sha256, name, status, page_count, checked_by, json_sha256)
            SELECT id, sha256, name, status, page_count, checked_by, json_sha256 FROM new.documents;
            INSERT INTO sources SELECT document_id, {json} FROM new.sources s;
            INSERT INTO files SELECT * FROM new.files;
            """,
            connection);
        command.ExecuteNonQuery();
        return store;
    }

    private static string Answer(string store) => CliRun.Of("query", store, Content, "--format", "csv").Output;
}
