using System.IO.Compression;

namespace Extractor.Pdf.Tests.Structure;

/// <summary>A file of two pages, "First" and "Second", damaged in one way after the other: what is still read, and what is told.</summary>
internal sealed class DamageTests
{
    private const string Rebuilt = "the cross-reference table is missing or wrong; the file was searched for its objects";

    private const string Wrong = "the cross-reference table has wrong entries; the file was searched for its objects";

    private const string NoPage = "The file is damaged: no page can be found in it. Fetch it again; it may have been cut off on the way.";

    private const string Gone = "the page tree names a page that is not in the file";

    private static string Good => PdfFile.Text(PdfFile.Build(
        PdfFile.Catalog,
        "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>",
        PdfFile.PageOf(),
        PdfFile.Stream(Show("First")),
        PdfFile.Helvetica,
        PdfFile.PageOf().Replace("4 0 R", "7 0 R", StringComparison.Ordinal),
        PdfFile.Stream(Show("Second"))));

    [Test]
    public void Undamaged() => AssertReads(Good, ["First", "Second"]);

    [Test]
    public void A_table_that_begins_with_the_wrong_number() =>
        AssertReads(Good.Replace("xref\n0 8", "xref\n1 8", StringComparison.Ordinal), ["First", "Second"], Rebuilt);

    [Test]
    public void Entries_that_are_a_byte_short() =>
        AssertReads(Good.Replace(" 00000 n \n", " 00000 n\n", StringComparison.Ordinal), ["First", "Second"]);

    [Test]
    public void No_trailer() => AssertReads(Good.Replace("trailer", "tralier", StringComparison.Ordinal), ["First", "Second"], Rebuilt);

    [Test]
    public void No_catalog() => AssertReads(
        Good.Replace("/Root 1 0 R", "/Root 9 0 R", StringComparison.Ordinal).Replace("/Catalog", "/Cotalog", StringComparison.Ordinal),
        ["First", "Second"],
        Rebuilt,
        "the list of pages is lost; the pages were searched for, and their order may be wrong");

    [Test]
    public void No_page_tree() => AssertReads(
        Good.Replace("/Type/Pages/Kids[3 0 R 6 0 R]", "/Type/Pages/Kidz[3 0 R 6 0 R]", StringComparison.Ordinal),
        ["First", "Second"],
        Rebuilt,
        "the list of pages is lost; the pages were searched for, and their order may be wrong");

    [Test]
    public void No_endobj_and_no_endstream() => AssertReads(
        Good.Replace("endobj", "", StringComparison.Ordinal).Replace("endstream", "", StringComparison.Ordinal),
        ["First", "Second"],
        Rebuilt,
        "the length of the stream of object 4 was wrong; its end was searched for",
        "the file ends inside the stream of object 7");

    [Test]
    public void No_endobj_and_no_endstream_of_the_first_content() => AssertReads(
        Good.Remove(Good.IndexOf("endstream", StringComparison.Ordinal), "endstream\nendobj".Length),
        ["First", "Second"],
        Rebuilt,
        "the length of the stream of object 4 was wrong; its end was searched for");

    [Test]
    public void Cut_off_behind_the_first_page() => AssertReads(Good[..Good.IndexOf("6 0 obj", StringComparison.Ordinal)], ["First"], Rebuilt, Gone, Said(2, 1));

    [Test]
    public void Cut_off_inside_the_second_pages_content() => AssertReads(
        Good[..(Good.IndexOf("(Second)", StringComparison.Ordinal) + 4)],
        ["First", ""],
        Rebuilt,
        "the file ends inside the stream of object 7");

    [Test]
    public void Cut_off_before_the_first_page() => AssertRefused(Good[..Good.IndexOf("3 0 obj", StringComparison.Ordinal)]);

    [Test]
    public void Cut_off_inside_the_table() => AssertReads(Good[..(Good.IndexOf("xref\n0", StringComparison.Ordinal) + 60)], ["First", "Second"], Rebuilt);

    [Test]
    public void Zeros_over_the_second_page() => AssertReads(Zeros(Good, "6 0 obj", 120), ["First"], Wrong, Gone, Said(2, 1));

    [Test]
    public void Two_files_in_one() => AssertReads(PdfFile.Text(PdfFile.WithPage(Show("Old"))) + Good, ["First", "Second"], Rebuilt);

    [Test]
    public void A_page_tree_that_leads_to_its_root_again() => AssertReads(
        Good.Replace("/Kids[3 0 R 6 0 R]", "/Kids[3 0 R 2 0 R]", StringComparison.Ordinal),
        ["First"],
        "the page tree leads back into itself; the repeated branch is left out",
        Said(2, 1));

    [Test]
    public void A_page_that_comes_twice() => AssertReads(
        Good.Replace("/Kids[3 0 R 6 0 R]", "/Kids[3 0 R 3 0 R]", StringComparison.Ordinal),
        ["First"],
        "the page tree leads back into itself; the repeated branch is left out",
        Said(2, 1));

    [Test]
    public void A_length_that_is_its_own_stream() => AssertReads(
        Good.Replace("/Length 35>>", "/Length 4 0 R>>", StringComparison.Ordinal).Replace("/Length 36>>", "/Length 9 0 R>>", StringComparison.Ordinal),
        ["First", "Second"],
        Rebuilt,
        "the length of the stream of object 4 was wrong; its end was searched for",
        "the length of the stream of object 7 was wrong; its end was searched for");

    [Test]
    public void Contents_that_are_no_stream() => AssertReads(
        Good.Replace("/Contents 4 0 R", "/Contents 5 0 R", StringComparison.Ordinal),
        ["", "Second"],
        "the page's content is not in the file");

