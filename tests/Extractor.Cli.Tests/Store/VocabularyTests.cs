using Extractor.Forms;
using Extractor.Store;

namespace Extractor.Cli.Tests.Store;

/// <summary>The documented words are all that a store holds.</summary>
public sealed class VocabularyTests
{
    private const string Known =
        "table_key NOT IN ('other', 'performance-self-evaluation') AND NOT EXISTS (SELECT 1 FROM cells g WHERE g.table_id = t.id AND g.row_number = 0)";

    private readonly TemporaryFolder _folder = new();

    private static IEnumerable<string> FormKeys => KnownForms.All.Select(f => f.Key);

    /// <remarks>Beside the corpus, the documents made for the project, where they are there.</remarks>
    [OneTimeSetUp]
    public void Load()
    {
        string[] folders = [Path.Combine(ProjectFiles.Root, "corpus"), Path.Combine(ProjectFiles.Root, "..", "shared", "made")];
        CliRun.Of(["extract", .. folders.Where(Directory.Exists), "--out", _folder.In("json")]);
        CliRun.Of("load", _folder.In("json"), "--db", _folder.In("a.db"));
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [TestCase("table key", "SELECT DISTINCT table_key FROM tables")]
    [TestCase("column key", $"SELECT DISTINCT column_key FROM cells c JOIN tables t ON t.id = c.table_id WHERE {Known}")]
    [TestCase("kind", "SELECT DISTINCT kind FROM statements")]
    [TestCase("operand", "SELECT DISTINCT name FROM operands")]
    [TestCase("basis", "SELECT DISTINCT basis FROM operands WHERE basis IS NOT NULL")]
    [TestCase("problem", "SELECT DISTINCT code FROM problems")]
    [TestCase("state", "SELECT DISTINCT state FROM cells")]
    [TestCase("outcome", "SELECT DISTINCT outcome FROM verdict_counts")]
    [TestCase("severity", "SELECT DISTINCT severity FROM verdicts")]
    [TestCase("body kind", "SELECT DISTINCT kind FROM bodies")]
    [TestCase("measure", "SELECT DISTINCT measure FROM measures")]
    public void NoOtherWordOccurs(string list, string sql)
    {
        var words = CliRun.Of("query", _folder.In("a.db"), sql, "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        Assert.That(words, Is.Not.Empty);
        Assert.That(words.Where(w => !StoreVocabulary.Holds(list, w)), Is.Empty);
    }

    [TestCaseSource(nameof(FormKeys))]
    public void EveryFormIsListed(string key) => Assert.That(StoreVocabulary.Holds("table key", key));

    [Test]
    public void NoWordIsListedTwice() => Assert.That(
        StoreVocabulary.All.Where(v => v.Words.DistinctBy(w => w.Word).Count() < v.Words.Count).Select(v => v.Name), Is.Empty);

    [TestCase("新乡市人力资源和社会保障局（本级）", "department")]
    [TestCase("西南大学", "school")]
    [TestCase("淮海大学附属医院", "hospital")]
    [TestCase("某镇人民政府", "township")]
    [TestCase("某区人民法院", "court")]
    [TestCase("某市总工会", "mass-organisation")]
    [TestCase("中共某区委宣传部", "party")]
    [TestCase("某市疾病预防控制中心", "institution")]
    [TestCase("某某", "other")]
    public void ABodysKindIsToldByItsNamesEnding(string name, string kind) => Assert.That(BodyKind.Of(name), Is.EqualTo(kind));
}
