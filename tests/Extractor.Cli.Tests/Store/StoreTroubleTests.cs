using Microsoft.Data.Sqlite;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Tests.Store;

/// <summary>A store that cannot be written says so in a sentence; what it holds stays, and the next load goes on.</summary>
public sealed class StoreTroubleTests
{
    private readonly TemporaryFolder _folder = new();

    private string Extracted => _folder.In("extracted");

    [OneTimeSetUp]
    public void Extract()
    {
        CliRun.Of("extract", Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf"), "--out", _folder.In("one"));
        var json = File.ReadAllText(_folder.In("one/xinxiang-2024.json"));
        var hash = (string)JObject.Parse(json)["document"]!["sha256"]!;
        for (var i = 0; i < 9; i++) _folder.Write($"extracted/{i}.json", json.Replace(hash, $"{i}{hash[1..]}", StringComparison.Ordinal));
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    /// <remarks>On a file system that nobody else sees, with room for some of the documents.</remarks>
    [Test]
    public void AFullDiskKeepsWhatWasLoadedBefore()
    {
        var (disk, store) = (_folder.In("full"), _folder.In("full/a.db"));
        var run = OnDisk(disk, "size=2400k", $"""
            '{BuiltCommand.File}' load '{Extracted}/0.json' --db '{store}'; echo exit $?
            '{BuiltCommand.File}' load '{Extracted}' --db '{store}'; echo exit $?
            '{BuiltCommand.File}' query '{store}' 'SELECT count(*) > 0 AS kept, count(*) < 9 AS short,
            (SELECT integrity_check FROM pragma_integrity_check) AS integrity FROM documents' --format csv
            mount -o remount,size=30m '{disk}'
            '{BuiltCommand.File}' load '{Extracted}' --db '{store}' 2>/dev/null; echo exit $?
            '{BuiltCommand.File}' query '{store}' 'SELECT count(*) AS documents FROM documents' --format csv; ls -A '{disk}'
            """);
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo("exit 0\nexit 2\nkept,short,integrity\r\n1,1,ok\r\nexit 0\ndocuments\r\n9\r\na.db\n"));
            Assert.That(run.Error, Is.EqualTo(
                $"1 document: 1 loaded, 0 loaded before, 0 failed; store in {store}\n"
                + $"extractor: {store}: the disk is full. What was loaded before stays; make room and run 'extractor load' again, it goes on where it "
                    + "stopped.\n"));
        });
    }

    [Test]
    public void AReadOnlyDiskIsSaidAndCanBeAsked()
    {
        var (disk, store) = (_folder.In("fixed"), _folder.In("fixed/a.db"));
        var run = OnDisk(disk, "size=30m", $"""
            '{BuiltCommand.File}' load '{Extracted}/0.json' --db '{store}' 2>/dev/null
            mount -o remount,ro '{disk}'
            '{BuiltCommand.File}' load '{Extracted}' --db '{store}'; echo exit $?
            '{BuiltCommand.File}' load '{Extracted}' --db '{disk}/b.db'; echo exit $?
            '{BuiltCommand.File}' query '{store}' 'SELECT count(*) AS documents FROM documents' --format csv
            """);
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo("exit 2\nexit 2\ndocuments\r\n1\r\n"));
            Assert.That(run.Error, Is.EqualTo(
                $"extractor: {store}: may only be read. To load into it, check the permissions of the file and of its folder.\n"
                + $"extractor: {disk}/b.db: cannot be opened (its folder may not be written to). Name another place.\n"));
        });
    }

    [Test]
    public void AStoreThatAnotherProgramWritesIntoIsSaidAndCanBeAsked()
    {
        var store = _folder.In("locked.db");
        CliRun.Of("load", Path.Combine(Extracted, "0.json"), "--db", store);
        using var connection = new SqliteConnection($"Data Source={store};Pooling=False");
        connection.Open();
        using var begin = new SqliteCommand("BEGIN IMMEDIATE", connection);
        begin.ExecuteNonQuery();
        Assert.Multiple(() =>
        {
            Assert.That(CliRun.Of("load", Extracted, "--db", store).Error,
                Is.EqualTo($"extractor: {store}: another program is at work in it. Wait for its end.\n"));
            Assert.That(CliRun.Of("query", store, "SELECT count(*) AS documents FROM documents", "--format", "csv").Output, Is.EqualTo("documents\r\n1\r\n"));
        });
    }

    [Test]
    public void AFolderIsNoStore() => Assert.Multiple(() =>
    {
        Assert.That(CliRun.Of("query", Extracted, "SELECT 1").Error,
            Is.EqualTo($"extractor: {Extracted}: a folder, no store. Make a store of the extracted JSON in it with 'extractor load {Extracted} --db "
            + "accounts.db'.\n"));
        Assert.That(CliRun.Of("load", Extracted, "--db", Extracted).Error,
            Is.EqualTo($"extractor: {Extracted}: cannot be opened (this is a folder). Name another place.\n"));
        Assert.That(CliRun.Of("load", Extracted, "--db", _folder.In("none/a.db")).Error,
            Is.EqualTo($"extractor: {_folder.In("none/a.db")}: cannot be opened (its folder does not exist). Name another place.\n"));
    });

    [Test]
    public void AFileThatContradictsItselfIsNamedAndTheOthersAreLoaded()
    {
        var json = JObject.Parse(File.ReadAllText(Path.Combine(Extracted, "0.json")));
        json["narrative"]!["statements"]![1]!["number"] = 1;
        var bad = _folder.Write("twice/a.json", json.ToString());
        File.Copy(Path.Combine(Extracted, "1.json"), _folder.In("twice/b.json"));
        var (store, run) = (_folder.In("twice.db"), CliRun.Of("load", _folder.In("twice"), "--db", _folder.In("twice.db")));
        CliRun.Of("load", _folder.In("twice/b.json"), "--db", _folder.In("once.db"));
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Is.EqualTo(
                $"{bad}: contradicts itself (UNIQUE constraint failed: statements.document_id, statements.number). Make it with 'extractor extract'.\n"
                + $"2 documents: 1 loaded, 0 loaded before, 1 failed; store in {store}\n"));
            Assert.That(CliRun.Of("query", store, "SELECT count(*) AS documents, (SELECT count(DISTINCT document_id) FROM tables) AS whole FROM documents",
                "--format", "csv").Output, Is.EqualTo("documents,whole\r\n1,1\r\n"));
            const string Operands = "SELECT group_concat(text) AS operands FROM operands";
            Assert.That(CliRun.Of("query", store, Operands).Output, Is.EqualTo(CliRun.Of("query", _folder.In("once.db"), Operands).Output).And.Not.Empty);
        });
    }

    private CliRun OnDisk(string disk, string options, string commands)
    {
        BuiltCommand.IgnoreWhereMissing();
        Directory.CreateDirectory(disk);
        var script = _folder.Write($"{Path.GetFileName(disk)}.sh", $"mount -t tmpfs -o {options} tmpfs '{disk}' || exit 77\n{commands}\n");
        var run = OperatingSystem.IsLinux() ? BuiltCommand.Other("unshare", "-rm", "sh", script) : new CliRun(77, "", "");
        if (run.ExitCode == 77 || run.Error.StartsWith("unshare", StringComparison.Ordinal)) Assert.Ignore("No file system can be made here.");
        return run;
    }
}
