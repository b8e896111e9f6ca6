namespace Extractor.Pdf.Tests.Content;

/// <summary>Lines on a page of 200 by 100 points, given from its top left corner.</summary>
internal sealed class RulingTests
{
    [TestCase("2 w 10 20 m 110 20 l S", "Stroke 10 79 110 81")]
    [TestCase("1 w 10 20 m 10 60 l S", "Stroke 9.5 40 10.5 80")]
    [TestCase("0 w 10 20 m 110 20 l S", "Stroke 10 80 110 80", Description = "the thinnest line there is")]
    [TestCase("q 2 0 0 2 0 0 cm 1 w 10 20 m 50 20 l S Q", "Stroke 20 59 100 61", Description = "the matrix widens lines too")]
    [TestCase("1 w 10 20 m 60 21 l S", "", Description = "slanted")]
    [TestCase("1 w 10 20 m 30 40 50 40 60 20 c S", "", Description = "curved")]
    [TestCase("1 w 1 G 10 20 m 110 20 l S", "", Description = "white")]
    [TestCase("1 w 10 20 m 110 20 l n", "", Description = "not painted")]
    [TestCase("1 w 10 10 90 50 re S", "Stroke 10 89.5 100 90.5|Stroke 99.5 40 100.5 90|Stroke 10 39.5 100 40.5|Stroke 9.5 40 10.5 90")]
    [TestCase("1 w 10 10 m 100 10 l 100 60 l s", "Stroke 10 89.5 100 90.5|Stroke 99.5 40 100.5 90", Description = "its closing side is slanted")]
    [TestCase("10 20 100 0.5 re f", "ThinFill 10 79.5 110 80")]
    [TestCase("10 20 m 110 20 l 110 20.5 l 10 20.5 l h f", "ThinFill 10 79.5 110 80")]
    [TestCase("10 20 100 -2 re f*", "ThinFill 10 80 110 82")]
    [TestCase("1 g 10 20 100 0.5 re f", "", Description = "white")]
    [TestCase("0.9 g 10 20 100 30 re f", "FillEdge 10 50 110 50|FillEdge 10 80 110 80|FillEdge 10 50 10 80|FillEdge 110 50 110 80")]
    [TestCase("1 g 10 20 100 30 re f", "")]
    [TestCase("10 20 100 0.5 re 10 40 100 0.5 re f", "ThinFill 10 79.5 110 80|ThinFill 10 59.5 110 60")]
    [TestCase("0 0 50 100 re W n 1 w 10 20 m 110 20 l S", "Stroke 10 79.5 50 80.5", Description = "clipped")]
    [TestCase("0 0 5 100 re W n 1 w 10 20 m 110 20 l S", "", Description = "clipped away")]
    [TestCase("1 w -50 20 m 300 20 l S", "Stroke 0 79.5 200 80.5", Description = "cut at the page's edge")]
    [TestCase("[2 2] 0 d 1 w 10 20 m 110 20 l S", "Stroke 10 79.5 110 80.5", Description = "a dash pattern")]
    [TestCase("10 w 0.8 G 10 50 m 110 50 l S", "FillEdge 10 45 110 45|FillEdge 10 55 110 55|FillEdge 10 45 10 55|FillEdge 110 45 110 55",
        Description = "a stroke as broad as an area")]
    [TestCase("20 20 m 60 20 l 60 60 l 40 60 l 40 40 l 20 40 l h f",
        "FillEdge 20 80 60 80|FillEdge 60 40 60 80|FillEdge 40 40 60 40|FillEdge 40 40 40 60|FillEdge 20 60 40 60|FillEdge 20 60 20 80")]
    [TestCase("1 w 20 30 m 100 30 l S 1 g 10 10 120 60 re f", "", Description = "under a white area")]
    [TestCase("1 w 60 20 m 60 60 l S 1 1 1 rg 10 10 120 60 re f", "")]
    [TestCase("1 g 10 10 120 60 re f 1 w 20 30 m 100 30 l S", "Stroke 20 69.5 100 70.5", Description = "over it")]
    [TestCase("1 w 10 30 m 180 30 l S 1 g 10 10 120 60 re f", "Stroke 10 69.5 180 70.5", Description = "longer than it")]
    [TestCase("1 w 10 10 m 130 10 l S 1 g 10 10 120 60 re f", "Stroke 10 89.5 130 90.5", Description = "along its edge")]
    [TestCase("0.9 g 20 20 50 30 re f 1 g 10 10 120 60 re f", "FillEdge 20 50 70 50|FillEdge 20 80 70 80|FillEdge 20 50 20 80|FillEdge 70 50 70 80",
        Description = "a shaded area keeps its edges")]
    [TestCase("1 w 20 30 m 100 30 l S 1 g /Faint gs 10 10 120 60 re f", "Stroke 20 69.5 100 70.5", Description = "a white that is not opaque")]
    [TestCase("1 w 20 30 m 100 30 l S 1 g /Multiply gs 10 10 120 60 re f", "Stroke 20 69.5 100 70.5")]
    [TestCase("1 w 20 30 m 100 30 l S 1 g q /Multiply gs Q 10 10 120 60 re f", "")]
    [TestCase("1 w 20 30 m 100 30 l S 1 g 0 0 200 100 re 10 10 120 60 re f*", "Stroke 20 69.5 100 70.5", Description = "in the hole of a white frame")]
    [TestCase("1 w 20 30 m 100 30 l S 1 g 10 10 m 130 10 l 130 70 l 10 70 l f", "", Description = "a rectangle drawn side by side")]
    [TestCase("1 w 20 30 m 100 30 l S 1 g 10 10 m 130 10 l 130 70 l f", "Stroke 20 69.5 100 70.5", Description = "a triangle")]
    [TestCase("1 w 20 30 m 100 30 l S 1 g 10 10 m 130 70 l 130 10 l 10 70 l f", "Stroke 20 69.5 100 70.5", Description = "two triangles")]
    [TestCase("1 w 20 30 m 100 30 l S 1 g 10 10 m 130 10 l 130 70 l 130 70 10 70 10 70 c h f", "Stroke 20 69.5 100 70.5",
        Description = "a side that is curved")]
    [TestCase("1 w 20 30 m 100 30 l S q 0 0 m 200 0 l 0 100 l h W n 1 g 10 10 120 60 re f Q", "Stroke 20 69.5 100 70.5",
        Description = "a clip that is no rectangle")]
    [TestCase("1 w 20 30 m 100 30 l S q 0 0 200 10 re 0 60 200 10 re W n 1 g 10 10 120 60 re f Q", "Stroke 20 69.5 100 70.5",
        Description = "a clip of two rectangles")]
    [TestCase("1 w 20 30 m 100 30 l S q 0 0 200 10 re 0 60 200 10 re W n 0 0 200 100 re W n 1 g 10 10 120 60 re f Q", "Stroke 20 69.5 100 70.5",
        Description = "a clip in it")]
    [TestCase("1 w 20 30 m 100 30 l S q 0 0 200 100 re W n 1 g 10 10 120 60 re f Q", "", Description = "a clip that is a rectangle")]
    [TestCase("1 w 20 30 m 100 30 l S 1 g /Masked gs /Plain gs 10 10 120 60 re f", "Stroke 20 69.5 100 70.5",
        Description = "a soft mask stays when the blend mode changes")]
    [TestCase("1 w 20 30 m 100 30 l S 1 g /Masked gs /Unmasked gs 10 10 120 60 re f", "", Description = "a soft mask taken back")]
    [TestCase("1 w 20 30 m 100 30 l S 1 g /Multiply gs /Unmasked gs 10 10 120 60 re f", "Stroke 20 69.5 100 70.5")]
    public void Rulings(string content, string expected)
    {
        var rulings = PdfFile.Page(content,
            "/ExtGState<</Faint<</ca .5>>/Multiply<</BM/Multiply>>/Plain<</BM/Normal>>/Masked<</SMask<</S/Alpha>>>>/Unmasked<</SMask/None>>>>").Rulings.Select(
            r => FormattableString.Invariant(
            $"{r.Kind} {r.Box.X0:0.###} {r.Box.Y0:0.###} {r.Box.X1:0.###} {r.Box.Y1:0.###}"));
        Assert.That(string.Join('|', rulings), Is.EqualTo(expected));
    }

