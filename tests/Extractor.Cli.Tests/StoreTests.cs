using Extractor.Store;
using Microsoft.Data.Sqlite;

namespace Extractor.Cli.Tests;

/// <summary>Extracted documents in a store: loaded exactly, asked in SQL, never changed by a question.</summary>
public sealed class StoreTests
{
    private readonly TemporaryFolder _folder = new();

    private string Extracted => _folder.In("extracted");

    private string Store => _folder.In("accounts.db");

    [OneTimeSetUp]
    public void Load()
    {
        var document = Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf");
        _folder.Write("in/a.pdf", File.ReadAllBytes(document));
        _folder.Write("in/copy.pdf", File.ReadAllBytes(document));
        var list = _folder.Write("in/list.csv", "file,province,city\na.pdf,河南,新乡\ncopy.pdf,河南,新乡\n");
        CliRun.Of("extract", "--manifest", list, "--out", Extracted);
        Assert.That(CliRun.Of("load", Extracted, "--db", Store).Error, Is.EqualTo($"1 document: 1 loaded, 0 loaded before, 0 failed; store in {Store}\n"));
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [TestCase("SELECT city, fiscal_year, page_count FROM documents", "city,fiscal_year,page_count\r\n新乡,2024,48\r\n")]
    [TestCase("SELECT count(*) AS n FROM files", "n\r\n2\r\n")]
    [TestCase("SELECT printed, amount_fen FROM amounts WHERE table_key = 'general-budget' AND column_key = 'total' AND code = '208'",
        "printed,amount_fen\r\n\"2,591.02\",2591020000\r\n")]
    [TestCase("SELECT body, year, budget_yuan, final_yuan FROM three_public WHERE item = 'reception'",
        "body,year,budget_yuan,final_yuan\r\n新乡市人力资源和社会保障局（本级）,2024,30000,38500\r\n")]
    [TestCase("SELECT count(*) > 10 AS many FROM completion", "many\r\n1\r\n")]
    [TestCase("SELECT rule, count(*) AS n FROM contradictions GROUP BY rule HAVING rule = '319'", "rule,n\r\n319,1\r\n")]
    [TestCase("SELECT source, max(confidence) AS confidence, sum(doubtful) AS doubtful FROM cells GROUP BY source",
        "source,confidence,doubtful\r\ntext,,0\r\n")]
    [TestCase("SELECT DISTINCT source, doubtful FROM figures", "source,doubtful\r\ntext,0\r\n")]
    [TestCase("SELECT count(*) AS n FROM last_year", "n\r\n0\r\n")]
    [TestCase("SELECT section, number, text, page FROM narrative WHERE text LIKE '%主要职责%'",
        "section,number,text,page\r\n单位职责,1,新乡市人力资源和社会保障局机关内设17个职能科室（单位）和新乡市社会保险中心、新乡市劳动保障监察支队、新乡市人力资源和社会保障信息中心、新乡市公共就业创业服务中心等4个归口预算管理单位。主要职责是：,4\r\n")]
    [TestCase("SELECT count(*) AS n FROM narrative WHERE text MATCH '\"人力资源和社会保障\"'", "n\r\n12\r\n")]
    [TestCase("SELECT measure, unit, numerator, denominator, round(value, 4) AS value, base, page FROM measures WHERE measure LIKE 'v%' OR measure LIKE "
        + "'c%' ORDER BY measure",
        "measure,unit,numerator,denominator,value,base,page\r\ncarryover-share,percent,710100,29737900,2.3879,sound,8\r\ncompletion,percent,28718900,"
        + "25776800,111.4138,sound,21\r\nvehicle-operation-per-vehicle,yuan,38700,4,9675,small,19\r\n"
        + "vehicles-share,percent,38700,28718900,0.1348,sound,19\r\n")]
    [TestCase("SELECT project, source, budget_yuan, executed_yuan, execution_percent, score FROM project_scores WHERE project LIKE '农民工%' ORDER BY source",
        "project,source,budget_yuan,executed_yuan,execution_percent,score\r\n"
        + "农民工欠薪应急周转金,form,1000000,0,0,80\r\n农民工欠薪应急周转金,narrative,1000000,1000000,100,100\r\n")]
    public void AnswersQuestions(string sql, string expected)
    {
        var run = CliRun.Of("query", Store, sql, "--format", "csv");
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Output, Is.EqualTo(expected));
        });
    }

    [Test]
    public void ACsvAnswerHoldsNothingThatASpreadsheetRuns() => Assert.That(
        CliRun.Of("query", Store, "SELECT '=1+1' AS \"@x\", -5 AS a, -0.5 AS b, '-5' AS c, '-a' AS d, '+1' || char(9) AS e, 1e-11 AS f", "--format",
            "csv").Output,
        Is.EqualTo("'@x,a,b,c,d,e,f\r\n'=1+1,-5,-0.5,-5,'-a,+1\t,0.00000000001\r\n"));

    [TestCase("ATTACH '/tmp/other.db' AS other", "this SQL would open another database. A query reads the store alone.")]
    [TestCase(" /* a */ attach 'x.db' AS other -- b", "this SQL would open another database. A query reads the store alone.")]
    [TestCase("SELECT :city, @year, :city", "the SQL has parameters (:city, @year), and nothing gives them values. Write the values into the SQL.")]
    [TestCase("SELECT length(zeroblob(1000000000))", "the query makes a value of more than 64 MB. Ask for less.")]
    public void WhatAQuestionMayNotAsk(string sql, string reason)
    {
        var run = CliRun.Of("query", Store, sql);
        Assert.That((run.ExitCode, run.Error),
            Is.EqualTo((2, $"extractor: {(reason.StartsWith("cannot", StringComparison.Ordinal) ? Store + ": " : "")}{reason}\n")));
    }

    [Test]
    public void AQuestionWithoutAnEndIsEnded()
    {
        const string endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
        Assert.That(CliRun.Of("query", Store, endless, "--timeout", "0.2"),
            Is.EqualTo(new CliRun(2, "", "extractor: the query takes longer than 0.2 seconds. Ask for less, or allow more with --timeout.\n")));
        using var cancelled = new CancellationTokenSource(TimeSpan.FromSeconds(0.2));
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        Assert.That(CommandLine.Run(["query", Store, endless], new Terminal(TextReader.Null, output, error, false, cancelled.Token)), Is.EqualTo(130));
        Assert.That(error.ToString(), Is.EqualTo("extractor: interrupted\n"));
    }

    [Test]
    public void ATableHoldsNothingThatATerminalObeys() => Assert.That(
        CliRun.Of("query", Store, "SELECT char(27) || '[2J' || char(0x9b) || char(0x202e) AS x").Output,
        Is.EqualTo("x\n------\n\uFFFD[2J\uFFFD\uFFFD\n"));

    [Test]
    public void ATableLinesChineseUp() => Assert.That(
        CliRun.Of("query", Store,
            "SELECT label, amount_yuan FROM amounts WHERE table_key = 'general-budget' AND column_key = 'total' AND length(code) = 3 "
            + "ORDER BY 2 DESC LIMIT 2").Output,
        Is.EqualTo("label               amount_yuan\n------------------  -----------\n社会保障和就业支出     25910200\n科学技术支出            1100000\n"));

    [Test]
    public void JsonIsAListOfObjects() => Assert.That(
        CliRun.WithInput("SELECT 1 AS a, 'x\"' AS b, NULL AS c UNION ALL SELECT 2, '', 0.5", "query", Store, "-", "--format", "json").Output,
        Is.EqualTo("[\n{\"a\": 1, \"b\": \"x\\\"\", \"c\": null},\n{\"a\": 2, \"b\": \"\", \"c\": 0.5}\n]\n"));

    [TestCase("DELETE FROM documents", "this SQL would write. A query only reads; begin it with SELECT or WITH.")]
    [TestCase("VACUUM INTO 'x.db'", "this SQL would write. A query only reads; begin it with SELECT or WITH.")]
    [TestCase("SELECT 1; DROP TABLE cells", "there is more than one statement: \"DROP TABLE cells\" follows. Ask one question at a time.")]
    [TestCase(" ", "there is no SQL to run. Begin it with SELECT or WITH.")]
    [TestCase("SELECT * FROM budgets",
        "the SQL is not understood: no such table: budgets. 'extractor query --help' lists the views; the tables are in schemas/store.md.")]
    public void WhatIsNoQuestionIsTurnedDown(string sql, string message) => Assert.That(
        CliRun.Of("query", Store, sql).Error,
        Is.EqualTo($"extractor: {message}\n"));

    [Test]
    public void LoadingAgainChangesNothing()
    {
        var before = Count();
        Assert.That(CliRun.Of("load", Extracted, "--db", Store).Error, Is.EqualTo($"1 document: 0 loaded, 1 loaded before, 0 failed; store in {Store}\n"));
        Assert.That(Count(), Is.EqualTo(before));
    }

    [Test]
    public void ADocumentReadAnewTakesThePlaceOfTheOldReading()
    {
        var store = _folder.In("again.db");
        CliRun.Of("load", Extracted, "--db", store);
        var changed = File.ReadAllText(Path.Combine(Extracted, "a.json")).Replace("\"city\": \"新乡\"", "\"city\": \"郑州\"", StringComparison.Ordinal);
        var file = _folder.Write("changed/a.json", changed);
        CliRun.Of("load", file, "--db", store);
        Assert.That(
            CliRun.Of("query", store,
                "SELECT city, (SELECT count(*) FROM tables) AS tables, (SELECT count(*) FROM pragma_foreign_key_check) AS lost FROM documents", "--format",
                "csv").Output,
            Is.EqualTo("city,tables,lost\r\n郑州,14,0\r\n"));
    }

    [Test]
    public void WhatGoesInComesOut()
    {
        var stored = StoredDisclosures.Of(Store).Single().Read();
        Assert.That(Output.Json.DisclosureWriter.WriteText(stored), Is.EqualTo(File.ReadAllText(Path.Combine(Extracted, "a.json"))));
    }

    [Test]
    public void EveryReferenceHolds() => Assert.That(CliRun.Of("query", Store, "SELECT count(*) AS n FROM pragma_foreign_key_check", "--format", "csv").Output,
        Is.EqualTo("n\r\n0\r\n"));

    [Test]
    public void ABadFileDoesNotKeepTheOthersOut()
    {
        var bad = _folder.Write("bad/b.json", "{\"a\":1}");
        File.Copy(Path.Combine(Extracted, "a.json"), _folder.In("bad/a.json"));
        var store = _folder.In("bad.db");
        var run = CliRun.Of("load", _folder.In("bad"), "--db", store);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Is.EqualTo(
                $"{bad}: not an extracted disclosure: line 1, position 5 in a: the member \"a\" is not part of the format. Make it with 'extractor extract'.\n"
                + $"2 documents: 1 loaded, 0 loaded before, 1 failed; store in {store}\n"));
        });
    }

    [Test]
    public void AStoreOfAnotherVersionIsTurnedDown()
    {
        var store = _folder.In("old.db");
        File.Copy(Store, store);
        Write(store, "PRAGMA user_version=99");
        AssertTurnedDown(store, $"{store}: a store of version 99; this program reads version {StoreSchema.Version}. Load the extracted JSON into a new store.");
    }

    [Test]
    public void AnotherDatabaseIsTurnedDown()
    {
        var store = _folder.In("other.db");
        Write(store, "CREATE TABLE x (y)");
        AssertTurnedDown(store, $"{store}: a database, but no store of this program. Make one with 'extractor load'.");
    }

    [Test]
    public void AFileThatIsNoDatabaseIsTurnedDown()
    {
        var store = _folder.Write("text.db", new string('x', 5000));
        AssertTurnedDown(store, $"{store}: not a database. Name a store made with 'extractor load'.");
    }

    [Test]
    public void AMissingStoreIsSaid() => Assert.That(
        CliRun.Of("query", "none.db", "SELECT 1").Error,
        Is.EqualTo("extractor: none.db: no such file. Make a store with 'extractor load DIR --db none.db'.\n"));

    [Test]
    public void ExportAndCheckReadAStore()
    {
        CliRun.Of("export", Store, "--out", _folder.In("from-store"));
        CliRun.Of("export", Extracted, "--out", _folder.In("from-folder"));
        Assert.Multiple(() =>
        {
            foreach (var file in Directory.GetFiles(_folder.In("from-folder")))
                Assert.That(File.ReadAllBytes(file), Is.EqualTo(File.ReadAllBytes(Path.Combine(_folder.In("from-store"), Path.GetFileName(file)))), file);
            Assert.That(CliRun.Of("check", Store).Output,
                Is.EqualTo(CliRun.Of("check", Extracted).Output.Replace(
                $"{Extracted}/a.json (a.pdf)\n", $"{_folder.In("in/a.pdf")}\n", StringComparison.Ordinal)));
        });
    }

    private void AssertTurnedDown(string store, string message)
    {
        Assert.Multiple(() =>
        {
            Assert.That(CliRun.Of("query", store, "SELECT 1").Error, Is.EqualTo($"extractor: {message}\n"));
            Assert.That(CliRun.Of("load", Extracted, "--db", store).Error, Is.EqualTo($"extractor: {message}\n"));
        });
    }

    private static void Write(string store, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={store};Pooling=False");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private string Count() => CliRun.Of("query", Store,
        "SELECT (SELECT count(*) FROM cells) AS cells, (SELECT count(*) FROM operands) AS operands, (SELECT count(*) FROM evidence) AS evidence, (SELECT "
        + "max(id) FROM documents) AS id", "--format", "csv").Output;
}
