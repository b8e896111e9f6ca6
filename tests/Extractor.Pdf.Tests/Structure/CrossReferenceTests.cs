using System.Globalization;

namespace Extractor.Pdf.Tests.Structure;

/// <summary>The ways in which a file tells where its objects are; each must give the same page and nothing to report.</summary>
internal sealed class CrossReferenceTests
{
    private const string Content = "BT /F1 10 Tf 10 50 Td (Hello) Tj ET";

    [Test]
    public void A_table() => AssertReads(PdfFile.WithPage(Content), "Hello");

    [Test]
    public void An_incremental_update_takes_the_place_of_an_object()
    {
        var first = PdfFile.Text(PdfFile.WithPage(Content));
        var previous = first.LastIndexOf("xref\n0", StringComparison.Ordinal);
        var offset = first.Length;
        var update = "4 0 obj\n" + PdfFile.Stream("BT /F1 10 Tf 10 50 Td (New) Tj ET") + "\nendobj\n";
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{first}{update}xref\n4 1\n{offset:D10} 00000 n \ntrailer\n<</Size 6/Root 1 0 R/Prev {previous}>>\nstartxref\n{offset + update.Length}\n%%EOF");
        AssertReads(PdfFile.Bytes(text), "New");
    }

    [Test]
    public void A_stream_with_objects_inside_an_object_stream() => AssertReads(StreamedFile(hybrid: false), "Hello");

    [Test]
    public void A_hybrid_of_table_and_stream() => AssertReads(StreamedFile(hybrid: true), "Hello");

    [Test]
    public void A_chain_of_tables_that_leads_back_into_itself()
    {
        var text = PdfFile.Text(PdfFile.WithPage(Content));
        var start = text.LastIndexOf("xref\n0", StringComparison.Ordinal);
        text = text.Replace("/Root 1 0 R", string.Create(CultureInfo.InvariantCulture, $"/Root 1 0 R/Prev {start}"), StringComparison.Ordinal);
        AssertReads(PdfFile.Bytes(text), "Hello");
    }

    /// <summary>The catalog and the page tree stand in object stream 6, whose place is told by cross-reference stream 7.</summary>
    private static byte[] StreamedFile(bool hybrid)
    {
        var text = "%PDF-1.5\n";
        var offsets = new Dictionary<int, int>();
        void Add(int number, string value)
        {
            offsets[number] = text.Length;
            text += string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n{value}\nendobj\n");
        }

        Add(3, PdfFile.PageOf());
        Add(4, PdfFile.Stream(Content));
        Add(5, PdfFile.Helvetica);
        var header = string.Create(CultureInfo.InvariantCulture, $"1 0 2 {PdfFile.Catalog.Length + 1} ");
        Add(6, PdfFile.Stream(header + PdfFile.Catalog + " " + PdfFile.OnePageTree,
            string.Create(CultureInfo.InvariantCulture, $"/Type/ObjStm/N 2/First {header.Length}")));
        var start = text.Length;
        string Row(int type, int second, int third) => $"{type:X2}{second:X4}{third:X2}";
        var rows = Row(0, 0, 255) + Row(2, 6, 0) + Row(2, 6, 1)
            + string.Concat(new[] { 3, 4, 5, 6 }.Select(n => Row(1, offsets[n], 0))) + Row(1, start, 0);
        Add(7, PdfFile.Stream(rows + ">", "/Type/XRef/W[1 2 1]/Size 8/Root 1 0 R/Filter/ASCIIHexDecode"));
        if (!hybrid) return PdfFile.Bytes(text + string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF"));
        var table = text.Length;
        return PdfFile.Bytes(text + string.Create(
            CultureInfo.InvariantCulture,
            $"xref\n0 1\n0000000000 65535 f \n3 3\n{offsets[3]:D10} 00000 n \n{offsets[4]:D10} 00000 n \n{offsets[5]:D10} 00000 n \ntrailer\n<</Size 8/Root "
                + $"1 0 R/XRefStm {start}>>\nstartxref\n{table}\n%%EOF"));
    }

    private static void AssertReads(byte[] file, string text)
    {
        using var document = PdfDocument.Open(file);
        Assert.That(PdfFile.TextOf(document.GetPage(1)), Is.EqualTo(text));
        Assert.That(document.Problems, Is.Empty);
    }
}
