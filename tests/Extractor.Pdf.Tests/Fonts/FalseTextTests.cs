using Extractor.Pdf.Objects;
using static Extractor.Pdf.Tests.Fonts.FontObjects;
using static Extractor.Pdf.Tests.Fonts.TrueTypeFile;

namespace Extractor.Pdf.Tests.Fonts;

/// <summary>Fonts that say something false of their codes: it is not believed, and told as unknown where nothing better is known.</summary>
internal sealed class FalseTextTests
{
    /// <summary>Glyphs 1 to 3 print; codes 0x41 to 0x43 and 0x13 of the Macintosh table lead to them.</summary>
    private static readonly byte[] Loca = Words(0, 4, 8, 12, 16, 16);

    [TestCase(1000, "\uFFFD\uFFFD\uFFFD", Description = "a Chinese font cut into fonts of one-byte codes, as PostScript printers do")]
    [TestCase(600, "ABC", Description = "a Latin font")]
    public void A_letter_as_wide_as_an_em_is_no_Latin_letter(int width, string text) =>
        Assert.That(Text(Embedded(width, ("Encoding", "/WinAnsiEncoding")), 0x41, 0x42, 0x43), Is.EqualTo(text));

    [TestCase("/exclam", "\uFFFD", Description = "that one cannot be what it is called")]
    [TestCase("/uni4E00", "—")]
    public void A_dash_as_wide_as_an_em_is_believed_beside_sound_names_only(string other, string text) =>
        Assert.That(Text(Embedded(1000, ("Encoding", Dictionary(("Differences", Array(0x41, other, "/emdash", "/uni4E01"))))), 0x42), Is.EqualTo(text));

    [Test]
    public void A_letter_of_a_font_that_is_not_embedded_is_what_its_encoding_says() =>
        Assert.That(Text(Dictionary(("Subtype", "/TrueType"), ("BaseFont", "/Wide"), ("Encoding", "/WinAnsiEncoding"), ("Widths", Widths(1000))), 0x41),
            Is.EqualTo("A"));

    [TestCase("/uni0041", "A")]
    [TestCase("/exclam", "\uFFFD")]
    public void A_wide_glyph_is_what_a_Unicode_name_says(string name, string text) =>
        Assert.That(Text(Embedded(1000, ("Encoding", Dictionary(("Differences", Array(0x41, name))))), 0x41), Is.EqualTo(text));

    [Test]
    public void A_sign_of_a_font_of_dingbats_keeps_its_name() =>
        Assert.That(Text(Embedded(1000, ("BaseFont", "/Webdings"), ("Encoding", "/WinAnsiEncoding")), 0x41), Is.EqualTo("A"));

    [Test]
    public void A_glyph_that_prints_under_a_code_without_a_name_is_unknown() =>
        Assert.That(Text(Embedded(500, ("Encoding", "/WinAnsiEncoding")), 0x13, 0x14), Is.EqualTo("\uFFFD"), "0x14 has no glyph");

    [TestCase("/a0", "/a1", "\uFFFD\uFFFD", Description = "glyphs counted on, as Ghostscript names those of Type 3 fonts")]
    [TestCase("/a48", "/a49", "01")]
    public void Names_that_count_on_from_zero_are_no_characters(string first, string second, string text) =>
        Assert.That(Text(Dictionary(("Subtype", "/Type3"), ("Encoding", Dictionary(("Differences", Array(0, first, second))))), 0, 1), Is.EqualTo(text));

    [TestCase("00FF", 1000, "\uFFFD")]
    [TestCase("00FF", 500, "ÿ")]
    [TestCase("00E0", 1000, "à", Description = "pinyin is an em wide in old fonts")]
    [TestCase("0041", 1000, "A", Description = "so is a full-width letter that ToUnicode makes a plain one")]
    public void An_accented_letter_as_wide_as_an_em_is_not_believed_of_ToUnicode(string target, int width, string text) =>
        Assert.That(Text(Composite($"1 beginbfchar <0001> <{target}> endbfchar", width), 0, 1), Is.EqualTo(text));