    [Test]
    public void Many_short_bits_in_a_row_are_one_line()
    {
        var across = string.Concat(Enumerable.Range(0, 30).Select(i => FormattableString.Invariant($"{10 + (4 * i)} 20 2 .5 re f ")));
        var down = string.Concat(Enumerable.Range(0, 15).Select(i => FormattableString.Invariant($"150 {20 + (4 * i)} .5 .5 re f ")));
        Assert.That(PdfFile.Page(across + down).Rulings, Is.EqualTo(new[]
        {
            new Ruling(new Box(10, 79.5, 128, 80), RulingKind.ThinFill),
            new Ruling(new Box(150, 23.5, 150.5, 80), RulingKind.ThinFill),
        }));
    }

    [Test]
    public void Filled_curves_are_shapes()
    {
        var page = PdfFile.Page("10 10 m 10 20 20 20 20 10 c f 1 g 30 10 m 30 20 40 20 40 10 c f 0 g 50 10 m 50 20 60 20 60 10 c S");
        Assert.That(page.Shapes, Is.EqualTo(new[] { new Box(10, 90, 20, 90) }), "white ones and strokes are none; a curve is known by its end");
        Assert.That(page.Rulings, Is.Empty);
    }

    [Test]
    public void Lines_under_cells_stay_apart()
    {
        var page = PdfFile.Page("1 w 10 20 m 60 20 l S 62 20 m 110 20 l S");
        Assert.That(page.Rulings, Has.Count.EqualTo(2));
    }
}
