namespace Extractor.Pdf.Tests.Content;

/// <summary>Forms, images and the appearances of annotations.</summary>
internal sealed class FormTests
{
    private const string Hi = "BT /F1 10 Tf 10 50 Td (Hi) Tj ET";

    [Test]
    public void A_form_is_painted_under_its_matrix_and_clipped_to_its_box()
    {
        var form = PdfFile.Stream("1 w 0 20 m 100 20 l S", "/Type/XObject/Subtype/Form/BBox[0 0 40 40]/Matrix[1 0 0 1 10 0]");
        var page = PdfFile.Page("q 2 0 0 2 0 0 cm /X Do Q " + Hi, "/XObject<</X 6 0 R>>", "", form);
        Assert.That(page.Rulings.Single().Box, Is.EqualTo(new Box(20, 59, 100, 61)));
        Assert.That(PdfFile.TextOf(page), Is.EqualTo("Hi"));
    }

    [TestCase("/Multiply gs", "/Group<</S/Transparency>>", "/Plain gs", 1, Description = "the group blends as a whole")]
    [TestCase("/Masked gs", "/Group<</S/Transparency>>", "/Unmasked gs", 1)]
    [TestCase("/Multiply gs", "", "/Plain gs", 0, Description = "no group")]
    [TestCase("", "/Group<</S/Transparency>>", "", 0)]
    [TestCase("", "/Matrix[.8 .6 -.6 .8 0 0]", ".8 -.6 .6 .8 0 0 cm", 1, Description = "clipped to a box that is turned")]
    public void A_white_area_in_a_form_hides_lines_where_it_is_opaque(string outside, string entries, string inside, int left)
    {
        var form = PdfFile.Stream(inside + " 1 g 10 10 120 60 re f", "/Subtype/Form/BBox[0 0 200 100]" + entries);
        var states = "/XObject<</X 6 0 R>>/ExtGState<</Multiply<</BM/Multiply>>/Plain<</BM/Normal>>/Masked<</SMask<</S/Alpha>>>>/Unmasked<</SMask/None>>>>";
        Assert.That(PdfFile.Page($"1 w 20 30 m 100 30 l S {outside} /X Do", states, "", form).Rulings, Has.Count.EqualTo(left));
    }

    [Test]
    public void A_form_has_its_own_fonts_or_those_of_the_page()
    {
        var own = PdfFile.Stream("BT /F9 10 Tf 10 50 Td (own) Tj ET", "/Subtype/Form/BBox[0 0 200 100]/Resources<</Font<</F9 5 0 R>>>>");
        var borrowed = PdfFile.Stream("BT /F1 10 Tf 10 20 Td (page) Tj ET", "/Subtype/Form/BBox[0 0 200 100]");
        var page = PdfFile.Page("/X Do /Y Do", "/XObject<</X 6 0 R/Y 7 0 R>>", "", own, borrowed);
        Assert.That(PdfFile.TextOf(page), Is.EqualTo("ownpage"));
    }

    [Test]
    public void A_form_cannot_take_back_a_state_saved_outside()
    {
        var form = PdfFile.Stream("Q Q q", "/Subtype/Form/BBox[0 0 200 100]");
        var page = PdfFile.Page("q 1 0 0 1 30 0 cm /X Do " + Hi + " Q", "/XObject<</X 6 0 R>>", "", form);
        Assert.That(page.Letters[0].Box.X0, Is.EqualTo(40));
    }

    [Test]
    public void A_form_that_paints_itself_is_painted_once()
    {
        var form = PdfFile.Stream(Hi + " /X Do", "/Subtype/Form/BBox[0 0 200 100]/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>");
        var page = PdfFile.Page("/X Do", "/XObject<</X 6 0 R>>", "", form);
        Assert.That(PdfFile.TextOf(page), Is.EqualTo("Hi"));
        Assert.That(page.Problems.Single().Message, Is.EqualTo("object 6 paints itself; the repetition is left out"));
    }

    [Test]
    public void Forms_that_multiply_come_to_an_end()
    {
        var forms = Enumerable.Range(6, 20).Select(n => PdfFile.Stream(
            "/X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do",
            FormattableString.Invariant($"/Subtype/Form/BBox[0 0 200 100]/Resources<</XObject<</X {n + 1} 0 R>>>>")));
        var page = PdfFile.Page("/X Do " + Hi, "/XObject<</X 6 0 R>>", "", [.. forms]);
        Assert.That(PdfFile.TextOf(page), Is.EqualTo("Hi"));
        Assert.That(page.Problems.Single().Message, Is.EqualTo("the page paints more than can be real; the rest is left out"));
    }

    [Test]
    public void Text_of_a_faint_group_is_translucent()
    {
        var form = PdfFile.Stream(Hi, "/Subtype/Form/BBox[0 0 200 100]/Group<</S/Transparency>>");
        var page = PdfFile.Page("/Faint gs /X Do", "/XObject<</X 6 0 R>>/ExtGState<</Faint<</ca .3>>>>", "", form);
        Assert.That(page.Letters[0].Traits, Is.EqualTo(LetterTraits.Translucent));
    }

    [Test]
    public void An_image_stands_where_the_unit_square_comes_to()
    {
        var image = PdfFile.Stream("not read", "/Subtype/Image/Width 300/Height 200/Filter/DCTDecode");
        var page = PdfFile.Page("q 150 0 0 80 20 10 cm /X Do Q", "/XObject<</X 6 0 R>>", "", image);
        Assert.That(page.Images.Select(i => (i.Box, i.PixelWidth, i.PixelHeight)), Is.EqualTo(new[] { (new Box(20, 10, 170, 90), 300, 200) }));
    }