    [TestCase("00C3", 1000, "4", "\uFFFD", Description = "another is an accented letter as wide")]
    [TestCase("4E00", 1000, "4", "\uFFFD", Description = "another is a Chinese character, so that this is no font of Latin alone")]
    [TestCase("0100", 1000, "°", "\uFFFD", Description = "a sign that is an em wide in sound Chinese fonts")]
    [TestCase("4E00", 1000, "°", "°")]
    [TestCase("4E00", 500, "4", "4")]
    [TestCase("0035", 1000, "4", "4", Description = "a typeface of wide figures")]
    public void A_figure_as_wide_as_an_em_is_believed_of_a_sound_ToUnicode(string other, int width, string written, string text)
    {
        var map = $"2 beginbfchar <0001> <{(int)written[0]:X4}> <0002> <{other}> endbfchar";
        Assert.That(Text(Composite(map, width), 0, 1), Is.EqualTo(text));
    }

    [Test]
    public void A_letter_that_the_font_file_does_not_draw_tells_nothing_of_ToUnicode() =>
        Assert.That(Text(Composite("2 beginbfchar <0001> <00B0> <0004> <00C3> endbfchar", 1000), 0, 1), Is.EqualTo("°"), "the fourth glyph is blank");

    [TestCase("0031", 1000, "\uFFFD", Description = "、, counted for a figure when the file was distilled again")]
    [TestCase("00AF", 1000, "\uFFFD")]
    [TestCase("0031", 500, "1")]
    [TestCase("00B0", 1000, "°", Description = "an em wide in Chinese fonts")]
    [TestCase("00E1", 1000, "\uFFFD", Description = "务, counted on from another character")]
    [TestCase("3001", 1000, "、")]
    public void A_letter_as_wide_as_an_em_is_not_believed_of_a_font_of_drawn_glyphs(string target, int width, string text) =>
        Assert.That(
            Text(Dictionary(("Subtype", "/Type3"), ("FontMatrix", Array(0.001, 0, 0, 0.001, 0, 0)), ("FirstChar", 0), ("Widths", Widths(width)),
                ("ToUnicode", Stream($"1 beginbfchar <31> <{target}> endbfchar"))), 0x31),
            Is.EqualTo(text));

    [Test]
    public void Blanks_for_glyphs_that_print_are_not_believed_where_there_are_many()
    {
        var blanks = string.Concat(Enumerable.Range(1, 6).Select(code => $"<{code:X4}> <0020> "));
        Assert.That(Text(Composite($"6 beginbfchar {blanks} endbfchar", 500), 0, 1, 0, 4), Is.EqualTo("\uFFFD "), "the fourth glyph is blank");
    }

    [Test]
    public void A_blank_among_characters_is_believed() =>
        Assert.That(Text(Composite("2 beginbfchar <0001> <0020> <0002> <4E00> endbfchar", 500), 0, 1, 0, 2), Is.EqualTo(" 一"));

    [TestCase("0003", "\uFFFD")]
    [TestCase("0009", "\t", Description = "a blank")]
    [TestCase("000D000A", "\r\n")]
    [TestCase("FEFF4E00", "一", Description = "a byte order mark in front")]
    public void ToUnicode_with_nothing_to_read(string target, string text) =>
        Assert.That(Text(Composite($"1 beginbfchar <0001> <{target}> endbfchar", 500), 0, 1), Is.EqualTo(text));

    [TestCase("0009", "\t")]
    [TestCase("0003", "\uFFFD")]
    public void A_blank_of_a_simple_font_stays_one(string target, string text) =>
        Assert.That(Text(Embedded(500, ("ToUnicode", Stream($"1 beginbfchar <13> <{target}> endbfchar"))), 0x13), Is.EqualTo(text));

