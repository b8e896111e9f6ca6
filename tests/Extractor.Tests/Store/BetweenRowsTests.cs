using System.Text;
using Extractor.Domain;
using Extractor.Output.Json;
using Extractor.Reconciliation;
using Extractor.Store;
using Extractor.Tests.Reconciliation;
using Microsoft.Data.Sqlite;

namespace Extractor.Tests.Store;

/// <summary>A store tells what documents contradict of each other, whenever each of them came.</summary>
public sealed class BetweenRowsTests
{
    private const string Last = """
        cover 2023 某市财政局
        table overall 收入支出决算总表 公开01表
        R - 年初结转和结余 final=8.00
        R - 总计 final=100.00
        E - 年末结转和结余 final=10.00
        E - 总计 final=100.00
        """;

    private const string This = """
        cover 2024 某市财政局
        table overall 收入支出决算总表 公开01表
        R - 年初结转和结余 final=9.00
        R - 总计 final=120.00
        E - 年末结转和结余 final=7.00
        E - 总计 final=120.00
        """;

    private const string Department = """
        cover 2024 某市统计局
        table overall 收入支出决算总表 公开01表
        E - 总计 final=90.00
        table three-public “三公”经费支出决算表 公开09表
        - - 合计 final.total=3.00 final.reception=3.00
        head 二、 部门决算单位构成
        text 纳入某市统计局2024年度部门决算编制范围的单位包括：
        text 1.某市统计局（本级）
        text 2.某市普查中心。
        """;

    private const string Unit = """
        cover 2024 某市普查中心
        table overall 收入支出决算总表 公开01表
        E - 总计 final=30.00
        table three-public “三公”经费支出决算表 公开09表
        - - 合计 final.total=4.00 final.reception=4.00
        """;

    private DirectoryInfo _folder = null!;

    [SetUp]
    public void SetUp() => _folder = Directory.CreateTempSubdirectory("extractor-");

    [TearDown]
    public void Clean() => _folder.Delete(recursive: true);

    [TestCase("2023", "2024")]
    [TestCase("2024", "2023")]
    public void A_year_that_does_not_begin_as_the_last_one_ended_is_found_whichever_came_first(string first, string second)
    {
        var documents = new Dictionary<string, string> { ["2023"] = Last, ["2024"] = This };
        Load(first, documents[first]);
        Assert.That(Found(), Is.Empty);
        Load(second, documents[second]);
        Assert.That(Found(), Is.EqualTo(new[] { "2024.pdf 701 9.00 | 2023: 10.00" }));
    }

    [Test]
    public void A_document_that_is_read_anew_takes_its_findings_with_it()
    {
        Load("2023", Last);
        Load("2024", This);
        Load("2023", Last.Replace("final=10.00", "final=9.00", StringComparison.Ordinal));
        Assert.That(Found(), Is.Empty);
        Load("2023", Last.Replace("final=10.00", "final=9.50", StringComparison.Ordinal));
        Assert.That(Found(), Is.EqualTo(new[] { "2024.pdf 701 9.00 | 2023: 9.50" }));
    }

    [TestCase("department", "unit")]
    [TestCase("unit", "department")]
    public void A_units_figure_above_its_departments_is_found_whichever_came_first(string first, string second)
    {
        var documents = new Dictionary<string, string> { ["department"] = Department, ["unit"] = Unit };
        Load(first, documents[first]);
        Load(second, documents[second]);
        Assert.That(Found(), Is.EqualTo(Enumerable.Repeat($"department.pdf 704 {HashOf("unit")}: 4.00 | 3.00", 2)));
    }

    [Test]
    public void Nothing_is_written_twice_where_nothing_came()
    {
        Load("2023", Last);
        Load("2024", This);
        Load("2024", This);
        Assert.That((Found().Count, Numbers("SELECT count(*) FROM documents WHERE is_compared = 0")), Is.EqualTo((1, 0)));
    }

    [Test]
    public void A_finding_is_known_by_the_hashes_of_its_documents_and_not_by_their_names()
    {
        Load("2023", Last);
        Load("2024", This);
        var key = Finding().Id;
        Load("2023", Last, name: "renamed");
        var renamed = Finding();
        Load("other", Last);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(renamed.Id, Is.EqualTo(key));
            Assert.That(renamed.Lead.Message.Chinese, Does.Contain("（2024.pdf，renamed.pdf）"));
            Assert.That(Found(), Has.None.Contain(" 701 "), "of two documents of last year nobody knows which holds");
        }
    }

    /// <param name="key">Tells the document, by its hash.</param>
    private void Load(string key, string text, string? name = null)
    {
        var file = Path.Combine(_folder.FullName, key + ".json");
        var source = new DocumentSource((name ?? key) + ".pdf", HashOf(key), 9);
        File.WriteAllText(file, DisclosureWriter.WriteText(DisclosureText.Read(text) with { Document = source }));
        Assert.That(new StoreLoader(Store, _ => []).Load([file], _ => { }, CancellationToken.None).Failures, Is.Empty);
    }

    private static string HashOf(string key) => key.All(char.IsAsciiHexDigit) ? key : Convert.ToHexStringLower(Encoding.UTF8.GetBytes(key));

    private string Store => Path.Combine(_folder.FullName, "accounts.db");

    /// <summary>Each finding between documents: the document, the rule, its spans with the hash of the document that each stands in.</summary>
    private List<string> Found() => Rows($"""
        SELECT d.name || ' ' || v.rule || ' ' || (SELECT group_concat(coalesce(e.other_sha256 || ': ', '') || e.text, ' | ')
            FROM evidence e WHERE e.verdict_id = v.id)
        FROM verdicts v JOIN documents d ON d.id = v.document_id WHERE v.{StoredFindings.IsBetween} ORDER BY v.id
        """, r => r.GetString(0));

    private CheckFinding Finding()
    {
        using var connection = StoreConnection.OpenForReading(Store);
        return StoredFindings.Between(connection, Numbers("SELECT id FROM documents WHERE sha256 = '2024'")).Single();
    }

    private int Numbers(string sql) => Rows(sql, r => r.GetInt32(0)).Single();

    private List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read)
    {
        using var connection = StoreConnection.OpenForReading(Store);
        using var command = new SqliteCommand(sql, connection);
        using var rows = command.ExecuteReader();
        var found = new List<T>();
        while (rows.Read()) found.Add(read(rows));
        return found;
    }
}
