using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Extractor.Pdf.Tests.Structure;

/// <summary>Small files that ask for much: they are read as far as a file of their length can be real, and that is said.</summary>
internal sealed class AmplificationTests
{
    private const string Overfull = "the page paints more than can be real; the rest is left out";

    [Test]
    public void More_than_the_memory_should_hold_is_read_in_parts()
    {
        using var document = PdfDocument.Open(PdfFile.WithPage(
            $"BT /F1 9 Tf 0.001 Tz 9 9 Td ({new string('1', 150_000)}) Tj ET", more: $"({new string('x', 2_000_000)})"));
        var read = 0;
        Assert.That(() =>
        {
            for (var times = 0; times < 30; times++) read += document.GetPage(1).Letters.Count;
        }, Throws.InstanceOf<PdfOpenException>().With.Message.EqualTo(
            "The pages hold more than 2700000 letters and lines. Split the file, and read the parts."));
        Assert.That(read, Is.InRange(2_600_000, 2_900_000));
    }

    [Test]
    public void A_content_that_is_named_over_and_over()
    {
        var part = PdfFile.Stream(new string('q', 1 << 16) + " BT /F1 10 Tf 10 50 Td (Hi) Tj ET ");
        var file = PdfFile.Build(
            PdfFile.Catalog,
            PdfFile.OnePageTree,
            $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents[{string.Concat(Enumerable.Repeat("4 0 R ", 100_000))}]"
            + "/Resources<</Font<</F1 5 0 R>>>>>>",
            part,
            PdfFile.Helvetica);
        using var document = PdfDocument.Open(file);
        Assert.That(document.GetPage(1).Problems.Select(p => p.Message), Does.Contain(Overfull));
    }

    [Test]
    public void Filters_that_swell_one_after_the_other()
    {
        var data = Enumerable.Repeat((byte)0, 1 << 20).ToArray();
        for (var i = 0; i < 6; i++) data = Pack(data);
        var file = PdfFile.Build(
            PdfFile.Catalog, PdfFile.OnePageTree, PdfFile.PageOf(),
                PdfFile.Stream(PdfFile.Text(data), $"/Filter[{string.Concat(Enumerable.Repeat("/RunLengthDecode", 16))}]"), PdfFile.Helvetica);
        using var document = PdfDocument.Open(file);
        Assert.That(() => document.GetPage(1), Throws.Nothing);
    }

    [Test]
    public void A_packed_stream_inside_which_the_packer_itself_fails()
    {
        var packed = Zlib(Encoding.ASCII.GetBytes("BT /F1 10 Tf 10 50 Td (Hello) Tj ET"));
        packed[0] = 0x78;
        packed[1] = 0xBB; // Asks for a preset dictionary, which no PDF has.
        var file = PdfFile.Build(PdfFile.Catalog, PdfFile.OnePageTree, PdfFile.PageOf(), PdfFile.Stream(PdfFile.Text(packed), "/Filter/FlateDecode"),
            PdfFile.Helvetica);
        using var document = PdfDocument.Open(file);
        Assert.That(() => document.GetPage(1), Throws.Nothing);
    }

    [Test]
    public void Marked_content_with_a_text_inside_marked_content_with_a_text()
    {
        var content = string.Concat(Enumerable.Repeat("/Span<</ActualText(abc)>>BDC ", 20_000)) + "BT /F1 10 Tf 10 50 Td "
            + string.Concat(Enumerable.Repeat("(Hello) Tj ", 5_000)) + "ET " + string.Concat(Enumerable.Repeat("EMC ", 20_000));
        var page = PdfFile.Page(content);
        Assert.That(page.Problems.Select(p => p.Message), Is.EqualTo(new[] { Overfull }));
    }

    [Test]
    public void Code_spaces_without_number()
    {
        var map = new StringBuilder("1 begincodespacerange\n");
        for (var i = 0; i < 200_000; i++) map.Append(CultureInfo.InvariantCulture, $"<{i % 65536:x4}><{i % 65536:x4}>");
        var font = "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding 7 0 R/DescendantFonts[<</Subtype/CIDFontType2/BaseFont/A>>]>>";
        var page = PdfFile.Page($"BT /F2 1 Tf 10 50 Td <{string.Concat(Enumerable.Repeat("fffe", 50_000))}> Tj ET", "/Font<</F2 6 0 R>>", "", font,
            PdfFile.Stream(map + " endcodespacerange"));
        Assert.That(page.Width, Is.EqualTo(200));
    }

    [Test]
    public void The_same_letter_in_very_many_places_of_one_cell()
    {
        var content = new StringBuilder("BT /F1 0.001 Tf ");
        for (var i = 0; i < 60_000; i++)
            content.Append(CultureInfo.InvariantCulture, $"1 0 0 1 {50 + (i % 300 * 0.02):0.##} {50 + (i / 300 * 0.02):0.##} Tm (x) Tj ");
        Assert.That(PdfFile.Page(content + "ET").Letters, Has.Count.EqualTo(60_000));
    }

    [Test]
    public void A_predictor_of_rows_that_nobody_has()
    {
        var packed = PdfFile.Text(Zlib("\u0000BT /F1 10 Tf 10 50 Td (Hello) Tj ET"u8.ToArray()));
        var stream = PdfFile.Stream(packed, "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>");
        using var document = PdfDocument.Open(PdfFile.Build(PdfFile.Catalog, PdfFile.OnePageTree, PdfFile.PageOf(), stream, PdfFile.Helvetica));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(PdfFile.TextOf(document.GetPage(1)), Is.EqualTo("Hello"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(8 << 20));
    }

    [Test]
    public void A_name_as_long_as_the_file_is_cut_in_messages()
    {
        var page = PdfFile.Page($"BT /{new string('x', 1 << 16)} 10 Tf (Hi) Tj ET");
        Assert.That(page.Problems.Single().Message, Has.Length.LessThan(500).And.StartsWith("the font xxx").And.EndsWith("…"));
    }

    private static byte[] Zlib(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(data);
        return packed.ToArray();
    }

    /// <summary>Runs of 128, as RunLengthDecode reads them.</summary>
    private static byte[] Pack(byte[] data)
    {
        var packed = new List<byte>();
        for (var at = 0; at < data.Length;)
        {
            var run = 1;
            while (run < 128 && at + run < data.Length && data[at + run] == data[at]) run++;
            if (run > 1) packed.AddRange([(byte)(257 - run), data[at]]);
            else packed.AddRange([0, data[at]]);
            at += run;
        }

        packed.Add(128);
        return [.. packed];
    }
}
