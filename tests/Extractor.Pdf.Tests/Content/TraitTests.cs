namespace Extractor.Pdf.Tests.Content;

/// <summary>How a letter shows, or does not.</summary>
internal sealed class TraitTests
{
    private const string Show = "BT /F1 10 Tf 10 50 Td (A) Tj ET";

    [TestCase(Show, LetterTraits.None)]
    [TestCase("BT 3 Tr /F1 10 Tf 10 50 Td (A) Tj ET", LetterTraits.Invisible)]
    [TestCase("BT 7 Tr /F1 10 Tf 10 50 Td (A) Tj ET", LetterTraits.Invisible)]
    [TestCase("1 g " + Show, LetterTraits.White)]
    [TestCase("1 g 0 G BT 1 Tr /F1 10 Tf 10 50 Td (A) Tj ET", LetterTraits.None, Description = "stroked in black")]
    [TestCase("1 1 1 rg " + Show, LetterTraits.White)]
    [TestCase("1 1 0 rg " + Show, LetterTraits.None)]
    [TestCase("0 0 0 0 k " + Show, LetterTraits.White)]
    [TestCase("/DeviceRGB cs 1 1 1 sc " + Show, LetterTraits.White)]
    [TestCase("/DeviceCMYK cs " + Show, LetterTraits.None, Description = "a space begins with black")]
    [TestCase("/Ink cs 0 scn " + Show, LetterTraits.White)]
    [TestCase("/Ink cs 1 scn " + Show, LetterTraits.None)]
    [TestCase("/Icc cs 1 scn " + Show, LetterTraits.White)]
    [TestCase("/Table cs 1 sc " + Show, LetterTraits.White)]
    [TestCase("/Table cs 0 sc " + Show, LetterTraits.None)]
    [TestCase("1 g /Pattern cs /P1 scn " + Show, LetterTraits.None)]
    [TestCase("q 1 g Q " + Show, LetterTraits.None)]
    [TestCase("/Half gs " + Show, LetterTraits.Translucent)]
    [TestCase("/None gs " + Show, LetterTraits.Invisible)]
    [TestCase("/Artifact BMC " + Show + " EMC", LetterTraits.Artifact)]
    [TestCase("/Artifact <</Subtype/Watermark>> BDC " + Show + " EMC", LetterTraits.Artifact | LetterTraits.Translucent)]
    [TestCase("/Artifact BMC EMC " + Show, LetterTraits.None)]
    [TestCase("0 0 5 5 re W n " + Show, LetterTraits.Invisible, Description = "clipped away")]
    [TestCase("0 0 15 90 re W n " + Show, LetterTraits.None)]
    [TestCase("q 0 0 5 5 re W n Q " + Show, LetterTraits.None)]
    public void A_letter_has(string content, LetterTraits traits)
    {
        var page = PdfFile.Page(
            content,
            "/ExtGState<</Half<</ca 0.5>>/None<</ca 0>>>>/ColorSpace<</Ink[/Separation/Spot/DeviceGray 6 0 R]/Icc[/ICCBased 6 0 R]/Table[/Indexed/DeviceRGB "
                + "1<000000FFFFFF>]>>",
            "",
            PdfFile.Stream("", "/N 1"));
        Assert.That(page.Letters.Single().Traits, Is.EqualTo(traits));
    }

    [TestCase("0.3 0", true)]
    [TestCase("0 -0.9", true)]
    [TestCase("2 0", false)]
    [TestCase("0 12", false)]
    public void A_letter_drawn_again_over_itself_is_a_duplicate(string shift, bool isDuplicate)
    {
        var page = PdfFile.Page($"BT /F1 10 Tf 10 50 Td (AB) Tj {shift} Td (AB) Tj ET");
        var expected = isDuplicate ? LetterTraits.Duplicate : LetterTraits.None;
        Assert.That(page.Letters.Select(letter => letter.Traits), Is.EqualTo(new[] { LetterTraits.None, LetterTraits.None, expected, expected }));
    }

    /// <summary>The marked content around the first one says what it stands for; it was drawn as the second one is.</summary>
    [Test]
    public void A_letter_named_by_its_content_and_drawn_again_is_a_duplicate()
    {
        var page = PdfFile.Page("/Span<</ActualText(x)>> BDC BT /F1 10 Tf 10 50 Td (A) Tj ET EMC /Span<</ActualText(x)>> BDC BT /F1 10 Tf 10.3 50 Td (A) "
            + "Tj ET EMC");
        Assert.That(page.Letters.Select(letter => (letter.Text, letter.Traits)), Is.EqualTo(new[] { ("x", LetterTraits.None), ("x", LetterTraits.Duplicate) }));
    }

    [Test]
    public void Two_equal_letters_side_by_side_are_two()
    {
        var page = PdfFile.Page("BT /F1 10 Tf 10 50 Td (ll111) Tj ET");
        Assert.That(page.Letters.Select(letter => letter.Traits), Is.All.EqualTo(LetterTraits.None));
    }
}
