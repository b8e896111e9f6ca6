using System.Globalization;
using System.Text;

namespace Extractor.Pdf.Tests.Structure;

/// <summary>What is made to be read over and over takes work in proportion to its length: twice as long, at most twice the steps.</summary>
internal sealed class LinearWorkTests
{
    private const int Count = 4_000;

    private const string Tail =
        "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 200 100]/Contents 4 "
        + "0 R>>endobj\n";

    [TestCase("trailer(")]
    [TestCase("trailer[")]
    [TestCase("trailer<")]
    [TestCase("trailer<<")]
    [TestCase("trailer<</A(")]
    [TestCase("trailer<</A[")]
    public void Trailers_that_are_not_closed(string open) => AssertLinear(n => Bytes(n, _ => open, Tail));

    [TestCase("{0} 0 obj(/Root ")]
    [TestCase("{0} 0 obj[/Root ")]
    [TestCase("{0} 0 obj<</Root(")]
    [TestCase("{0} 0 obj(/ObjStm ")]
    [TestCase("{0} 0 obj<</Type/ObjStm/A(")]
    [TestCase("{0} 0 obj<</Type/Page/A(")]
    public void Objects_that_are_not_closed(string open) =>
        AssertLinear(n => Bytes(n, i => string.Format(CultureInfo.InvariantCulture, open, i + 10), Tail));

    [Test]
    public void Streams_without_an_end() =>
        AssertLinear(n => Bytes(n, i => string.Create(CultureInfo.InvariantCulture, $"{i + 10} 0 obj<</Type/ObjStm/N 1/First 4/Length 1>>stream "), Tail));

    [Test]
    public void Pages_that_share_a_form_which_paints_itself_in_others()
    {
        static byte[] File(int pages)
        {
            var objects = new List<string> { "<</Type/Catalog/Pages 2 0 R>>",
                $"<</Type/Pages/Count {pages}/Kids[{string.Join(' ', Enumerable.Range(0, pages).Select(i => $"{i + 30} 0 R"))}]>>" };
            for (var i = 3; i < 29; i++)
                objects.Add(PdfFile.Stream("/X Do /X Do /X Do /X Do", $"/Subtype/Form/BBox[0 0 200 100]/Resources<</XObject<</X {i + 1} 0 R>>>>"));
            objects.Add(PdfFile.Stream("/X Do"));
            for (var i = 0; i < pages; i++) objects.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 29 0 R/Resources<</XObject<</X 3 0 R>>>>>>");
            return PdfFile.Build([.. objects]);
        }

        AssertLinear(File, 20);
    }

    [Test]
    public void Pages_that_share_a_content_of_many_parts() => AssertLinear(n => PdfFile.Build(
        ["<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {n}/Kids[{string.Join(' ', Enumerable.Range(0, n).Select(i => $"{i + 5} 0 R"))}]>>",
            $"[{string.Join(' ', Enumerable.Repeat("4 0 R", n))}]",
            PdfFile.Stream(""),
            .. Enumerable.Repeat("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 3 0 R>>", n)]), 2 * Count);

    [Test]
    public void Branches_of_the_page_tree_that_share_a_list_of_what_are_no_pages() => AssertLinear(n => PdfFile.Build(
        ["<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count 1/Kids[3 0 R {string.Join(' ', Enumerable.Range(0, n).Select(i => $"{i + 5} 0 R"))}]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>",
            $"[{string.Join(' ', Enumerable.Repeat("null", n))}]",
            .. Enumerable.Repeat("<</Type/Pages/Count 1/Kids 4 0 R>>", n)]));

    [Test]
    public void An_object_stream_whose_index_is_wrong()
    {
        static byte[] File(int count)
        {
            var index = string.Join(' ', Enumerable.Range(0, count).Select(i => $"{i + 10} {2 * i}"));
            var held = string.Concat(Enumerable.Repeat("1 ", count));
            return Encoding.Latin1.GetBytes("%PDF-1.7" + Tail
                + PdfFile.Text(PdfFile.Bytes($"5 0 obj {PdfFile.Stream(index + " " + held, $"/Type/ObjStm/N {count}/First {index.Length + 1}")} endobj")));
        }

        AssertLinear(File);
    }

    [Test]
    public void Sections_of_the_cross_references_that_all_lead_through_the_same_white_space() => AssertLinear(Overlap.Sections);

    [Test]
    public void Objects_that_all_begin_in_the_same_white_space() => AssertLinear(Overlap.Objects);

    [Test]
    public void Streams_that_all_end_in_the_same_white_space() => AssertLinear(Overlap.Streams);

    private static byte[] Bytes(int count, Func<int, string> part, string tail) =>
        Encoding.Latin1.GetBytes("%PDF-1.7\n" + string.Concat(Enumerable.Range(0, count).Select(part)) + tail);

    private static void AssertLinear(Func<int, byte[]> file, int count = Count)
    {
        var (once, twice) = (Steps(file(count)), Steps(file(2 * count)));
        Assert.That(twice, Is.LessThanOrEqualTo((2.1 * once) + 100_000), $"{once} steps, {twice} for twice the length");
    }

    /// <summary>All that can be read of it, or up to the limit that it meets; the limits lie in proportion to the length too.</summary>
    private static long Steps(byte[] file)
    {
        var budget = new StepCount();
        try
        {
            using var document = PdfDocument.Open(file, new PdfReaderOptions { Observer = budget });
            for (var page = 1; page <= document.NumberOfPages; page++) document.GetPage(page);
        }
        catch (PdfOpenException)
        {
        }

        return budget.Steps;
    }
}
