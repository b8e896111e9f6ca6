namespace Extractor.Pdf.Tests.Content;

/// <summary>Where letters stand: Helvetica's A is 667 thousandths wide, a space 278; the page is 200 by 100 points.</summary>
internal sealed class LetterTests
{
    [TestCase("/F1 10 Tf 20 30 Td (A) Tj", 20, 70, 6.67, 10, Description = "Td")]
    [TestCase("/F1 10 Tf 1 0 0 1 20 30 Tm (A) Tj", 20, 70, 6.67, 10, Description = "Tm")]
    [TestCase("/F1 1 Tf 10 0 0 10 20 30 Tm (A) Tj", 20, 70, 6.67, 10, Description = "the size in the matrix")]
    [TestCase("/F1 10 Tf 20 40 TD 0 -10 TD (A) Tj", 20, 70, 6.67, 10, Description = "TD moves from the line's start")]
    [TestCase("/F1 10 Tf 20 40 Td 10 TL T* (A) Tj", 20, 70, 6.67, 10, Description = "TL and T*")]
    [TestCase("/F1 10 Tf 20 40 TD 0 -10 TD ( ) Tj T* (A) Tj", 20, 80, 6.67, 10, Description = "TD sets the leading")]
    [TestCase("/F1 10 Tf 20 40 Td 10 TL (A) '", 20, 70, 6.67, 10, Description = "'")]
    [TestCase("/F1 10 Tf 20 40 Td 10 TL 1 2 ( A) \"", 25.78, 70, 6.67, 10, Description = "\" sets word and character spacing")]
    [TestCase("/F1 10 Tf 3 Tc 20 30 Td ( A) Tj", 25.78, 70, 6.67, 10, Description = "Tc")]
    [TestCase("/F1 10 Tf 3 Tw 20 30 Td ( A) Tj", 25.78, 70, 6.67, 10, Description = "Tw")]
    [TestCase("/F1 10 Tf 50 Tz 20 30 Td ( A) Tj", 21.39, 70, 3.335, 10, Description = "Tz")]
    [TestCase("/F1 10 Tf 4 Ts 20 30 Td (A) Tj", 20, 66, 6.67, 10, Description = "Ts")]
    [TestCase("/F1 10 Tf 20 30 Td [-500 (A)] TJ", 25, 70, 6.67, 10, Description = "TJ moves against the text")]
    [TestCase("/F1 10 Tf 50 Tz 20 30 Td [( ) -500 (A)] TJ", 23.89, 70, 3.335, 10, Description = "TJ under Tz")]
    [TestCase("/F1 10 Tf 20 30 Td <41> Tj", 20, 70, 6.67, 10, Description = "hexadecimal")]
    [TestCase("/F1 10 Tf 20 30 Td (\\101) Tj", 20, 70, 6.67, 10, Description = "an escape")]
    [TestCase("/F1 10 Tf 20 30 Td (A) Tj ET 1 0 0 1 5 5 cm BT", 20, 70, 6.67, 10, Description = "cm behind")]
    [TestCase("ET q 2 0 0 2 10 10 cm BT /F1 5 Tf 5 10 Td (A) Tj ET Q BT", 20, 70, 6.67, 10, Description = "cm before")]
    [TestCase("ET q /F1 10 Tf Q BT /F1 5 Tf q /F1 10 Tf 20 30 Td (A) Tj Q", 20, 70, 6.67, 10, Description = "q and Q keep the font")]
    [TestCase("ET /G1 gs BT 20 30 Td (A) Tj", 20, 70, 6.67, 10, Description = "the font of a graphics state")]
    public void A_letter_stands_at(string operators, double x, double baseline, double width, double size)
    {
        var page = PdfFile.Page($"BT {operators} ET", "/ExtGState<</G1<</Font[5 0 R 10]>>>>");
        var letter = page.Letters.Single();
        Assert.That(letter.Text, Is.EqualTo("A"));
        Assert.That(letter.Box.X0, Is.EqualTo(x).Within(1e-6));
        Assert.That(letter.Box.Width, Is.EqualTo(width).Within(1e-6));
        Assert.That(letter.Baseline, Is.EqualTo(baseline).Within(1e-6));
        Assert.That(letter.PointSize, Is.EqualTo(size).Within(1e-6));
        Assert.That(letter.Box.Y0, Is.LessThan(baseline));
        Assert.That(letter.Box.Y1, Is.GreaterThan(baseline - 1));
    }

    [Test]
    public void Letters_of_one_string_that_stand_in_one_place_are_all_read()
    {
        var page = PdfFile.Page("BT 0 Tz /F1 10 Tf 20 30 Td (11) Tj (1) Tj ET");
        Assert.That(page.Letters.Select(l => l.Traits), Is.EqualTo(new[] { LetterTraits.None, LetterTraits.None, LetterTraits.Duplicate }));
    }

