using Extractor.Pdf.Fonts.Programs;
using FsCheck;
using FsCheck.Fluent;
using static Extractor.Pdf.Tests.Fonts.FontObjects;

namespace Extractor.Pdf.Tests.Fonts;

internal sealed class CffTests
{
    [Test]
    public void Charset_and_encoding_give_a_simple_fonts_text()
    {
        var file = Cff([], [0, 0, 18, 1, 135], [0, 2, 33, 34]);
        var font = Dictionary(
            ("Subtype", "/Type1"), ("BaseFont", "/X"),
            ("FontDescriptor", Dictionary(("Flags", 4), ("FontFile3", Stream(file)))));
        Assert.That(Text(font, 33, 34, 35), Is.EqualTo("1决#"), "one standard name, one own name, and the rest from Standard");
    }

    [Test]
    public void A_cid_keyed_program_names_its_collection_and_maps_cids()
    {
        var program = CffProgram.Read(new FontBytes(Cff([248, 27, 248, 28, 139, 12, 30], [0, 0, 18, 1, 135], [])))!;
        Assert.That(
            (program.Collection, program.GlyphOfCid(0x187), program.GlyphOfCid(9), program.Text(1)),
            Is.EqualTo(("uni51B3-Adobe", 2, 0, (string?)null)));
    }

    [Test]
    public void A_charstring_of_endchar_alone_is_blank()
    {
        var program = CffProgram.Read(new FontBytes(Cff([], [0, 0, 18, 1, 135], [])))!;
        Assert.That(new[] { 1, 2 }.Select(program.IsBlank), Is.EqualTo(new[] { true, false }));
    }

    [Test]
    public void A_file_cut_off_or_spoilt_anywhere_gives_no_exception()
    {
        var file = Cff([], [0, 0, 18, 1, 135], [0x81, 1, 33, 1]);
        Prop.ForAll<ushort, ushort, byte>((length, place, value) =>
        {
            var spoilt = file[..(length % (file.Length + 1))];
            if (spoilt.Length > 0)
            {
                spoilt[place % spoilt.Length] = value;
            }

            var program = CffProgram.Read(new FontBytes(spoilt));
            return program?.Text(2) is not "" && program?.GlyphOfCode(33) is not < 0 && program?.Encoding?.Count is null or 256;
        }).Holds();
    }

    [TestCase("/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for dup 65 /uni51B3 put dup 66 /two put readonly def", "决2")]
    [TestCase("/Encoding StandardEncoding def", "AB")]
    public void A_type1_programs_encoding_is_read_from_its_clear_text(string program, string text)
    {
        var descriptor = Dictionary(("Flags", 4), ("FontFile", Stream("%!PS-AdobeFont-1.0\n" + program + " currentfile eexec xyz")));
        Assert.That(Text(Dictionary(("Subtype", "/Type1"), ("BaseFont", "/X"), ("FontDescriptor", descriptor)), 65, 66), Is.EqualTo(text));
    }

    [Test]
    public void A_font_file_of_no_known_kind_is_reported_once()
    {
        var (font, problems) = Create(Dictionary(
            ("Subtype", "/Type1"), ("BaseFont", "/X"), ("FontDescriptor", Dictionary(("FontFile", Stream("nothing"))))));
        font.Next([65], out _);
        font.Next([66], out _);
        Assert.That(problems, Is.EqualTo(new[] { new PdfProblem("font-program-unreadable", "Font 'X' has an embedded font file of no known kind.") }));
    }

    /// <summary>Three glyphs; own strings uni51B3 (391) and Adobe (392).</summary>
    private static byte[] Cff(byte[] top, byte[] charset, byte[] encoding)
    {
        byte[] head = [1, 0, 4, 1, .. Index("X"u8.ToArray())];
        var strings = Index("uni51B3"u8.ToArray(), "Adobe"u8.ToArray());
        var charStrings = Index([14], [139, 14], [139, 139, 139, 21, 14]);
        const int Fixed = 3 * 6;
        var start = head.Length + 5 + top.Length + Fixed + strings.Length + 2;
        var encodingAt = encoding.Length == 0 ? 0 : start + charset.Length;
        byte[] dict =
        [
            .. top,
            .. Operand(start), 15,
            .. Operand(encodingAt), 16,
            .. Operand(start + charset.Length + encoding.Length), 17,
        ];
        return [.. head, .. Index(dict), .. strings, 0, 0, .. charset, .. encoding, .. charStrings];
    }

    private static byte[] Operand(int value) => [29, .. TrueTypeFile.Long(value)];

    private static byte[] Index(params byte[][] items)
    {
        var offsets = new List<byte> { 1 };
        foreach (var item in items)
        {
            offsets.Add((byte)(offsets[^1] + item.Length));
        }

        return [0, (byte)items.Length, 1, .. offsets, .. items.SelectMany(i => i)];
    }
}
