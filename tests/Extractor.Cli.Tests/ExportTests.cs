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
    public void ANumberFieldHoldsNumbersOnly()
    {
        CliRun.Of("export", _folder.In("extracted"), "--out", _folder.In("typed"));
        var package = JObject.Parse(File.ReadAllText(_folder.In("typed/datapackage.json")));
        foreach (var resource in package["resources"]!)
        {
            var table = Batch.CsvTable.Parse(File.ReadAllText(Path.Combine(_folder.In("typed"), (string)resource["path"]!)));
            var types = resource["schema"]!["fields"]!.Select(f => (string)f["type"]!).ToList();
            var wrong = table.Rows.SelectMany(r => r.Fields.Zip(types, table.Head)).Where(f => f.Second != "string" && f.First.Length > 0 && !decimal.TryParse(f.First, System.Globalization.CultureInfo.InvariantCulture, out _));
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
