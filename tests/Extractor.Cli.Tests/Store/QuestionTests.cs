using System.Globalization;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;

namespace Extractor.Cli.Tests.Store;

/// <summary>The questions of docs/questions.md run as they stand, in SQLite and in DuckDB, and answer what is known of the made data.</summary>
/// <remarks>The data: the document of the corpus as the accounts of three bodies in two cities, one of them in two years; figures changed where a question
/// asks for more than it prints.</remarks>
public sealed partial class QuestionTests
{
    private const string Changes = """
        UPDATE cells SET amount_fen = 2500000000 WHERE id = (SELECT c.id FROM cells c
            JOIN tables t ON t.id = c.table_id JOIN documents d ON d.id = t.document_id
          WHERE d.fiscal_year = 2023 AND t.table_key = 'general-budget' AND c.column_key = 'total' AND c.label = '合计');
        INSERT INTO statements (document_id, number, kind, subject, section_path, sentence, page)
            SELECT id, 999, 'procurement', 'small-medium', '', '授予中小企业合同金额占比', 7 FROM documents;
        INSERT INTO operands (statement_id, name, text, unit, number, page, x0, y0, x1, y1, source, doubtful)
            SELECT s.id, 'share', '80', '%', 60 + s.document_id * 10, 7, 0, 0, 1, 1, 'text', 0 FROM statements s WHERE s.number = 999;
        """;

    /// <summary>How the answer begins, head and first lines, as a pattern.</summary>
    private static readonly Dictionary<int, string> Answers = new()
    {
        [1] = "city,body,year,final_yuan,vehicles_kept,reception_per_vehicle,page\n新乡,甲局,2024,38500,4,9625,19\n",
        [2] = "city,body,year,item,original_budget_yuan,budget_yuan,final_yuan,completion_percent,reason,page\n新乡,甲局,2024,社会保障和就业支出/人力资源和社会保障管理事务/劳动关系和维权,"
            + "1000000,,0,0,未发生.*,21\n",
        [3] = "city,body,year,last_year_yuan,amount_yuan,change_yuan,change_percent,document,last_document\n新乡,甲局,2024,25000000,28718900,3718900,14.88,"
            + "a.pdf,b.pdf\n$",
        [4] = "city,body,year,project,source,budget_yuan,executed_yuan,execution_percent,score,page\n新乡,甲局,2024,人人持证、技能河南优秀高技能人才奖励专项资金,narrative,1000000,"
            + "129000,12.9,100,28\n",
        [5] = "city,body,year,budget_yuan,final_yuan,above_yuan,page\n新乡,甲局,2024,63000,77200,14200,19\n",
        [6] = "body,year,total_yuan,three_public_yuan,percent_of_expenditure\n甲局,2023,25000000,77200,0.3088\n甲局,2024,28718900,77200,0.2688\\d*\n乙局,2024,"
            + "28718900,77200,0.2688\\d*\n$",
        [7] = "city,year,contradictions,documents\n(?=(?:.*\n)*新乡,2024,\\d+,2\n)(?=(?:.*\n)*新乡,2023,\\d+,1\n)(?=(?:.*\n)*开封,2024,\\d+,1\n)(.+\n){3}$",
        [8] = "city,body,year,label,amount_yuan,page\n新乡,甲局,2024,社会保障和就业支出,25910200,15\n",
        [9] = "city,body,year,percent,sentence,page\n开封,丙局,2024,100,授予中小企业合同金额占比,7\n新乡,乙局,2024,90,授予中小企业合同金额占比,7\n",
        [10] = "city,body,year,section,text,page\n新乡,甲局,2024,.*社会保障.*,4\n新乡,甲局,2024,单位职责,新乡市人力资源和社会保障局机关内设17个职能科室",
    };

    private readonly TemporaryFolder _folder = new();

    private static IEnumerable<int> Numbers => Questions.Keys;

    private static Dictionary<int, string> Questions { get; } = Question().Matches(File.ReadAllText(Path.Combine(ProjectFiles.Root, "docs", "questions.md")))
        .ToDictionary(m => int.Parse(m.Groups["number"].Value, CultureInfo.InvariantCulture), m => m.Groups["sql"].Value.Trim());

