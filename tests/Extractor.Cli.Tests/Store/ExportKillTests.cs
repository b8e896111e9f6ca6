using System.Diagnostics;
using DuckDB.NET.Data;

namespace Extractor.Cli.Tests.Store;

/// <summary>
/// An export that is killed at random moments leaves an earlier one readable or nothing, and run again it ends with what an undisturbed one writes and
/// nothing else.
/// </summary>
public sealed class ExportKillTests
{
    private const int Documents = 8;
    private const int Kills = 4;

    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public void Prepare()
    {
        BuiltCommand.IgnoreWhereMissing();
        ExtractedCopies.Write(_folder, Documents);
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [TestCase("csv")]
    [TestCase("jsonl")]
    [TestCase("parquet")]
    [TestCase("duckdb")]
    [TestCase("xlsx")]
    public void AnExportAfterKillsIsThatOfAnUndisturbedOne(string format)
    {
        var watch = Stopwatch.StartNew();
        Assert.That(BuiltCommand.Run(Export(format, "undisturbed")).ExitCode, Is.Zero);
        var duration = watch.Elapsed;
        var random = new Random(20241123);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var run = BuiltCommand.Start(BuiltCommand.File, Export(format, "killed"));
            run.WaitForExit(duration * random.NextDouble());
            run.Kill();
            run.WaitForExit();
            if (format == "parquet" && File.Exists(_folder.In("parquet-killed/schema.json"))) Assert.That(Sum("killed"), Is.EqualTo(Sum("undisturbed")));
            if (format == "csv" && File.Exists(_folder.In("csv-killed/datapackage.json")))
                Assert.That(Bytes("csv-killed"), Is.EqualTo(Bytes("csv-undisturbed")));
        }

        var again = BuiltCommand.Run(Export(format, "killed"));
        Assert.That(again.ExitCode, Is.Zero, again.Error);
        Assert.That(Names(format, "killed"), Is.EqualTo(Names(format, "undisturbed")).And.Not.Empty);
        if (format == "parquet") Assert.That(Sum("killed"), Is.EqualTo(Sum("undisturbed")));
        if (format is "csv" or "jsonl") Assert.That(Bytes($"{format}-killed"), Is.EqualTo(Bytes($"{format}-undisturbed")));
    }

    private string[] Export(string format, string folder) => ["export", _folder.In("json"), "--format", format, "--out", _folder.In($"{format}-{folder}")];

    private IEnumerable<string> Names(string format, string folder) =>
        Directory.GetFiles(_folder.In($"{format}-{folder}"), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(_folder.In($"{format}-{folder}"), f)).Order(StringComparer.Ordinal).ToList();

    /// <summary>What a reader finds: the hidden folder of the program is not for him.</summary>
    private Dictionary<string, string> Bytes(string folder) => Directory.GetFiles(_folder.In(folder)).ToDictionary(f => Path.GetFileName(f), File.ReadAllText);

    private string Sum(string folder)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) || ' ' || sum(amount_yuan) FROM '{_folder.In($"parquet-{folder}/cells/*.parquet")}'";
        return (string)command.ExecuteScalar()!;
    }
}
