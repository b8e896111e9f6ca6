namespace Extractor.Pdf.Tests.Structure;

/// <summary>Damage that viewers overlook; each is read all the same, and told.</summary>
internal sealed class RepairTests
{
    private const string Content = "BT /F1 10 Tf 10 50 Td (Hello) Tj ET";

    private const string Rebuilt = "the cross-reference table is missing or wrong; the file was searched for its objects";

    private const string Wrong = "the cross-reference table has wrong entries; the file was searched for its objects";

    private static string Good => PdfFile.Text(PdfFile.WithPage(Content));

    [Test]
    public void No_startxref() => AssertReads(Good.Replace("startxref", "startxxxx", StringComparison.Ordinal), Rebuilt);

    [Test]
    public void Startxref_leads_nowhere() =>
        AssertReads(Good[..Good.LastIndexOf("startxref", StringComparison.Ordinal)] + "startxref\n7\n%%EOF", Rebuilt);

    [Test]
    public void Cut_off_before_the_table() => AssertReads(Good[..Good.LastIndexOf("xref\n0", StringComparison.Ordinal)], Rebuilt);

    [Test]
    public void A_table_that_is_off_by_some_bytes() => AssertReads(Good.Replace("%PDF-1.7\n", "%PDF-1.7\n%abc\n", StringComparison.Ordinal), Rebuilt);

    [Test]
    public void A_table_with_one_wrong_entry() =>
        AssertReads(Good.Replace(Entry(Good, "4 0 obj"), Entry(Good, "5 0 obj"), StringComparison.Ordinal), Wrong);

    [Test]
    public void Junk_before_the_header() => AssertReads("HTTP/1.1 200 OK\r\n\r\n" + Good, "19 bytes stand before the file's header");

    [Test]
    public void Junk_behind_the_end() => AssertReads(Good + new string('\0', 1500));

    [TestCase("/Length 5 ")]
    [TestCase("/Length 99")]
    [TestCase("/Length -1")]
    [TestCase("/Len     5")]
    public void A_wrong_length_of_a_stream(string length) => AssertReads(
        Good.Replace("/Length 35", length, StringComparison.Ordinal),
        "the length of the stream of object 4 was wrong; its end was searched for");

    [Test]
    public void No_endobj() => AssertReads(Good.Replace("endobj", "      ", StringComparison.Ordinal));

    [Test]
    public void A_catalog_without_pages() =>
        AssertReads(Good.Replace("/Pages 2 0 R", "/Pagez 2 0 R", StringComparison.Ordinal), Rebuilt,
            "the list of pages is lost; the pages were searched for, and their order may be wrong");

    [Test]
    public void A_page_tree_that_leads_back_into_itself() => AssertReads(
        Good.Replace("/Kids[3 0 R]/Count 1", "/Kids[3 0 R 2 0 R]  ", StringComparison.Ordinal),
        "the page tree leads back into itself; the repeated branch is left out");

    [Test]
    public void Fewer_pages_than_the_document_says() =>
        AssertReads(Good.Replace("/Count 1", "/Count 3", StringComparison.Ordinal), "the document says that it has 3 pages, 1 were found");

    private static string Entry(string file, string head) =>
        file.IndexOf(head, StringComparison.Ordinal).ToString("D10", System.Globalization.CultureInfo.InvariantCulture);

    private static void AssertReads(string file, params string[] problems)
    {
        using var document = PdfDocument.Open(PdfFile.Bytes(file));
        Assert.That(document.NumberOfPages, Is.EqualTo(1));
        Assert.That(PdfFile.TextOf(document.GetPage(1)), Is.EqualTo("Hello"));
        Assert.That(document.Problems.Select(problem => problem.Message), Is.EquivalentTo(problems));
    }
}
