using Extractor.Pdf.Objects;
using FsCheck;
using FsCheck.Fluent;
using static Extractor.Pdf.Tests.Fonts.FontObjects;

namespace Extractor.Pdf.Tests.Fonts;

/// <summary>Fonts made of the right keys with any values at all.</summary>
internal sealed class AnyFontTests
{
    private const int DeepestNesting = 4;

    private static readonly string[] Keys =
    [
        "Subtype", "BaseFont", "Encoding", "BaseEncoding", "Differences", "ToUnicode", "DescendantFonts", "FontDescriptor", "CIDSystemInfo",
        "Registry", "Ordering", "W", "DW", "W2", "DW2", "CIDToGIDMap", "FirstChar", "Widths", "MissingWidth", "FontMatrix", "FontBBox",
        "Ascent", "Descent", "Flags", "FontWeight", "ItalicAngle", "FontFile", "FontFile2", "FontFile3", "UseCMap", "WMode",
    ];

    private static readonly object[] Atoms =
    [
        "/Type0", "/Type1", "/Type3", "/TrueType", "/Identity-H", "/GBK-EUC-H", "/UniGB-UCS2-V", "/GBK2K-H", "/WinAnsiEncoding", "/Helvetica", "/Symbol",
            "/g12", "/", "/A_B",
        "Adobe", "GB1", "Identity", 0, 1, 3, 4, 65, 255, 256, 65535, -1, -700, 0.5, int.MaxValue, int.MinValue, double.MaxValue, double.NaN,
    ];

    private static readonly string[] Programs =
    [
        "begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange begincidrange <00> <FFFFFFFF> 4294967295 endcidrange",
        "beginbfrange <0000> <FFFF> <D800> <41> <44> [<0041> <> <D83DDE00>] endbfrange",
        "/Encoding 256 array dup 65 /A put dup 999 /B put def eexec",
        "\u0001\0\u0004\u0001\0\u0001\u0001\u0001\u0002X\0\u0001\u0001\u0001\u0003\u00FF\u000F",
        "\0\u0001\0\0\0\u0002\0\0\0\0\0\0cmap\0\0\0\0\0\0\0\u0010\u00FF\u00FF\u00FF\u00FFpost",
        "",
    ];

    [Test]
    public void No_font_makes_the_reader_throw() => Prop.ForAll<int, byte[]>((seed, text) =>
    {
        var random = new Random(seed);
        var (font, _) = Create(Dictionary(random, 0));
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var length = font.Next(rest, out var glyph);
            if (length < 1 || length > rest.Length || glyph.Text is null)
            {
                return false;
            }

            rest = rest[length..];
        }

        return font.Ascent > 0 && font.GlyphScale > 0;
    }).Holds(1000);

    private static PdfDictionary Dictionary(Random random, int depth) =>
        FontObjects.Dictionary(Keys.Where(_ => random.Next(2) == 0).Select(k => (k, Value(random, depth))).ToArray());

    private static object Value(Random random, int depth) => random.Next(depth < DeepestNesting ? 8 : 4) switch
    {
        4 => Dictionary(random, depth + 1),
        5 => Array(Enumerable.Range(0, random.Next(6)).Select(_ => Value(random, depth + 1)).ToArray()),
        6 => Stream(Programs[random.Next(Programs.Length)], ("UseCMap", Value(random, depth + 1)), ("WMode", random.Next(3))),
        7 => Array(Atoms[random.Next(Atoms.Length)], Array(Atoms[random.Next(Atoms.Length)]), Atoms[random.Next(Atoms.Length)],
            Atoms[random.Next(Atoms.Length)]),
        _ => Atoms[random.Next(Atoms.Length)],
    };
}
