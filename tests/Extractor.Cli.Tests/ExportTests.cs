using System.Security.Cryptography;
using Extractor.Output.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Tests;

/// <summary>What other programs read: CSV with its description, and JSON Lines.</summary>
public sealed class ExportTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public void Extract() => CliRun.Of("extract", Path.Combine(ProjectFiles.Root, "corpus"), "--out", _folder.In("extracted"));

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void TheDataPackageDescribesTheFilesAsTheyAre()
    {
        CliRun.Of("export", _folder.In("extracted"), "--out", _folder.In("csv"));
        var resources = JObject.Parse(File.ReadAllText(_folder.In("csv/datapackage.json")))["resources"]!.ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(resources.Select(r => (string?)r["path"]), Is.EquivalentTo(Directory.GetFiles(_folder.In("csv"), "*.csv").Select(Path.GetFileName)));
            foreach (var resource in resources)
            {
                var path = Path.Combine(_folder.In("csv"), (string)resource["path"]!);
                Assert.That((long)resource["bytes"]!, Is.EqualTo(new FileInfo(path).Length));
                Assert.That((string?)resource["hash"], Is.EqualTo("sha256:" + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))));
                Assert.That(string.Join(',', resource["schema"]!["fields"]!.Select(f => (string?)f["name"])), Is.EqualTo(File.ReadLines(path).First()));
            }
        });
    }

    [Test]
    public void NoTextIsRunByASpreadsheetWhateverFileItStandsIn()
    {
        const string formula = "=HYPERLINK(1)";
        var json = JObject.Parse(File.ReadAllText(Directory.GetFiles(_folder.In("extracted"), "*.json")[0]));
        foreach (var text in json.SelectTokens("$..text").OfType<JValue>().Concat(json.SelectTokens("$..label").OfType<JValue>())
            .Concat(json.SelectTokens("$..subject").OfType<JValue>()).ToList()) text.Value = formula;
        json["document"]!["name"] = formula;
        CliRun.Of("export", _folder.Write("formulas.json", json.ToString()), "--out", _folder.In("guarded"));
        Assert.Multiple(() =>
        {
            foreach (var file in Directory.GetFiles(_folder.In("guarded"), "*.csv").Where(f => File.ReadLines(f).Count() > 1))
            {
                var fields = Batch.CsvTable.Parse(File.ReadAllText(file)).Rows.SelectMany(r => r.Fields).ToList();
                Assert.That(fields, Has.Some.EqualTo("'" + formula).And.None.StartsWith("="), file);
            }
        });
    }

    [Test]
    public void LinesTellDocumentsOfOneNameApart()
    {
        var json = Directory.GetFiles(_folder.In("extracted"), "*.json")[0];
        var other = _folder.Write("other.json", File.ReadAllText(json)
            .Replace((string)JObject.Parse(File.ReadAllText(json))["document"]!["sha256"]!, new string('0', 64), StringComparison.Ordinal));
        CliRun.Of("export", json, other, "--out", _folder.In("twice"));
        foreach (var file in Directory.GetFiles(_folder.In("twice"), "*.csv").Where(f => File.ReadLines(f).Count() > 1))
        {
            var table = Batch.CsvTable.Parse(File.ReadAllText(file));
            Assert.That(table.Head[^1], Is.EqualTo("document_id"));
            Assert.That(table.Rows.Select(r => r.Fields[^1]).Distinct(), Is.EqualTo(new[] { "1", "2" }), file);
        }
    }

    [Test]
    public void ANumberFieldHoldsNumbersOnly()
    {
        CliRun.Of("export", _folder.In("extracted"), "--out", _folder.In("typed"));
        var package = JObject.Parse(File.ReadAllText(_folder.In("typed/datapackage.json")));
        foreach (var resource in package["resources"]!)
        {
            var table = Batch.CsvTable.Parse(File.ReadAllText(Path.Combine(_folder.In("typed"), (string)resource["path"]!)));
            var types = resource["schema"]!["fields"]!.Select(f => (string)f["type"]!).ToList();
            var wrong = table.Rows.SelectMany(r => r.Fields.Zip(types, table.Head))
                .Where(f => f.Second != "string" && f.First.Length > 0 && !decimal.TryParse(f.First, System.Globalization.CultureInfo.InvariantCulture, out _));
            Assert.That(wrong, Is.Empty, (string?)resource["path"]);
        }
    }

    [Test]
    public void AByteOrderMarkComesOnRequest()
    {
        CliRun.Of("export", _folder.In("extracted"), "--out", _folder.In("marked"), "--bom");
        Assert.That(File.ReadAllBytes(_folder.In("marked/statements.csv")).Take(3), Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }));
    }

    [Test]
    public void JsonLinesHoldADisclosureEach()
    {
        CliRun.Of("export", _folder.In("extracted"), "--format", "jsonl", "--out", _folder.In("lines"));
        var lines = File.ReadAllLines(_folder.In("lines/disclosures.jsonl"));
        var files = Directory.GetFiles(_folder.In("extracted"), "*.json").Order(StringComparer.Ordinal);
        Assert.That(lines.Select(l => DisclosureWriter.WriteText(DisclosureReader.ReadText(l))), Is.EqualTo(files.Select(File.ReadAllText)));
    }
}
