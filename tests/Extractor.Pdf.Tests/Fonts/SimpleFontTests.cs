using Extractor.Pdf.Objects;
using static Extractor.Pdf.Tests.Fonts.FontObjects;

namespace Extractor.Pdf.Tests.Fonts;

internal sealed class SimpleFontTests
{
    [TestCase("/WinAnsiEncoding", 0x80, "€")]
    [TestCase("/WinAnsiEncoding", 0x95, "•")]
    [TestCase("/WinAnsiEncoding", 0xA0, " ")]
    [TestCase("/WinAnsiEncoding", 0x0D, "")]
    [TestCase("/MacRomanEncoding", 0x80, "Ä")]
    [TestCase("/MacExpertEncoding", 0x57, "fi")]
    [TestCase("/StandardEncoding", 0x27, "’")]
    public void A_base_encoding_gives_the_text(string encoding, int code, string text) =>
        Assert.That(Text(TrueType(("Encoding", encoding)), (byte)code), Is.EqualTo(text));

    [TestCase("/Type1", "/Helvetica", 0x27, "’")]
    [TestCase("/TrueType", "/Arial", 0x27, "'")]
    [TestCase("/Type1", "/Symbol", 0x61, "α")]
    [TestCase("/Type1", "/ZapfDingbats", 0x34, "✔")]
    public void Without_an_encoding_the_kind_of_font_decides(string subtype, string name, int code, string text) =>
        Assert.That(Text(Dictionary(("Subtype", subtype), ("BaseFont", name)), (byte)code), Is.EqualTo(text));

    [TestCase("/A.swash", "A")]
    [TestCase("/f_f_i", "ffi")]
    [TestCase("/uni6C4751B3", "汇决")]
    [TestCase("/u20BB7", "\U00020BB7")]
    [TestCase("/uD842", "\uFFFD")]
    [TestCase("/dalethatafpatah", "\u05D3\u05B2", Description = "a name of two characters")]
    [TestCase("/zzz", "\uFFFD")]
    [TestCase("/.notdef", "")]
    public void A_difference_gives_its_names_text(string name, string text) =>
        Assert.That(Text(TrueType(("Encoding", Dictionary(("Differences", Array(32, "/space", 65, name))))), 65), Is.EqualTo(text));

    [Test]
    public void Names_that_count_characters_are_read_where_all_differences_are_such() =>
        Assert.That(
            Text(TrueType(("Encoding", Dictionary(("Differences", Array(1, "/C50", "/C48", "/C50", "/C52"))))), 1, 2, 3, 4),
            Is.EqualTo("2024"));

    [Test]
    public void Names_that_count_characters_in_hex_are_known_by_a_letter_digit() =>
        Assert.That(
            Text(TrueType(("Encoding", Dictionary(("Differences", Array(1, "/G32", "/G4E"))))), 1, 2),
            Is.EqualTo("2N"));

    [Test]
    public void Names_that_count_glyphs_are_not_taken_for_characters() =>
        Assert.That(
            Text(TrueType(("Encoding", Dictionary(("Differences", Array(65, "/g50", "/g48"))))), 65, 66),
            Is.EqualTo("\uFFFD\uFFFD"));

    [Test]
    public void ToUnicode_comes_before_the_encoding_which_fills_its_gaps()
    {
        var font = TrueType(("Encoding", "/WinAnsiEncoding"), ("ToUnicode", Stream("1 beginbfchar <41> <7532> endbfchar")));
        Assert.That(Text(font, 0x41, 0x42), Is.EqualTo("甲B"));
    }

    [Test]
    public void A_private_use_character_gives_way_to_a_glyph_name_of_the_font_only()
    {
        var toUnicode = Stream("1 beginbfrange <41> <42> <F041> endbfrange");
        var font = TrueType(("Encoding", Dictionary(("Differences", Array(65, "/bullet")))), ("ToUnicode", toUnicode));
        Assert.That(Text(font, 0x41, 0x42), Is.EqualTo("•\uF042"));
    }

    [Test]
    public void Widths_hold_from_FirstChar_and_the_missing_width_elsewhere()
    {
        var font = TrueType(
            ("FirstChar", 65),
            ("Widths", Array(500, "/bad", -20, 600.5)),
            ("FontDescriptor", Dictionary(("MissingWidth", 250))));
        Assert.That(Glyphs(font, 64, 65, 66, 67, 68, 69).Select(g => g.Width), Is.EqualTo(new[] { 250, 500, 250, -20, 600.5, 250 }));
    }

    [TestCase("/Helvetica", 667)]
    [TestCase("/Arial,Bold", 722)]
    [TestCase("/ABCDEF+Arial-BoldItalicMT", 722)]
    [TestCase("/Times New Roman,Italic", 611)]
    [TestCase("/TimesNewRomanPS-BoldMT", 722)]
    [TestCase("/CourierNew", 600)]
    [TestCase("/Unheard", 722, Description = "serif unless flagged otherwise")]
    public void A_font_without_widths_has_those_of_a_standard_font(string name, double width) =>
        Assert.That(Glyphs(Dictionary(("Subtype", "/TrueType"), ("BaseFont", name)), 65).Single().Width, Is.EqualTo(width));

    [Test]
    public void The_space_is_a_word_space() =>
        Assert.That(Glyphs(TrueType(), 31, 32, 33).Select(g => g.IsWordSpace), Is.EqualTo(new[] { false, true, false }));

    [Test]
    public void A_code_seen_again_gives_the_same_glyph()
    {
        var glyphs = Glyphs(TrueType(), 65, 66, 65);
        Assert.That(glyphs[2], Is.SameAs(glyphs[0]));
    }

    [Test]
    public void Type3_widths_are_in_the_fonts_own_glyph_space()
    {
        var font = Dictionary(
            ("Subtype", "/Type3"), ("FontMatrix", Array(0.01, 0, 0, 0.01, 0, 0)), ("FontBBox", Array(0, -20, 80, 90)),
            ("Encoding", Dictionary(("Differences", Array(1, "/one")))), ("FirstChar", 1), ("Widths", Array(55)));
        var (reader, _) = Create(font);
        reader.Next([1], out var glyph);
        Assert.That(
            (glyph.Text, glyph.Width, reader.GlyphScale, reader.Ascent, reader.Descent),
            Is.EqualTo(("1", 55.0, 0.01, 900.0, -200.0)));
    }

    private static PdfDictionary TrueType(params (string, object)[] entries) =>
        Dictionary([("Subtype", "/TrueType"), ("BaseFont", "/Sample"), .. entries]);
}
