using System.Diagnostics;
using Extractor.Domain;
using Extractor.Output.Json;
using Extractor.Reconciliation;
using Extractor.Store;
using Extractor.Tests.Reconciliation;
using Microsoft.Data.Sqlite;

namespace Extractor.Tests.Store;

/// <summary>What goes wrong while a store is written or read.</summary>
public sealed class StoreTroubleTests
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extractor-");

    private static Disclosure Small => DisclosureText.Read("cover 2024 某局");

    [OneTimeTearDown]
    public void Clean() => _folder.Delete(recursive: true);

    [Test]
    public void ADocumentThatFailsHalfwayLeavesNothingBehind()
    {
        using var connection = StoreConnection.OpenForLoading(In("half.db"));
        using var writer = new StoreWriter(connection);
        Assert.That(writer.Write(Document("a")), Is.Null);
        Assert.That(() => writer.Write(Document("b") with { Report = new CheckReport("b", null!) }), Throws.InstanceOf<ArgumentNullException>());
        writer.Rescue();
        using var count = new SqliteCommand("SELECT group_concat(name) FROM documents", connection);
        Assert.That(count.ExecuteScalar(), Is.EqualTo("a"));
    }

    [Test]
    public void ADamagedStoreIsSaid()
    {
        var store = In("damaged.db");
        using (var connection = StoreConnection.OpenForLoading(store)) StoreConnection.Execute(connection, "DROP TABLE sources");
        Assert.That(() => StoredDisclosures.Of(store).ToList(),
            Throws.InstanceOf<StoreException>().With.Message.EqualTo($"{store}: cannot be used (no such table: sources)."));
    }

    [Test]
    public void APipeIsReadToItsEnd()
    {
        var (json, pipe) = (In("a.json"), In("pipe.json"));
        File.WriteAllText(json, DisclosureWriter.WriteText(Small));
        if (!OperatingSystem.IsLinux()) Assert.Ignore("No pipe can be made here.");
        using (var made = Process.Start("mkfifo", [pipe])) made.WaitForExit();
        using var source = Process.Start("sh", ["-c", $"cat '{json}' > '{pipe}'"]);
        var reading = new StoreReader(_ => [], new HashSet<string>()).Read(pipe);
        source.WaitForExit();
        Assert.That((reading.Failure, reading.Document?.Disclosure.Cover.FiscalYear), Is.EqualTo(((string?)null, (int?)2024)));
    }

    private static StoreDocument Document(string name) => new()
    {
        File = name,
        Disclosure = Small with { Document = new DocumentSource(name, name, 1) },
        Report = new CheckReport(name, []),
        GridFigures = [],
        Listed = [],
        Paths = [],
        Json = default(ReadOnlyMemory<byte>),
        Figures = null,
        JsonSha256 = name,
    };

    private string In(string name) => Path.Combine(_folder.FullName, name);
}
