using Extractor.Pdf.Fonts.Programs;
using FsCheck;
using FsCheck.Fluent;
using static Extractor.Pdf.Tests.Fonts.FontObjects;
using static Extractor.Pdf.Tests.Fonts.TrueTypeFile;

namespace Extractor.Pdf.Tests.Fonts;

internal sealed class TrueTypeTests
{
    private static readonly byte[] Format4 = Words(4, 0, 0, 4, 0, 0, 0, 0x4E2E, 0xFFFF, 0, 0x4E2D, 0xFFFF, (3 - 0x4E2D) & 0xFFFF, 1, 0, 0);
    private static readonly byte[] Format4WithOffsets = Words(4, 0, 0, 4, 0, 0, 0, 0x4E2E, 0xFFFF, 0, 0x4E2D, 0xFFFF, 0, 1, 4, 0, 3, 4);
    private static readonly byte[] Format6 = Words(6, 0, 0, 0x4E2D, 2, 3, 4);
    private static readonly byte[] Format12 = [.. Words(12, 0), .. Long(28), .. Long(0), .. Long(1), .. Long(0x4E2D), .. Long(0x4E2E), .. Long(3)];

    private static IEnumerable<TestCaseData> Formats() =>
    [
        new TestCaseData(Format4).SetArgDisplayNames("format 4"),
        new TestCaseData(Format4WithOffsets).SetArgDisplayNames("format 4 with offsets"),
        new TestCaseData(Format6).SetArgDisplayNames("format 6"),
        new TestCaseData(Format12).SetArgDisplayNames("format 12"),
    ];

    [TestCaseSource(nameof(Formats))]
    public void Each_format_of_cmap_leads_back_from_glyph_to_character(byte[] subtable)
    {
        var program = TrueTypeProgram.Read(new FontBytes(Of(("cmap", Cmap(3, 1, subtable)))))!;
        Assert.That(new[] { 2, 3, 4, 5 }.Select(program.Text), Is.EqualTo(new[] { null, "中", "丮", null }));
    }

    [Test]
    public void A_symbol_cmap_leads_from_the_code_to_the_glyph_and_post_names_it()
    {
        byte[] post = [.. Long(0x00020000), .. new byte[28], .. Words(3, 0, 258, 259), 7, .. "uni51B3"u8, 4, .. "zero"u8];
        var file = Of(("cmap", Cmap(3, 0, Words(6, 0, 0, 0xF041, 2, 1, 2))), ("post", post));
        var font = Dictionary(
            ("Subtype", "/TrueType"), ("BaseFont", "/X"),
            ("FontDescriptor", Dictionary(("Flags", 4), ("FontFile2", Stream(file)))));
        Assert.That(Text(font, 0x41, 0x42, 0x43), Is.EqualTo("决0C"));
    }

    [Test]
    public void A_composite_font_without_ToUnicode_asks_the_file()
    {
        var file = Of(("cmap", Cmap(3, 1, Format6)), ("head", new byte[54]), ("loca", Words(0, 5, 5, 9, 9, 9, 12)));
        var cidFont = Dictionary(
            ("Subtype", "/CIDFontType2"), ("CIDToGIDMap", Stream(Words(0, 0, 3, 1, 5))),
            ("FontDescriptor", Dictionary(("FontFile2", Stream(file)))));
        var font = Dictionary(("Subtype", "/Type0"), ("Encoding", "/Identity-H"), ("DescendantFonts", Array(cidFont)));
        Assert.That(Glyphs(font, 0, 2, 0, 3, 0, 4).Select(g => g.Text), Is.EqualTo(new[] { "中", "", "\uFFFD" }), "mapped, blank, unknown");
    }

    [Test]
    public void Of_the_characters_of_one_glyph_the_plain_one_is_taken()
    {
        byte[] groups = [.. Long(0x2F00), .. Long(0x2F00), .. Long(3), .. Long(0x4E00), .. Long(0x4E00), .. Long(3), .. Long(0xE000), .. Long(0xE000),
            .. Long(4)];
        byte[] subtable = [.. Words(12, 0), .. Long(52), .. Long(0), .. Long(3), .. groups];
        var program = TrueTypeProgram.Read(new FontBytes(Of(("cmap", Cmap(3, 10, subtable)))))!;
        Assert.That(new[] { 3, 4 }.Select(program.Text), Is.EqualTo(new[] { "一", null }), "no radical, no private use");
    }

    [Test]
    public void A_cmap_that_claims_everything_is_cut()
    {
        byte[] group = [.. Long(0), .. Long(0xFFFFFFFF), .. Long(1)];
        byte[] subtable = [.. Words(13, 0), .. Long(12016), .. Long(0), .. Long(1000), .. Enumerable.Repeat(group, 1000).SelectMany(g => g)];
        var cmap = TrueTypeCmap.Read(3, 10, new FontBytes(subtable));
        Assert.That(cmap.Glyphs, Has.Count.LessThanOrEqualTo(0x20000));
    }

    [Test]
    public void A_file_cut_off_or_spoilt_anywhere_gives_no_exception()
    {
        var file = Of(("cmap", Cmap(3, 1, Format4WithOffsets)), ("post", [.. Long(0x00020000), .. new byte[28], .. Words(1, 258), 9]), ("loca", Words(1, 2)));
        Prop.ForAll<ushort, ushort, byte>((length, place, value) =>
        {
            var spoilt = file[..(length % (file.Length + 1))];
            if (spoilt.Length > 0)
            {
                spoilt[place % spoilt.Length] = value;
            }

            var program = TrueTypeProgram.Read(new FontBytes(spoilt));
            _ = program?.IsBlank(9);
            return program?.Text(3) is not "" && program?.GlyphOfCode(3) is not < 0;
        }).Holds();
    }
}
