using Extractor.Store;
using Microsoft.Data.Sqlite;

namespace Extractor.Cli.Tests;

/// <summary>schemas/store.md says what store.sql makes, column by column and word by word.</summary>
public sealed class StoreDocumentationTests
{
    /// <summary>Set to 1, the test rewrites the file, and fails so that nobody takes that for a pass.</summary>
    private const string Switch = "EXTRACTOR_REGENERATE";

    private static readonly string File = Path.Combine(ProjectFiles.Root, "schemas", "store.md");

    private static IEnumerable<string> Names => Parts.Select(p => p.Name);

    private static IEnumerable<SchemaPart> Parts => StoreDocumentation.Parts();

    [Test]
    public void IsWrittenFromTheSource()
    {
        using var text = new StringWriter();
        StoreDocumentation.Write(text);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            System.IO.File.WriteAllText(File, text.ToString());
            Assert.Fail($"{File} is rewritten: look at its difference, and run again without {Switch}.");
        }

        Assert.That(System.IO.File.ReadAllText(File), Is.EqualTo(text.ToString()), $"If the change is meant, run with {Switch}=1.");
    }

    [Test]
    public void LeavesNothingOut() => Assert.Multiple(() =>
    {
        Assert.That(System.IO.File.ReadAllText(File), Does.Not.Contain("…"));
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