    [OneTimeSetUp]
    public void Load()
    {
        var pdf = File.ReadAllBytes(Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf"));
        var json = CliRun.Of("extract", "--manifest", _folder.Write("list.csv", $"file,province,city\n{_folder.Write("a.pdf", pdf)},河南,新乡\n")).Output;
        foreach (var (name, body, city, year) in new[] { ("a", "甲局", "新乡", 2024), ("b", "甲局", "新乡", 2023), ("c", "乙局", "新乡", 2024), ("d", "丙局", "开封", 2024) })
        {
            var document = Newtonsoft.Json.Linq.JObject.Parse(json);
            document["document"]!["sha256"] = new string(name[0], 64);
            document["document"]!["name"] = $"{name}.pdf";
            document["cover"]!["body"]!["text"] = body;
            document["cover"]!["fiscal_year"] = year;
            document["provenance"]!["city"] = city;
            _folder.Write($"json/{name}.json", document.ToString());
        }

        CliRun.Of("load", _folder.In("json"), "--db", _folder.In("a.db"));
        using var connection = new SqliteConnection($"Data Source={_folder.In("a.db")};Pooling=False");
        connection.Open();
        using var command = new SqliteCommand(Changes, connection);
        command.ExecuteNonQuery();
        var run = CliRun.Of("export", _folder.In("a.db"), "--format", "duckdb", "--out", _folder.In("duck"));
        Assert.That(run.ExitCode, Is.Zero, run.Error);
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void ThereAreTen() => Assert.That(Numbers, Is.EqualTo(Enumerable.Range(1, 10)));

    [TestCaseSource(nameof(Numbers))]
    public void AnswersWhatIsKnown(int number)
    {
        var run = CliRun.Of("query", _folder.In("a.db"), Questions[number], "--format", "csv");
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output.Replace("\r\n", "\n", StringComparison.Ordinal), Does.Match("^" + Answers[number]));
    }

    [TestCaseSource(nameof(Numbers))]
    public void DuckDbAnswersTheSame(int number)
    {
        using var connection = new DuckDBConnection($"Data Source={_folder.In($"duck/{DuckDb.StoreExports.DatabaseName}")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Questions[number];
        var expected = CliRun.Of("query", _folder.In("a.db"), Questions[number], "--format", "csv").Output.Split(
            "\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;
        using var reader = command.ExecuteReader();
        var rows = 0;
        while (reader.Read()) rows++;
        Assert.That(rows, Is.EqualTo(expected).And.GreaterThan(0));
    }

    [Test]
    public void WhatStandsOutOfFiveIsFound()
    {
        var store = _folder.In("outliers.db");
        var json = Newtonsoft.Json.Linq.JObject.Parse(File.ReadAllText(_folder.In("json/a.json")));
        for (var i = 0; i < 6; i++)
        {
            json["document"]!["sha256"] = new string((char)('a' + i), 64);
            json["cover"]!["body"]!["text"] = $"第{i}局";
            _folder.Write($"peers/{i}.json", json.ToString());
        }

        CliRun.Of("load", _folder.In("peers"), "--db", store);
        using (var connection = new SqliteConnection($"Data Source={store};Pooling=False"))
        {
            connection.Open();
            using var command = new SqliteCommand(
                "UPDATE cells SET amount_fen = amount_fen + table_id * 100 + CASE WHEN table_id > 70 THEN 9000000 ELSE 0 END WHERE column_key = "
                + "'final.reception'", connection);
            command.ExecuteNonQuery();
        }

        var run = CliRun.Of("outliers", store, "--format", "csv");
        Assert.That(run.Output, Does.StartWith(
            "city,body,year,measure,value,unit,numerator,denominator,compared_with,members,median,mad,deviations,document,page\r\n"
            + "新乡,第5局,2024,reception-share,"));
        Assert.That(run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(2));
    }

    [GeneratedRegex(@"^## (?<number>\d+)\. [^\n]*\n(?:(?!^## )[^\n]*\n)*?```sql\n(?<sql>[^`]*)```",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