    [TestCase("\u0001\u0002 EI \u0003\u0004", Description = "EI among the data")]
    [TestCase("EIEIEI")]
    [TestCase("")]
    public void An_inline_image_is_passed_over(string data)
    {
        var page = PdfFile.Page($"q 10 0 0 10 5 5 cm BI /W 4 /H 2 /BPC 8 /CS /G ID {data}\nEI Q {Hi}");
        Assert.That(page.Images.Select(i => (i.Box, i.PixelWidth, i.PixelHeight)), Is.EqualTo(new[] { (new Box(5, 85, 15, 95), 4, 2) }));
        Assert.That(PdfFile.TextOf(page), Is.EqualTo("Hi"));
    }

    [Test]
    public void An_inline_image_whose_end_touches_its_data() =>
        Assert.That(PdfFile.TextOf(PdfFile.Page($"BI /W 2 /H 2 /BPC 8 /CS /G ID abcdEI {Hi}")), Is.EqualTo("Hi"));

    [TestCase("/Subtype/Widget/FT/Tx/V(12.50)/DA(/Helv 10 Tf 0 g)", "12.50")]
    [TestCase("/Subtype/Widget/Parent<</FT/Tx/V<FEFF51B37B97>>>", "决算", Description = "the field's value")]
    [TestCase("/Subtype/FreeText/Contents(a b)", "ab")]
    [TestCase("/Subtype/Widget/FT/Tx/V(12.50)/F 2", "", Description = "hidden")]
    [TestCase("/Subtype/Widget/FT/Btn/V(Yes)", "", Description = "a button")]
    [TestCase("/Subtype/Text/Contents(note)", "", Description = "a note that is closed")]
    public void A_field_without_an_appearance_shows_its_value(string entries, string text)
    {
        var page = PdfFile.Page("", "", $"/Annots[<<{entries}/Rect[100 10 150 30]>>]");
        Assert.That(PdfFile.TextOf(page), Is.EqualTo(text));
        Assert.That(page.Letters.All(letter => letter.Box is { X0: >= 100, X1: <= 150, Y0: >= 70, Y1: <= 90 }), Is.True);
    }

    [TestCase("/Subtype/FreeText/Contents(ab cde 12345)", "abcde|12345", "")]
    [TestCase("/Subtype/Widget/FT/Tx/Ff 4096/V<FEFF90E895E851B37B97>", "部门决|算", "")]
    [TestCase("/Subtype/Widget/FT/Tx/V(12345678901)", "12345678901", "", Description = "the viewer finds a size")]
    [TestCase("/Subtype/Widget/FT/Tx/V(12345678901)/DA(/F 10 Tf)", "1234567890", "field-text-cut")]
    [TestCase("/Subtype/FreeText/Contents(a\\nb\\nc\\nd\\ne\\nf)", "a|b|c", "field-text-cut")]
    public void A_value_stays_in_its_rectangle(string entries, string lines, string problem)
    {
        var page = PdfFile.Page("", "", $"/Annots[<<{entries}/Rect[100 10 150 50]>>]");
        Assert.That(string.Join('|', page.Letters.GroupBy(letter => letter.Baseline).Select(line => string.Concat(line.Select(letter => letter.Text)))),
            Is.EqualTo(lines));
        Assert.That(string.Join('|', page.Problems.Select(p => p.Code)), Is.EqualTo(problem));
    }

    [TestCase(90, TextDirection.Down)]
    [TestCase(180, TextDirection.UpsideDown)]
    [TestCase(270, TextDirection.Up)]
    public void A_value_on_a_turned_page_lies_as_written_text_does(int rotation, TextDirection direction)
    {
        var written = PdfFile.Page("BT /F1 10 Tf 102 17.5 Td (1) Tj ET", "", $"/Rotate {rotation}").Letters.Single();
        var page = PdfFile.Page("", "", $"/Rotate {rotation}/Annots[<</Subtype/Widget/FT/Tx/V(1)/DA(/F 10 Tf)/Rect[100 10 150 30]>>]");
        Assert.That(page.Letters.Single().Direction, Is.EqualTo(direction).And.EqualTo(written.Direction));
        Assert.That((page.Letters.Single().Baseline, page.Letters.Single().PointSize), Is.EqualTo((written.Baseline, written.PointSize)));
    }

    [Test]
    public void Fields_that_share_one_long_value_fill_a_page()
    {
        var field = "<</FT/Tx/V(" + new string('1', 100_000) + ")>>";
        var fields = string.Concat(Enumerable.Repeat("<</Subtype/Widget/Parent 6 0 R/Rect[100 10 150 30]/DA(/F 10 Tf)>>", 20));
        Assert.That(PdfFile.Page("", "", $"/Annots[{fields}]", field).Problems.Select(p => p.Code), Does.Contain("page-too-large"));
    }

    [TestCase("", "Hi")]
    [TestCase("/F 2", "", Description = "hidden")]
    [TestCase("/F 4", "Hi", Description = "printed")]
    public void A_form_field_shows_its_appearance(string flags, string text)
    {
        var appearance = PdfFile.Stream("BT /F1 10 Tf 1 2 Td (Hi) Tj ET", "/Subtype/Form/BBox[0 0 50 20]/Resources<</Font<</F1 5 0 R>>>>");
        var page = PdfFile.Page("", "", $"/Annots[<</Subtype/Widget/Rect[100 10 150 30]/AP<</N 6 0 R>>{flags}>>]", appearance);
        Assert.That(PdfFile.TextOf(page), Is.EqualTo(text));
        if (text.Length > 0) Assert.That((page.Letters[0].Box.X0, page.Letters[0].Baseline), Is.EqualTo((101, 88)));
    }
}
