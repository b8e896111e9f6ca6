using Extractor.Pdf.Fonts;
using Extractor.Pdf.Objects;
using static Extractor.Pdf.Tests.Fonts.FontObjects;

namespace Extractor.Pdf.Tests.Fonts;

internal sealed class CompositeFontTests
{
    [Test]
    public void Identity_codes_take_text_from_ToUnicode_and_widths_from_W()
    {
        var font = Type0("/Identity-H", "Identity", ("W", Array(3, Array(500, 600), 10, 12, 250)));
        font = With(font, ("ToUnicode", Stream("1 beginbfrange <0003> <000B> <4E00> endbfrange")));
        Assert.That(
            Glyphs(font, 0, 3, 0, 4, 0, 5, 0, 11, 0, 12).Select(g => (g.Code, g.Text, g.Width)),
            Is.EqualTo(new[]
            {
                (3, "一", 500.0), (4, "丁", 600.0), (5, "丂", 1000.0), (11, "丈", 250.0), (12, "\uFFFD", 250.0),
            }));
    }

    [Test]
    public void Unicode_codes_are_their_own_text_and_widths_go_by_cid()
    {
        var font = Type0("/UniGB-UCS2-H", "GB1", ("DW", 1000), ("W", Array(17, 26, 500)));
        Assert.That(
            Glyphs(font, 0x4E, 0x2D, 0, 0x32, 0xFF, 0xE5).Select(g => (g.Text, g.Width)),
            Is.EqualTo(new[] { ("中", 1000.0), ("2", 500.0), ("￥", 1000.0) }));
    }

    [TestCase("/UniGB-UTF8-H", new byte[] { 0xE4, 0xB8, 0xAD, 0x32, 0xEF, 0xBF, 0xA5 })]
    [TestCase("/UniGB-UTF32-H", new byte[] { 0, 0, 0x4E, 0x2D, 0, 0, 0, 0x32, 0, 0, 0xFF, 0xE5 })]
    [TestCase("/UniGB-UTF16-H", new byte[] { 0x4E, 0x2D, 0, 0x32, 0xFF, 0xE5 })]
    public void Every_form_of_UTF_gives_the_same_text_and_widths(string encoding, byte[] codes) =>
        Assert.That(
            Glyphs(Type0(encoding, "GB1", ("DW", 1000), ("W", Array(17, 26, 500))), codes).Select(g => (g.Text, g.Width)),
            Is.EqualTo(new[] { ("中", 1000.0), ("2", 500.0), ("￥", 1000.0) }));

    [Test]
    public void A_broken_UTF8_code_is_unreadable_and_the_rest_is_read() =>
        Assert.That(Text(Type0("/UniGB-UTF8-H", "GB1"), 0xE4, 0xB8, 0xAD, 0xFF, 0x32), Is.EqualTo("中\uFFFD2"));

    [TestCase(new byte[] { 0xD6, 0xD0, 0x32, 0x24 }, "中2$")]
    [TestCase(new byte[] { 0xA3, 0xA4 }, "￥")]
    [TestCase(new byte[] { 0x0D, 0xB9, 0xAB }, "公", Description = "a control code prints nothing")]
    public void GBK_codes_give_their_characters(byte[] codes, string text) =>
        Assert.That(Text(Type0("/GBK-EUC-H", "GB1"), codes), Is.EqualTo(text));

    [Test]
    public void Cids_of_a_collection_give_text_though_the_codes_are_the_identity() =>
        Assert.That(Text(Type0("/Identity-H", "GB1"), 0x11, 0xCF), Is.EqualTo("中"));

    [Test]
    public void A_predefined_cmap_names_the_collection_where_the_font_does_not() =>
        Assert.That(Text(Type0("/GBK2K-H", "Identity"), 0xD6, 0xD0), Is.EqualTo("中"));

    [Test]
    public void Private_use_text_stays_where_nothing_tells_better()
    {
        var font = With(Type0("/Identity-H", "GB1"), ("ToUnicode", Stream("1 beginbfchar <FFF0> <E001> endbfchar")));
        Assert.That(Text(font, 0xFF, 0xF0), Is.EqualTo("\uE001"));
    }

    [Test]
    public void An_identity_named_as_ToUnicode_makes_the_codes_the_text() =>
        Assert.That(Text(With(Type0("/Identity-H", "Identity"), ("ToUnicode", "/Identity-H")), 0x4E, 0x2D, 0, 0x32), Is.EqualTo("中2"));

    [TestCase("E000", "中")]
    [TestCase("0003", "中", Description = "a control character")]
    [TestCase("FFFD", "中")]
    [TestCase("E0006587", "\uE000文", Description = "not private use alone")]
    public void Text_that_says_nothing_gives_way_to_the_collections(string target, string text) =>
        Assert.That(Text(With(Type0("/Identity-H", "GB1"), ("ToUnicode", Stream($"1 beginbfchar <11CF> <{target}> endbfchar"))), 0x11, 0xCF), Is.EqualTo(text));

