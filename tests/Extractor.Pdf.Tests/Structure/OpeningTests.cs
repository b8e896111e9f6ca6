namespace Extractor.Pdf.Tests.Structure;

/// <summary>Files that cannot be read at all, and what is said of them.</summary>
internal sealed class OpeningTests
{
    [Test]
    public void No_such_file() => AssertFails(
        () => PdfDocument.Open(Path.Combine(TestContext.CurrentContext.WorkDirectory, "no such file.pdf")),
        PdfOpenFailure.NotFound,
        "There is no such file. Check its name and folder.");

    [Test]
    public void Empty() => AssertFails(() => PdfDocument.Open(ReadOnlyMemory<byte>.Empty), PdfOpenFailure.Empty, "The file is empty. Fetch it again.");

    [TestCase("just some text, and not a short one")]
    [TestCase("\u0000\u0001\u0002")]
    [TestCase(" ")]
    public void Not_a_pdf(string content) => AssertFails(
        () => PdfDocument.Open(PdfFile.Bytes(content)),
        PdfOpenFailure.NotAPdf,
        "The file is not a PDF: it has no PDF header and no PDF objects. Check that it is the right file.");

    [TestCase("<!DOCTYPE html><html><body>Sign in</body></html>")]
    [TestCase("\r\n<html>")]
    public void A_web_page(string content) => AssertFails(
        () => PdfDocument.Open(PdfFile.Bytes(content)),
        PdfOpenFailure.NotAPdf,
        "The file is not a PDF but a web page. Open its address in a browser and save the PDF itself.");

    [TestCase("%PDF-1.4\n")]
    [TestCase("%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>")]
    [TestCase("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\ntrailer<</Root 1 0 R>>")]
    public void Without_a_page(string content) => AssertFails(
        () => PdfDocument.Open(PdfFile.Bytes(content)),
        PdfOpenFailure.Damaged,
        "The file is damaged: no page can be found in it. Fetch it again; it may have been cut off on the way.");

    [Test]
    public void A_page_number_that_the_document_does_not_have()
    {
        using var document = PdfDocument.Open(PdfFile.WithPage(""));
        Assert.That(() => document.GetPage(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => document.GetPage(2), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void The_reader_behind_the_interface_opens_the_same()
    {
        IPdfReader reader = new PdfReader();
        using var document = reader.Open(PdfFile.WithPage("BT /F1 10 Tf 10 50 Td (Hi) Tj ET"), PdfReaderOptions.Default);
        Assert.That(PdfFile.TextOf(document.GetPage(1)), Is.EqualTo("Hi"));
    }

    private static void AssertFails(Action open, PdfOpenFailure failure, string message)
    {
        var thrown = Assert.Throws<PdfOpenException>(() => open());
        Assert.That((thrown!.Failure, thrown.Message), Is.EqualTo((failure, message)));
    }
}
