using Extractor.Domain;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Tests.Robustness;

/// <summary>Pages whose text is not what shows, or whose characters nothing tells.</summary>
internal sealed class LyingTextTests
{
    private const string Unmapped =
        "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[<</Subtype/CIDFontType2/DW "
            + "900/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)>>>>]>>";

    [Test]
    public void Private_letters_inside_a_word_are_told() => AssertUnreadable(
        "0041 E001 0042",
        "1 character of the page cannot be read: its font does not tell what it stands for.");

    [Test]
    public void Letters_that_nothing_tells_are_told() => AssertUnreadable(
        "0041 FFFD FFFD",
        "2 characters of the page cannot be read: their font does not tell what they stand for.");

    [Test]
    public void A_bullet_of_a_symbol_font_is_none() => Assert.That(Unreadable("F06C 0041 0042"), Is.Empty);

    [Test]
    public void Text_drawn_twice_is_read_once() =>
        Assert.That(Text("BT /F1 12 Tf 50 700 Td (Total 12.50) Tj ET BT /F1 12 Tf 50.3 700 Td (Total 12.50) Tj ET"), Is.EqualTo("Total 12.50"));

    [Test]
    public void Hidden_text_under_text_that_shows_is_left_out() =>
        Assert.That(Text("BT /F1 12 Tf 50 700 Td (Shown) Tj 3 Tr 0 -40 Td (Hidden) Tj ET"), Is.EqualTo("Shown"));

    [Test]
    public void A_hidden_layer_over_a_scan_is_read() =>
        Assert.That(Text("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID a EI Q BT /F1 12 Tf 3 Tr 50 700 Td (Scanned) Tj ET"), Is.EqualTo("Scanned"));

    [Test]
    public void A_slanted_watermark_does_not_mix_with_the_text() =>
        Assert.That(Text("BT /F1 12 Tf 50 700 Td (12,345.67) Tj ET BT /F1 60 Tf 0.7 0.7 -0.7 0.7 60 660 Tm (DRAFT) Tj ET"), Is.EqualTo("12,345.67"));

    [Test]
    public void A_scan_with_a_hidden_layer_is_told_as_recognized()
    {
        var file = PdfBuilder.WithPage(Scan + "BT /F1 12 Tf 3 Tr 50 700 Td (Scanned text of a page) Tj 0 Tr 240 -680 Td (3) Tj ET");
        AssertProblems(file, ("text-recognized", ProblemSeverity.Note,
            "The text of 1 page does not show: it is a hidden layer, as OCR programs put behind a scan, and its figures may be misread."));
        Assert.That(Text(file), Is.EqualTo("Scanned text of a page\n3"), "the page number over the scan does not put the layer aside");
    }

    [Test]
    public void A_scan_with_nothing_but_a_page_number_holds_no_text() => AssertProblems(
        PdfBuilder.WithPage(Scan + "BT /F1 12 Tf 290 20 Td (3) Tj ET"),
        ("document-without-text", ProblemSeverity.Failure,
            "The only page holds no text: the document is scanned or drawn. Make it searchable with an OCR program first."));

    [Test]
    public void A_page_of_glyphs_turned_into_shapes_holds_no_text() => AssertProblems(
        PdfBuilder.Build(PdfBuilder.Catalog, "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>", PdfBuilder.PageOf(), PdfBuilder.Stream(Outlines(3)),
            PdfBuilder.Helvetica, PdfBuilder.PageOf().Replace("4 0 R", "7 0 R", StringComparison.Ordinal),
            PdfBuilder.Stream("BT /F1 12 Tf 50 700 Td (Text) Tj ET")),
        ("page-without-text", ProblemSeverity.Loss, "The page shows a picture or lines but holds no text: what is printed on it was not read."));

    [Test]
    public void A_page_with_a_written_title_over_drawn_text_is_told() => AssertProblems(
        PdfBuilder.WithPage("BT /F1 12 Tf 50 740 Td (Title) Tj ET " + Outlines(3)),
        ("page-drawn", ProblemSeverity.Loss,
            "Most of the page's text is drawn as shapes, not written: it was not read. Make the document searchable with an OCR program first."));

    [TestCase(1, 8, Description = "a few shapes in a line")]
    [TestCase(0, 0)]
    public void Ornaments_are_no_drawn_text(int lines, int shapes) =>
        AssertProblems(PdfBuilder.WithPage("BT /F1 12 Tf 50 740 Td (Title) Tj ET " + Outlines(lines, shapes)));

    [TestCase(6, 4, Description = "a pattern of one shape")]
    [TestCase(6, 8, Description = "dots")]
    [TestCase(2, 5, Description = "a border")]
    public void Rows_of_an_ornament_are_no_drawn_text(int lines, int height) =>
        AssertProblems(PdfBuilder.WithPage("BT /F1 12 Tf 50 740 Td (Title) Tj ET " + Shapes(lines, 40, _ => (8, height))));

    [Test]
    public void Dots_that_grow_are_no_drawn_text() =>
        AssertProblems(PdfBuilder.WithPage("BT /F1 12 Tf 50 740 Td (Title) Tj ET " + Shapes(6, 40, i => (2 + (i % 9), 2 + (i % 9)))));

    [Test]
    public void A_picture_that_lies_beside_the_page_for_the_most_part_is_no_scan() =>
        AssertProblems(PdfBuilder.WithPage(Scan.Replace("0 0 cm", "500 0 cm", StringComparison.Ordinal) + "BT /F1 12 Tf 290 20 Td (3) Tj ET"));

    [Test]
    public void White_text_is_read_where_it_stands_on_a_dark_ground() =>
        Assert.That(Text("0.2 g 40 690 200 30 re f 1 g BT /F1 12 Tf 50 700 Td (Head) Tj ET"), Is.EqualTo("Head"));