    [Test]
    public void A_radical_as_code_gives_the_character_of_its_cid() =>
        Assert.That(Text(Type0("/UniGB-UCS2-H", "GB1"), 0x2F, 0x63, 0x2F, 0x40), Is.EqualTo("生支"));

    [Test]
    public void A_code_seen_again_allocates_nothing()
    {
        var (font, _) = Create(Type0("/GBK-EUC-H", "GB1"));
        byte[] text = [0xD6, 0xD0, 0x32, 0xD6, 0xD1];
        Walk(font, text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Walk(font, text);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static void Walk(IPdfFont font, byte[] text)
    {
        for (var at = 0; at < text.Length;)
        {
            at += font.Next(text.AsSpan(at), out _);
        }
    }

    [Test]
    public void Vertical_metrics_come_from_DW2_and_W2()
    {
        var font = Type0("/Identity-V", "Identity", ("DW2", Array(800, -900)), ("W", Array(1, Array(600))), ("W2", Array(5, Array(-500, 250, 700))));
        Assert.That(
            Glyphs(font, 0, 1, 0, 5).Select(g => (g.VerticalAdvance, g.OriginX, g.OriginY)),
            Is.EqualTo(new[] { (-900.0, 300.0, 800.0), (-500.0, 250.0, 700.0) }));
    }

    [TestCase("/Identity-V", true)]
    [TestCase("/GBK-EUC-V", true)]
    [TestCase("/GBK-EUC-H", false)]
    public void The_cmap_sets_the_writing_mode(string encoding, bool isVertical) =>
        Assert.That(Create(Type0(encoding, "GB1")).Font.IsVertical, Is.EqualTo(isVertical));

    [Test]
    public void An_embedded_cmap_with_UseCMap_is_followed()
    {
        var map = Stream("1 begincidchar <0041> 4559 endcidchar", ("UseCMap", "/UniGB-UCS2-H"));
        Assert.That(Text(Type0(map, "GB1"), 0, 0x41, 0x51, 0xB3), Is.EqualTo("中决"));
    }

    [Test]
    public void A_chain_of_UseCMap_without_end_is_cut()
    {
        object map = "/Identity-H";
        for (var i = 0; i < 100; i++)
        {
            map = Stream("", ("UseCMap", map));
        }

        var (_, problems) = Create(Type0(map, "Identity"));
        Assert.That(problems.Select(p => p.Message), Is.EqualTo(new[] { "Font 'Song' names the unknown encoding ''; its codes are read as two bytes each." }));
    }

    [Test]
    public void An_unknown_encoding_is_reported_and_read_as_two_bytes()
    {
        var (font, problems) = Create(Type0("/Fancy-V", "Identity"));
        var length = font.Next([1, 2, 3], out _);
        Assert.That((length, font.IsVertical), Is.EqualTo((2, true)));
        Assert.That(
            problems.Single(),
            Is.EqualTo(new PdfProblem("font-unknown-cmap", "Font 'Song' names the unknown encoding 'Fancy-V'; its codes are read as two bytes each.")));
    }

    [Test]
    public void A_font_without_a_descendant_is_reported()
    {
        var (_, problems) = Create(Dictionary(("Subtype", "/Type0"), ("BaseFont", "/Song"), ("Encoding", "/Identity-H")));
        Assert.That(
            problems.Single(),
            Is.EqualTo(new PdfProblem("font-no-descendant", "Font 'Song' is a composite font without a descendant; its codes have no widths.")));
    }

    [TestCase(5, -7, 3)]
    [TestCase(9, 0, 0)]
    public void Widths_in_disorder_are_left_out(int first, int last, int width)
    {
        var font = Type0("/Identity-H", "Identity", ("W", Array(first, last, width, 20, Array(), "/x", 30, Array(700))));
        Assert.That(Glyphs(font, 0, 5, 0, 30).Select(g => g.Width), Is.EqualTo(new[] { 1000.0, 700.0 }));
    }

    private static PdfDictionary Type0(object encoding, string ordering, params (string, object)[] entries) => Dictionary(
        ("Subtype", "/Type0"),
        ("BaseFont", "/Song"),
        ("Encoding", encoding),
        ("DescendantFonts", Array(Dictionary(
            [("Subtype", "/CIDFontType2"), ("CIDSystemInfo", Dictionary(("Registry", "Adobe"), ("Ordering", ordering))), .. entries]))));

    private static PdfDictionary With(PdfDictionary font, params (string, object)[] entries) =>
        Dictionary([.. font.Keys.Select(k => (k, (object)font.Raw(k)!)), .. entries]);
}
