namespace Extractor.Pdf.Tests.Structure;

/// <summary>How much a file may ask for, and what is said of one that asks for more.</summary>
internal sealed class LimitTests
{
    private const string Content = "BT /F1 10 Tf 10 50 Td (Hello) Tj ET 10 10 m 90 10 l S 10 20 m 90 20 l S";

    private static readonly string Form = PdfFile.Stream(new string(' ', 300_000), "/Type/XObject/Subtype/Form/BBox[0 0 9 9]");

    [Test]
    public void More_pages_than_allowed() => AssertRefused(
        PdfFile.Build(PdfFile.Catalog, "<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R]/Count 3>>", "<</Type/Page>>", "<</Type/Page>>", "<</Type/Page>>"),
        new PdfReaderOptions { MostPages = 2 },
        "The file has more than 2 pages. Split it, and read the parts.");

    [Test]
    public void Streams_that_unpack_to_more_than_allowed() => AssertRefused(
        Packed(),
        new PdfReaderOptions { MostDecodedBytes = 1 << 19 },
        "The file unpacks to more than 0.5 MB: it is damaged, or made to fill the memory. Leave it out.");

    [Test]
    public void Forms_that_hold_more_than_may_be_in_the_memory_at_once() => AssertRefused(
        PdfFile.WithPage("/A Do /B Do", "/XObject<</A 6 0 R/B 7 0 R>>", "", Form, Form),
        new PdfReaderOptions { MostKeptBytes = 1 << 19 },
        "The file's fonts, forms and object streams unpack to more than 0.5 MB: it is damaged, or made to fill the memory. Leave it out.");

    [Test]
    public void A_form_that_is_painted_under_two_names_is_in_the_memory_once()
    {
        var file = PdfFile.WithPage($"/A Do /B Do {Content}", "/XObject<</A 6 0 R/B 6 0 R>>", "", Form);
        using var document = PdfDocument.Open(file, new PdfReaderOptions { MostKeptBytes = 1 << 19 });
        Assert.That(PdfFile.TextOf(document.GetPage(1)), Is.EqualTo("Hello"));
    }

    [Test]
    public void More_time_than_allowed() => AssertRefused(
        PdfFile.WithPage(Content),
        new PdfReaderOptions { Timeout = TimeSpan.Zero },
        "Reading the file takes longer than 0 seconds. Allow more time, or leave the file out.");

    [Test]
    public void Stopped_from_outside()
    {
        using var stop = new CancellationTokenSource();
        using var document = PdfDocument.Open(PdfFile.WithPage(Content), new PdfReaderOptions { Cancellation = stop.Token });
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => document.GetPage(1));
    }

    [Test]
    public void A_stream_that_unpacks_to_more_than_allowed_is_read_as_far_as_that()
    {
        using var document = PdfDocument.Open(Packed(), new PdfReaderOptions { MostStreamBytes = 1 << 19 });
        var page = document.GetPage(1);
        Assert.That(PdfFile.TextOf(page), Is.EqualTo("Hello"));
        Assert.That(page.Problems.Select(p => p.Message), Is.EqualTo(new[] { "object 4 decodes to more than 0.5 MB; the rest is left out" }));
    }

    [Test]
    public void A_page_that_paints_more_than_allowed_is_read_as_far_as_that()
    {
        using var document = PdfDocument.Open(PdfFile.WithPage(Content), new PdfReaderOptions { MostPageItems = 2 });
        var page = document.GetPage(1);
        Assert.That((PdfFile.TextOf(page), page.Rulings.Count), Is.EqualTo(("He", 2)));
        Assert.That(page.Problems.Select(p => p.Message), Is.EqualTo(new[] { "the page paints more than can be real; the rest is left out" }));
    }

    [TestCase("/Rotate 99999999999999999999")]
    [TestCase("/UserUnit 99999999999999999999")]
    [TestCase("/CropBox[0 0 99999999999999999999 99999999999999999999]")]
    public void A_number_without_sense_in_a_page(string entry) =>
        Assert.That(PdfFile.TextOf(PdfFile.Page(Content, page: entry)), Is.EqualTo("Hello"));

    [TestCase("99999999999999999999 0 0 1 0 0 cm ")]
    [TestCase("1 0 0 1 99999999999999999999 0 cm 99999999999999999999 0 0 99999999999999999999 0 0 cm ")]
    [TestCase("99999999999999999999 w ")]
    public void A_number_without_sense_in_the_content(string operators)
    {
        var page = PdfFile.Page(operators + Content);
        Assert.That(page.Letters.All(l => double.IsFinite(l.Box.Width) && double.IsFinite(l.Box.Height)), Is.True);
        Assert.That(page.Rulings.All(r => r.Box is { Width: >= 0 and <= 200, Height: >= 0 and <= 100 }), Is.True);
    }

    [Test]
    public void A_startxref_without_sense()
    {
        var text = PdfFile.Text(PdfFile.WithPage(Content));
        var cut = text[..text.LastIndexOf("startxref", StringComparison.Ordinal)];
        using var document = PdfDocument.Open(PdfFile.Bytes(cut + "startxref\n" + new string('9', 400)));
        Assert.That(PdfFile.TextOf(document.GetPage(1)), Is.EqualTo("Hello"));
    }

    /// <summary>A page whose content, a megabyte of spaces behind it, is packed.</summary>
    private static byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Fastest))
            zip.Write(PdfFile.Bytes(Content + new string(' ', 1 << 20)));
        return PdfFile.Build(
            PdfFile.Catalog,
            PdfFile.OnePageTree,
            PdfFile.PageOf(),
            PdfFile.Stream(PdfFile.Text(packed.ToArray()), "/Filter/FlateDecode"),
            PdfFile.Helvetica);
    }

    private static void AssertRefused(byte[] file, PdfReaderOptions options, string message)
    {
        var thrown = Assert.Throws<PdfOpenException>(() =>
        {
            using var document = PdfDocument.Open(file, options);
            document.GetPage(1);
        });
        Assert.That((thrown!.Failure, thrown.Message), Is.EqualTo((PdfOpenFailure.LimitExceeded, message)));
    }
}
