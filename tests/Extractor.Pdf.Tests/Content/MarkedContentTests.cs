namespace Extractor.Pdf.Tests.Content;

/// <summary>Optional content and replacement texts.</summary>
internal sealed class MarkedContentTests
{
    private const string Groups = "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R 7 0 R]/D<<CONFIG>>>>>>";

    [TestCase("/OFF[6 0 R]", "/OC /Off BDC (A) Tj EMC (B) Tj", "B")]
    [TestCase("/OFF[6 0 R]", "/OC /On BDC (A) Tj EMC (B) Tj", "AB")]
    [TestCase("/OFF[6 0 R]", "/OC /Off BDC /Span BMC (A) Tj EMC (C) Tj EMC (B) Tj", "B")]
    [TestCase("/BaseState/OFF/ON[7 0 R]", "/OC /Off BDC (A) Tj EMC /OC /On BDC (B) Tj EMC", "B")]
    [TestCase("/OFF[6 0 R]", "/OC /All BDC (A) Tj EMC (B) Tj", "B", Description = "shown when all its groups are")]
    [TestCase("/OFF[6 0 R]", "/OC /Both BDC (A) Tj EMC (B) Tj", "B", Description = "a visibility expression")]
    [TestCase("/OFF[6 0 R]", "/OC /Either BDC (A) Tj EMC (B) Tj", "AB")]
    [TestCase("/OFF[6 0 R]", "/OC /NotOff BDC (A) Tj EMC (B) Tj", "AB")]
    [TestCase("/OFF[6 0 R]", "/OC /Loop BDC (A) Tj EMC (B) Tj", "AB", Description = "an expression that makes no sense hides nothing")]
    [TestCase("/OFF[6 0 R]", "/OC /Long BDC (A) Tj EMC (B) Tj", "B", Description = "an expression of a hundred operands")]
    [TestCase("/OFF[6 0 R]", "/OC /Wide BDC (A) Tj EMC (B) Tj", "AB", Description = "one of too many operands hides nothing")]
    [TestCase("/OFF[6 0 R]", "/OC /Any BDC (A) Tj EMC (B) Tj", "AB", Description = "shown when one of its groups is")]
    public void Optional_content(string configuration, string operators, string text)
    {
        var file = PdfFile.Build(
            Groups.Replace("CONFIG", configuration, StringComparison.Ordinal),
            PdfFile.OnePageTree,
            PdfFile.PageOf("/Properties<</Off 6 0 R/On 7 0 R/All<</Type/OCMD/OCGs[6 0 R 7 0 R]/P/AllOn>>/Any<</Type/OCMD/OCGs[6 0 R 7 0 R]>>"
                + "/Both<</Type/OCMD/VE[/And 6 0 R 7 0 R]>>/Either<</Type/OCMD/VE[/Or 6 0 R[/And 7 0 R]]>>/NotOff<</Type/OCMD/VE[/Not 6 0 "
                    + "R]>>/Loop<</Type/OCMD/VE 8 0 R>>"
                + $"/Long<</Type/OCMD/VE[/And {Repeat("7 0 R ", 99)}6 0 R]>>/Wide<</Type/OCMD/VE[/And {Repeat("9 0 R ", 20)}6 0 R]>>>>"),
            PdfFile.Stream($"BT /F1 10 Tf 10 50 Td {operators} ET"),
            PdfFile.Helvetica,
            "<</Type/OCG/Name(a)>>",
            "<</Type/OCG/Name(b)>>",
            "[/And 8 0 R 8 0 R]",
            $"[/And {Repeat("7 0 R ", 20)}]");
        using var document = PdfDocument.Open(file);
        Assert.That(PdfFile.TextOf(document.GetPage(1)), Is.EqualTo(text));
    }

    [TestCase("/Span<</ActualText(xy)>> BDC <8182> Tj EMC", "xy", Description = "glyph by glyph")]
    [TestCase("/Span<</ActualText<FEFF5E746708>>> BDC <818283> Tj EMC", "年月", Description = "three glyphs, two characters: one letter")]
    [TestCase("/Span<</ActualText( )>> BDC <81> Tj EMC (B) Tj", "B", Description = "a space")]
    [TestCase("/Span<</ActualText<FEFF51654E8C>>> BDC (AB) Tj EMC", "入二", Description = "glyph by glyph, for glyphs of two characters such as ⼊ and 入")]
    [TestCase("/Span<</ActualText(xyz)>> BDC (AB) Tj EMC", "AB", Description = "glyphs whose text is known keep it where the numbers differ")]
    [TestCase("/Span<</ActualText<FEFF00AD>>> BDC (A) Tj EMC (B) Tj", "AB", Description = "a soft hyphen")]
    [TestCase("/Span<</ActualText()>> BDC (A) Tj EMC (B) Tj", "AB")]
    [TestCase("/Span /Named BDC <81> Tj EMC", "n")]
    [TestCase("<81> Tj", "\uFFFD")]
    public void Actual_text_stands_in_for_glyphs(string operators, string text)
    {
        var resources = PdfFile.PageOf("/Properties<</Named<</ActualText(n)>>>>").Replace("/F1 5 0 R", "/F1 6 0 R", StringComparison.Ordinal);
        var file = PdfFile.Build(
            PdfFile.Catalog,
            PdfFile.OnePageTree,
            resources,
            PdfFile.Stream($"BT /F1 10 Tf 10 50 Td {operators} ET"),
            PdfFile.Helvetica,
            "<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 65/LastChar 131/Widths[" + Repeat("500 ", 67)
            + "]/CharProcs<<>>/Encoding<</Differences[65/A/B 129/g1/g2/g3]>>>>");
        using var document = PdfDocument.Open(file);
        Assert.That(PdfFile.TextOf(document.GetPage(1)), Is.EqualTo(text));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
