using System.Diagnostics;

namespace Extractor.Cli.Tests.Store;

/// <summary>A load that is killed at random moments leaves a sound store, and started again it ends with what an undisturbed one holds.</summary>
public sealed class LoadKillTests
{
    private const int Documents = 16;
    private const int Kills = 5;

    private const string Content = """
        SELECT d.sha256, (SELECT count(*) FROM tables t WHERE t.document_id = d.id) tables,
            (SELECT group_concat(c.amount_fen) FROM (SELECT * FROM cells ORDER BY id) c JOIN tables t ON t.id = c.table_id WHERE t.document_id = d.id) amounts,
            (SELECT count(*) FROM statements s WHERE s.document_id = d.id) statements, (SELECT count(*) FROM verdicts v WHERE v.document_id = d.id) verdicts
        FROM documents d ORDER BY d.sha256
        """;

    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public void Prepare()
    {
        BuiltCommand.IgnoreWhereMissing();
        ExtractedCopies.Write(_folder, Documents);
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void TheStoreHoldsWhatThatOfAnUndisturbedLoadDoes()
    {
        var watch = Stopwatch.StartNew();
        Assert.That(BuiltCommand.Run(Load("undisturbed.db")).ExitCode, Is.Zero);
        var (duration, expected) = (watch.Elapsed, Answer("undisturbed.db", Content));
        Assert.That(expected.Split("\r\n"), Has.Length.EqualTo(Documents + 2));
        var random = new Random(20241123);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var run = BuiltCommand.Start(BuiltCommand.File, Load("killed.db"));
            run.WaitForExit(duration * random.NextDouble());
            run.Kill();
            run.WaitForExit();
        }

        var again = BuiltCommand.Run(Load("killed.db"));
        Assert.That(again.ExitCode, Is.Zero, again.Error);
        Assert.That(Answer("killed.db", Content), Is.EqualTo(expected));
        Assert.That(Answer("killed.db", "SELECT integrity_check FROM pragma_integrity_check"), Is.EqualTo("integrity_check\r\nok\r\n"));
        Assert.That(Answer("killed.db", "SELECT count(*) n FROM pragma_foreign_key_check"), Is.EqualTo("n\r\n0\r\n"));
    }

    private string[] Load(string store) => ["load", _folder.In("json"), "--db", _folder.In(store)];

    private string Answer(string store, string sql) => CliRun.Of("query", _folder.In(store), sql, "--format", "csv").Output;
}