    [Test]
    public void Ligatures_are_read_as_their_letters() => Assert.That(
        Text(PdfBuilder.WithPage("BT /F1 12 Tf 50 700 Td <00010002> Tj ET", "", Unmapped,
            PdfBuilder.Stream("begincmap 2 beginbfchar <0001> <006600660069> <0002> <0063> endbfchar endcmap"))),
        Is.EqualTo("ffic"));

    [Test]
    public void Vertical_writing_is_read_downwards() => Assert.That(
        Text(PdfBuilder.WithPage("BT /F1 12 Tf 300 700 Td <51B37B97> Tj ET", "", Vertical)).Replace("\n", "", StringComparison.Ordinal),
        Is.EqualTo("决算"));

    [TestCase("Wingdings", "F0FE", "☑")]
    [TestCase("Wingdings2", "F0A3", "□")]
    [TestCase("ABCDEF+Wingdings-Regular", "F0FE", "☑")]
    [TestCase("Wingdings,Bold", "F0FE", "☑")]
    [TestCase("Wingdings#202", "F0A3", "□")]
    [TestCase("Wingdings2-Regular", "F0A3", "□")]
    [TestCase("Wingdings3", "F071", "\uF071", Description = "arrows")]
    [TestCase("Wingdings-Regular3", "F071", "\uF071", Description = "not known")]
    [TestCase("Wingdings", "F021", "\uF021", Description = "a sign without a like")]
    [TestCase("Song", "F0FE", "\uF0FE")]
    public void Ticks_and_boxes_of_Wingdings_are_read_as_signs(string font, string code, string text) => Assert.That(
        Text(PdfBuilder.WithPage("BT /F1 12 Tf 50 700 Td <0001> Tj ET", "", Unmapped.Replace("/X/", $"/{font}/", StringComparison.Ordinal),
            PdfBuilder.Stream($"begincmap 1 beginbfchar <0001> <{code}> endbfchar endcmap"))),
        Is.EqualTo(text));

    [Test]
    public void ActualText_gives_the_characters_of_shared_glyphs() =>
        Assert.That(Text("BT /F1 12 Tf 50 700 Td /Span<</ActualText<FEFF95E8>>>BDC (x) Tj EMC ET"), Is.EqualTo("门"));

    private const string Scan = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID a EI Q ";

    private const string Vertical =
        "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-V/DescendantFonts[<</Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(A"
            + "dobe)/Ordering(GB1)/Supplement 2>>>>]>>";

    /// <summary>Lines of small filled shapes with round sides, of unlike sizes as glyphs turned into outlines are.</summary>
    private static string Outlines(int lines, int shapes = 40) => Shapes(lines, shapes, i => (4 + (i % 5), 5 + (i % 3)));

    private static string Shapes(int lines, int shapes, Func<int, (int Width, int Height)> size) =>
        string.Concat(Enumerable.Range(0, lines * shapes).Select(i =>
    {
        var (x, y, (width, height)) = (50 + (i % shapes * 12), 700 - (i / shapes * 24), size(i));
        return FormattableString.Invariant($"{x} {y} m {x} {y} {x} {y + height} {x + width} {y + height} c {x + width} {y} {x + width} {y} {x} {y} c f\n");
    }));

    /// <summary>A font whose letters are numbered otherwise gives any Han, of which many are rare; a name may hold one.</summary>
    [TestCase("3A0B 3E4C 4A69 3B04 3844 91DA 93B4 9349", "5 characters of the page cannot be read: their font does not tell what they stand for.")]
    [TestCase("3A0B 5E02 6C34 5229 5C40 6536 5165 652F", "")]
    public void Rare_Han_are_unreadable_where_they_are_many(string characters, string message) =>
        Assert.That(string.Join("; ", Unreadable(characters)), Is.EqualTo(message));

    private static string Text(string content) => Text(PdfBuilder.WithPage(content));

    private static void AssertProblems(byte[] file, params (string Code, ProblemSeverity Severity, string Message)[] problems) => Assert.That(
        Pipeline.Extract("x.pdf", file).Problems.Where(p => !OfTheDocument.Contains(p.Code)).Select(p => (p.Code, p.Severity, p.Message)),
        Is.EqualTo(problems));

    /// <summary>What is said of any file that is no disclosure.</summary>
    private static readonly string[] OfTheDocument = ["family-unknown", "narrative-missing", "body-in-doubt"];

    private static string Text(byte[] file)
    {
        using var document = PdfDocument.Open(file);
        return string.Join('\n', PageAnalyzer.Analyze(document.GetPage(1)).AllLines.Select(l => l.Text));
    }

    private static void AssertUnreadable(string characters, string message) =>
        Assert.That(Unreadable(characters), Is.EqualTo(new[] { message }));

    /// <summary>What is said of a page that shows these characters, by their hexadecimal numbers, from a ToUnicode.</summary>
    private static List<string> Unreadable(string characters)
    {
        var codes = characters.Split(' ');
        var lines = codes.Select((c, i) => $"<{i + 1:X4}> <{c}>");
        var map = $"begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange {codes.Length} beginbfchar {string.Join(' ', lines)} endbfchar endcmap";
        var shown = string.Concat(codes.Select((_, i) => $"{i + 1:X4}"));
        var file = PdfBuilder.WithPage($"BT /F1 12 Tf 50 700 Td <{shown}> Tj ET", "", Unmapped, PdfBuilder.Stream(map));
        return [.. Pipeline.Extract("x.pdf", file).Problems.Where(p => p.Code == "unreadable-characters").Select(p => p.Message)];
    }
}