    [TestCase("1 0 0 1 50 50", TextDirection.LeftToRight, 50, 50)]
    [TestCase("-1 0 0 -1 50 50", TextDirection.UpsideDown, 50, 43.33)]
    [TestCase("0 1 -1 0 50 50", TextDirection.Up, 50, 0)]
    [TestCase("0 -1 1 0 50 50", TextDirection.Down, 50, 0)]
    [TestCase("0.7 0.7 -0.7 0.7 50 50", TextDirection.Oblique, 50, 0)]
    public void The_direction_of_text(string matrix, TextDirection direction, double baseline, double left)
    {
        var letter = PdfFile.Page($"BT /F1 10 Tf {matrix} Tm (A) Tj ET").Letters.Single();
        Assert.That((letter.Direction, letter.Baseline), Is.EqualTo((direction, baseline)));
        if (left > 0) Assert.That(letter.Box.X0, Is.EqualTo(left).Within(1e-6));
    }

    [TestCase("/Rotate 90", 100, 200, 30, 20, TextDirection.Down)]
    [TestCase("/Rotate 180", 200, 100, 180, 30, TextDirection.UpsideDown)]
    [TestCase("/Rotate 270", 100, 200, 70, 180, TextDirection.Up)]
    [TestCase("/Rotate -90", 100, 200, 70, 180, TextDirection.Up)]
    [TestCase("/CropBox[10 20 110 80]", 100, 60, 10, 50, TextDirection.LeftToRight)]
    [TestCase("/CropBox[110 80 10 20]", 100, 60, 10, 50, TextDirection.LeftToRight, Description = "corners the other way round")]
    [TestCase("/CropBox[900 900 990 990]", 200, 100, 20, 70, TextDirection.LeftToRight, Description = "outside the page: of no use")]
    [TestCase("/CropBox[10 20 110 80]/Rotate 90", 60, 100, 10, 10, TextDirection.Down)]
    [TestCase("/UserUnit 2", 400, 200, 40, 140, TextDirection.LeftToRight)]
    public void The_page_as_it_is_seen(string page, double width, double height, double originX, double originY, TextDirection direction)
    {
        var read = PdfFile.Page("BT /F1 10 Tf 20 30 Td (A) Tj ET", page: page);
        var letter = read.Letters.Single();
        Assert.That((read.Width, read.Height, letter.Direction), Is.EqualTo((width, height, direction)));
        var sideways = direction is TextDirection.Up or TextDirection.Down;
        Assert.That(letter.Baseline, Is.EqualTo(sideways ? originX : originY));
        var start = direction switch
        {
            TextDirection.Down => letter.Box.Y0,
            TextDirection.Up => letter.Box.Y1,
            TextDirection.UpsideDown => letter.Box.X1,
            _ => letter.Box.X0,
        };
        Assert.That(start, Is.EqualTo(sideways ? originY : originX).Within(1e-6));
    }

    [TestCase("250 50 Td")]
    [TestCase("10 150 Td")]
    [TestCase("-10 50 Td")]
    public void Letters_outside_the_page_are_left_out(string place) =>
        Assert.That(PdfFile.Page($"BT /F1 10 Tf {place} (A) Tj ET").Letters, Is.Empty);

    [Test]
    public void Spaces_are_left_out() =>
        Assert.That(PdfFile.TextOf(PdfFile.Page("BT /F1 10 Tf 10 50 Td ( a b\\240c ) Tj ET")), Is.EqualTo("abc"));

    [Test]
    public void Content_in_several_streams_is_one()
    {
        var file = PdfFile.Build(
            PdfFile.Catalog,
            PdfFile.OnePageTree,
            PdfFile.PageOf().Replace("/Contents 4 0 R", "/Contents[4 0 R 6 0 R]", StringComparison.Ordinal),
            PdfFile.Stream("BT /F1 10"),
            PdfFile.Helvetica,
            PdfFile.Stream("Tf 10 50 Td (Hi) Tj ET"));
        using var document = PdfDocument.Open(file);
        Assert.That(PdfFile.TextOf(document.GetPage(1)), Is.EqualTo("Hi"));
    }

    [Test]
    public void A_font_that_is_not_there_is_told()
    {
        var page = PdfFile.Page("BT /F9 10 Tf 10 50 Td (Hi) Tj <0131> Tj /F1 10 Tf (x) Tj ET");
        Assert.That(PdfFile.TextOf(page), Is.EqualTo("Hi\uFFFDx"));
        Assert.That(page.Problems.Single(), Is.EqualTo(new PdfProblem(
            "font-missing", "the font F9 that the page uses is not in its resources; text set in it is read as Helvetica and may be wrong", 1)));
    }
}
