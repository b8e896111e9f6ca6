using Extractor.Domain;
using Extractor.Store;
using Extractor.Web.Asking;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Tests.Asking;

/// <summary>Words are found wherever they stand, by the index or by reading.</summary>
public sealed class FullTextTests
{
    private string _folder = "";
    private FullText _search = null!;

    [OneTimeSetUp]
    public void SetUp()
    {
        _folder = RunningServer.NewFolder();
        var settings = RunningServer.Settings(_folder);
        using (var connection = StoreConnection.OpenForLoading(settings.Store))
        {
            var texts = new[] { "麒麟", "购置麒麟", "麒麟办公", "办公用品购置", "\"引\" 100%_x\\", "Ab cd", "𠮷野家" }
                .Concat(Enumerable.Range(0x4E00, 300).Select(c => $"支出{(char)c}项"));
            StoreConnection.Execute(connection, """
                INSERT INTO documents (id, sha256, name, status, family, page_count, checked_by, json_sha256)
                  VALUES (1, 'aa', 'a.pdf', 'complete', 'other', 1, '', '');
                INSERT INTO sections VALUES (1, 1, 'narrative', '1', 1, '', '一', 1);
                """);
            using var insert = new SqliteCommand("INSERT INTO paragraphs (section_id, number, text, page, x0, y0, x1, y1) VALUES (1, $n, $text, 1, 0, 0, 0, 0)",
                connection);
            foreach (var (text, number) in texts.Select((t, i) => (t, i)))
            {
                insert.Parameters.Clear();
                insert.Parameters.AddWithValue("$n", number);
                insert.Parameters.AddWithValue("$text", text);
                insert.ExecuteNonQuery();
            }
        }

        _search = new FullText(settings);
    }

    [OneTimeTearDown]
    public void TearDown() => Directory.Delete(_folder, recursive: true);

    [TestCase("麒麟", "麒麟|购置麒麟|麒麟办公")]
    [TestCase("购置", "购置麒麟|办公用品购置")]
    [TestCase("购置 麒麟", "购置麒麟")]
    [TestCase("办公用品 购置", "办公用品购置")]
    [TestCase("品", "办公用品购置")]
    [TestCase("鲲鹏", "")]
    [TestCase("鲲鹏 办公用品", "")]
    [TestCase("0%", "\"引\" 100%_x\\")]
    [TestCase("引\"", "\"引\" 100%_x\\")]
    [TestCase("x\\", "\"引\" 100%_x\\")]
    [TestCase("ab", "Ab cd")]
    [TestCase("𠮷野", "𠮷野家")]
    public void FindsEachParagraphThatHoldsTheWords(string words, string found)
    {
        var texts = _search.Search(words, 1, CancellationToken.None).Found.Select(f => f.Text).ToList();
        Assert.That(texts, Is.EquivalentTo(found.Split('|', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Test]
    public void AWordThatBeginsManyTriplesIsReadForAndComesInPages()
    {
        var pages = Enumerable.Range(1, 9).Select(p => _search.Search("支出", p, CancellationToken.None).Found.Count);
        Assert.That(pages, Is.EqualTo((int[])[40, 40, 40, 40, 40, 40, 40, 20, 0]));
    }
}
