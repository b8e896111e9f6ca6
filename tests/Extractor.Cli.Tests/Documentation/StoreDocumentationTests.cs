using Extractor.Store;
using Microsoft.Data.Sqlite;

namespace Extractor.Cli.Tests.Documentation;

/// <summary>schemas/store.md says what store.sql makes, column by column and word by word.</summary>
public sealed class StoreDocumentationTests
{
    private const string Page = "schemas/store.md";

    private static IEnumerable<string> Names => Parts.Select(p => p.Name);

    private static IEnumerable<SchemaPart> Parts => StoreDocumentation.Parts();

    [Test]
    public void IsWrittenFromTheSource()
    {
        using var text = new StringWriter();
        StoreDocumentation.Write(text);
        WrittenFile.AssertIs(Page, text.ToString());
    }

    [Test]
    public void LeavesNothingOut() => Assert.Multiple(() =>
    {
        Assert.That(WrittenFile.Read(Page), Does.Not.Contain("…"));
        Assert.That(Parts.Where(p => p.Description.Length == 0 || p.Columns.Any(c => c.Description.Length == 0)), Is.Empty);
    });

    [TestCaseSource(nameof(Names))]
    public void EachColumnIsThereInItsOrderAndNeedsNoQuotes(string name)
    {
        var part = Parts.Single(p => p.Name == name);
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var create = new SqliteCommand(StoreSchema.Sql(), connection);
        create.ExecuteNonQuery();
        using var columns = new SqliteCommand($"SELECT group_concat(name) FROM pragma_table_info('{part.Name}')", connection);
        Assert.That(columns.ExecuteScalar(), Is.EqualTo(string.Join(',', part.Columns.Select(c => c.Name))));
        using var select = new SqliteCommand($"SELECT {string.Join(',', part.Columns.Select(c => $"x.{c.Name}, {c.Name}"))} FROM {part.Name} x", connection);
        Assert.That(select.ExecuteScalar(), Is.Null);
    }

    [Test]
    public void EveryViewNamesItsDocument() =>
        Assert.That(Parts.Where(p => p.Kind == "view" && !p.Columns.Any(c => c.Name == "document_id")).Select(p => p.Name), Is.Empty);
}
