using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Tests.Robustness;

/// <summary>Pages whose text is not what shows, or whose characters nothing tells.</summary>
internal sealed class LyingTextTests
{
    private const string Unmapped =
        "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[<</Subtype/CIDFontType2/DW 900/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)>>>>]>>";

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

    private static string Text(string content)
    {
        using var document = PdfDocument.Open(PdfBuilder.WithPage(content));
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
