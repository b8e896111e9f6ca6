using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Tests.Store;

/// <summary>The documents of a body are joined over its years, whatever the order in which they come.</summary>
public sealed class BodyTests
{
    private readonly TemporaryFolder _folder = new();

    private string _json = "";

    [OneTimeSetUp]
    public void Extract()
    {
        var list = _folder.Write("list.csv",
            $"file,province,city\n{Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf")},x,y\n");
        _json = CliRun.Of("extract", "--manifest", list).Output;
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void ABodyOfOnePlaceIsOneBodyWithPlaceOrWithout()
    {
        Document("a/1.json", "某市财政局", 2022, "河南", "某市");
        Document("a/2.json", "某 市财政局", 2023, null, null);
        Assert.That(Bodies("a"), Is.EqualTo("name,province,city,kind,years\r\n某市财政局,河南,某市,department,\"2022,2023\"\r\n"));
    }

    [Test]
    public void BodiesOfOneNameInTwoPlacesAreTwoAndWhatHasNoPlaceIsNeithers()
    {
        Document("b/1.json", "城关镇中学", 2022, "河南", "某市");
        Document("b/2.json", "城关镇中学", 2022, "甘肃", "兰州");
        Document("b/3.json", "城关镇中学", 2023, null, null);
        Assert.That(Bodies("b"), Is.EqualTo("name,province,city,kind,years\r\n城关镇中学,,,school,2023\r\n城关镇中学,河南,某市,school,2022\r\n城关镇中学,甘肃,兰州,school,2022\r\n"));
    }

    [Test]
    public void ARenamedBodyIsOneUnderItsPresentName()
    {
        Document("c/1.json", "某市国土资源局", 2017, null, null);
        Document("c/2.json", "某市国土与规划局", 2018, null, null);
        Document("c/3.json", "某市自然资源局", 2023, "河南", "某市");
        var list = _folder.Write("renamed.csv", "name,former_name,since\n某市自然资源局,某市国土与规划局,2019\n某市国土与规划局,某市国土资源局,2018\n");
        Assert.That(Bodies("c"), Does.Contain("某市国土资源局,,,department,2017"));
        CliRun.Of("load", "--db", _folder.In("c.db"), "--former-names", list);
        Assert.That(Bodies("c"), Is.EqualTo("name,province,city,kind,years\r\n某市自然资源局,河南,某市,department,\"2017,2018,2023\"\r\n"));
    }

    [Test]
    public void NamesInACircleEndSomewhere()
    {
        Document("d/1.json", "甲局", 2017, null, null);
        var list = _folder.Write("circle.csv", "former_name,name\n甲局,乙局\n乙局,甲局\n");
        CliRun.Of("load", _folder.In("d"), "--db", _folder.In("d.db"), "--former-names", list);
        Assert.That(Bodies("d"), Does.Contain(",department,2017"));
    }

    [TestCase("name\n甲\n", "the column 'former_name' is missing. The columns are name, former_name.")]
    [TestCase("name,former_name\n甲\n", "line 2: has 1 fields, the head has 2. Put fields that hold the separator in quotes.")]
    [TestCase("name,former_name\n甲,\n", "line 2: a name is empty.")]
    public void AListThatDoesNotFitIsTurnedDown(string text, string message)
    {
        Document("e/1.json", "甲局", 2017, null, null);
        var list = _folder.Write("bad.csv", text);
        Assert.That(CliRun.Of("load", _folder.In("e"), "--db", _folder.In("e.db"), "--former-names", list).Error,
            Is.EqualTo($"extractor: {list}: {message}\n"));
    }

    [Test]
    public void AFolderWithoutJsonIsSaid()
    {
        Directory.CreateDirectory(_folder.In("empty"));
        Assert.That(CliRun.Of("load", _folder.In("empty"), "--db", _folder.In("empty.db")).Error, Does.StartWith(
            $"{_folder.In("empty")}: the folder holds no extracted JSON. Make it with 'extractor extract INPUT --out {_folder.In("empty")}'.\n"));
    }

    [Test]
    public void NothingToLoadIsSaid() => Assert.That(
        CliRun.Of("load", "--db", _folder.In("none.db")).Error,
        Is.EqualTo("extractor: there is nothing to load. Name a folder of extracted JSON, or a store that is there with --db.\n"));

    /// <summary>The document of the corpus as another body's of another year, with its place where one is told.</summary>
    private void Document(string file, string body, int year, string? province, string? city)
    {
        var json = JObject.Parse(_json);
        json["document"]!["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)));
        json["cover"]!["body"]!["text"] = body;
        json["cover"]!["fiscal_year"] = year;
        if (province is null) json.Remove("provenance");
        else (json["provenance"]!["province"], json["provenance"]!["city"]) = (province, city);
        _folder.Write(file, json.ToString());
    }

    private string Bodies(string folder)
    {
        CliRun.Of("load", _folder.In(folder), "--db", _folder.In($"{folder}.db"));
        return CliRun.Of(
            "query",
            _folder.In($"{folder}.db"),
            "SELECT b.name, b.province, b.city, b.kind, (SELECT group_concat(fiscal_year) FROM (SELECT fiscal_year FROM documents d WHERE d.body_id = b.id "
                + "ORDER BY fiscal_year)) AS years FROM bodies b ORDER BY b.name, b.province, b.city",
            "--format",
            "csv").Output;
    }
}