    [Test]
    public void A_control_character_for_a_glyph_that_nobody_has_prints_nothing()
    {
        var font = Dictionary(("Subtype", "/Type0"), ("Encoding", "/Identity-H"), ("ToUnicode", Stream("1 beginbfchar <0001> <0003> endbfchar")),
            ("DescendantFonts", Array(Dictionary())));
        Assert.That(Text(font, 0, 1), Is.Empty);
    }

    [Test]
    public void Cids_that_a_map_of_all_Unicode_leads_to_glyphs_are_Unicode()
    {
        var map = new byte[2 * 0x5000];
        map[(2 * 0x4E00) + 1] = 2;
        var font = Dictionary(
            ("Subtype", "/Type0"), ("Encoding", "/Identity-H"),
            ("DescendantFonts", Array(Dictionary(("CIDToGIDMap", Stream(map)), ("FontDescriptor", Descriptor())))));
        Assert.That(Text(font, 0x4E, 0x00, 0x4E, 0x01), Is.EqualTo("一\uFFFD"));
    }

    [TestCase("/SimSun", "/WinAnsiEncoding", "决算12")]
    [TestCase("/\u00CB\u00CE\u00CC\u00E5", "/WinAnsiEncoding", "决算12", Description = "named in GBK")]
    [TestCase("/Arial", "/WinAnsiEncoding", "¾öËã12")]
    public void Pairs_of_bytes_in_a_simple_font_with_a_Chinese_name(string name, string encoding, string text) =>
        Assert.That(Text(Dictionary(("Subtype", "/TrueType"), ("BaseFont", name), ("Encoding", encoding)), 0xBE, 0xF6, 0xCB, 0xE3, 0x31, 0x32),
            Is.EqualTo(text));

    [TestCase(new byte[] { 0xB7, 0xB7, 0x31 }, "··1")]
    [TestCase(new byte[] { 0x93, 0x31, 0x94 }, "“1”")]
    [TestCase(new byte[] { 0x31, 0xB7 }, "1·")]
    public void Signs_of_Latin_text_are_no_pairs(byte[] codes, string text) =>
        Assert.That(Text(Dictionary(("Subtype", "/TrueType"), ("BaseFont", "/SimSun"), ("Encoding", "/WinAnsiEncoding")), codes), Is.EqualTo(text));

    [Test]
    public void A_pair_is_as_wide_as_its_bytes() =>
        Assert.That(Glyphs(Dictionary(("Subtype", "/TrueType"), ("BaseFont", "/SimHei"), ("FirstChar", 0), ("Widths", Widths(500))), 0xBE, 0xF6)
            .Single().Width, Is.EqualTo(1000));

    private static PdfDictionary Embedded(int width, params (string Key, object Value)[] entries) => Dictionary(
    [
        ("Subtype", "/TrueType"), ("FirstChar", 0), ("Widths", Widths(width)), ("FontDescriptor", Descriptor()),
        .. entries.Any(e => e.Key == "BaseFont") ? entries : [("BaseFont", "/Cut"), .. entries],
    ]);

    private static PdfDictionary Composite(string map, int width) => Dictionary(
        ("Subtype", "/Type0"), ("Encoding", "/Identity-H"), ("ToUnicode", Stream(map)),
        ("DescendantFonts", Array(Dictionary(("DW", width), ("FontDescriptor", Descriptor())))));

    private static PdfDictionary Descriptor()
    {
        byte[] codes = [.. Words(0, 262, 0), .. Enumerable.Range(0, 256).Select(c => (byte)(c is >= 0x41 and <= 0x43 ? c - 0x40 : c == 0x13 ? 1 : 0))];
        return Dictionary(("FontFile2", Stream(Of(("cmap", Cmap(1, 0, codes)), ("head", new byte[54]), ("loca", Loca)))));
    }

    private static PdfArray Widths(int width) => Array([.. Enumerable.Repeat<object>(width, 256)]);
}