    [Test]
    public void Contents_of_which_a_part_is_lost() => AssertReads(
        Good.Replace("/Contents 4 0 R", "/Contents[9 0 R 4 0 R]", StringComparison.Ordinal),
        ["First", "Second"],
        Rebuilt,
        "a part of the page's content is not in the file");

    [Test]
    public void No_resources() => AssertReads(
        Good.Replace("/Resources", "/Resorces", StringComparison.Ordinal),
        ["First", "Second"],
        Rebuilt,
        "the font F1 that the page uses is not in its resources; text set in it is read as Helvetica and may be wrong");

    [Test]
    public void No_size_of_the_page() => AssertReads(Good.Replace("/MediaBox[0 0 200 100]", "", StringComparison.Ordinal), ["First", "Second"], Rebuilt);

    [Test]
    public void An_object_stream_that_says_it_holds_more_than_it_does() =>
        AssertReads(Streamed(count: 99), ["First", "Second"]);

    [Test]
    public void An_object_stream_that_is_spoilt() =>
        AssertRefused(Streamed().Replace("/ObjStm", "/ObjStn", StringComparison.Ordinal).Replace("1 0 2 ", "x x x ", StringComparison.Ordinal));

    [Test]
    public void An_object_stream_without_its_table() =>
        AssertReads(Streamed().Replace("startxref", "startxxxx", StringComparison.Ordinal), ["First", "Second"], Rebuilt);

    [Test]
    public void Packed_content_with_a_spoilt_byte() => AssertReads(
        Packed(spoilt: true), ["", "Second"], "the FlateDecode data of object 4 is damaged; what could be decoded is used");

    [Test]
    public void Packed_content_that_was_altered() => AssertReads(
        Packed(spoilt: false), ["First", "Second"], "the FlateDecode data of object 4 does not fit its checksum; what it holds may be wrong");

    private static string Show(string text) => $"BT /F1 10 Tf 10 50 Td ({text}) Tj ET";

    private static string Said(int pages, int found) => FormattableString.Invariant($"the document says that it has {pages} pages, {found} were found");

    private static string Zeros(string file, string from, int length)
    {
        var at = file.IndexOf(from, StringComparison.Ordinal);
        return file[..at] + new string('\0', length) + file[(at + length)..];
    }

    /// <summary>Both pages' dictionaries stand in an object stream.</summary>
    private static string Streamed(int count = 4)
    {
        string[] held = [PdfFile.Catalog, "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>", PdfFile.PageOf(), PdfFile.PageOf()
            .Replace("4 0 R", "7 0 R", StringComparison.Ordinal)];
        int[] numbers = [1, 2, 3, 6];
        var header = string.Concat(held.Select((_, i) => FormattableString.Invariant($"{numbers[i]} {held.Take(i).Sum(h => h.Length + 1)} ")));
        var file = "%PDF-1.5\n";
        foreach (var (number, body) in new[]
        {
            (4, PdfFile.Stream(Show("First"))), (5, PdfFile.Helvetica), (7, PdfFile.Stream(Show("Second"))),
            (8, PdfFile.Stream(header + string.Join(' ', held), FormattableString.Invariant($"/Type/ObjStm/N {count}/First {header.Length}"))),
        }) file += FormattableString.Invariant($"{number} 0 obj\n{body}\nendobj\n");
        var rows = new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8 }.Select(n => Array.IndexOf(numbers, n) is >= 0 and var place
            ? FormattableString.Invariant($"020008{place:X2}")
            : FormattableString.Invariant($"{(n == 0 ? 0 : 1):X2}{Math.Max(0, file.IndexOf($"\n{n} 0 obj", StringComparison.Ordinal) + 1):X4}00"));
        var start = file.Length;
        return file + "9 0 obj\n" + PdfFile.Stream(string.Concat(rows) + ">", "/Type/XRef/W[1 2 1]/Size 9/Root 1 0 R/Filter/ASCIIHexDecode")
            + FormattableString.Invariant($"\nendobj\nstartxref\n{start}\n%%EOF");
    }

    /// <summary>The first page's content packed, with a byte wrong in its data or in its checksum.</summary>
    private static string Packed(bool spoilt)
    {
        using var target = new MemoryStream();
        using (var zip = new ZLibStream(target, CompressionLevel.Optimal)) zip.Write(PdfFile.Bytes(Show("First")));
        var data = target.ToArray();
        data[spoilt ? 2 : ^1] ^= 0xFF;
        return PdfFile.Text(PdfFile.Build(
            PdfFile.Catalog,
            "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>",
            PdfFile.PageOf(),
            PdfFile.Stream(PdfFile.Text(data), "/Filter/FlateDecode"),
            PdfFile.Helvetica,
            PdfFile.PageOf().Replace("4 0 R", "7 0 R", StringComparison.Ordinal),
            PdfFile.Stream(Show("Second"))));
    }

    private static void AssertRefused(string file)
    {
        var thrown = Assert.Throws<PdfOpenException>(() => PdfDocument.Open(PdfFile.Bytes(file)));
        Assert.That((thrown!.Failure, thrown.Message), Is.EqualTo((PdfOpenFailure.Damaged, NoPage)));
    }

    private static void AssertReads(string file, string[] pages, params string[] problems)
    {
        using var document = PdfDocument.Open(PdfFile.Bytes(file));
        var texts = Enumerable.Range(1, document.NumberOfPages).Select(number => PdfFile.TextOf(document.GetPage(number))).ToList();
        Assert.That(texts, Is.EqualTo(pages));
        Assert.That(document.Problems.Select(problem => problem.Message).Distinct(), Is.EquivalentTo(problems));
    }
}
