using static Extractor.Pdf.Tests.Fonts.FontObjects;

namespace Extractor.Pdf.Tests.Fonts;

internal sealed class FontNamesTests
{
    [TestCase("/ABCDEE+SimSun", "SimSun", false, false)]
    [TestCase("/ABCDE+SimSun", "ABCDE+SimSun", false, false)]
    [TestCase("/ABCDEE+\u00CB\u00CE\u00CC\u00E5,Bold", "宋体,Bold", true, false)]
    [TestCase("/\u00E5\u00AE\u008B\u00E4\u00BD\u0093", "宋体", false, false)]
    [TestCase("/仿宋", "仿宋", false, false)]
    [TestCase("/Times-BoldItalic", "Times-BoldItalic", true, true)]
    [TestCase("/SimHei", "SimHei", false, false)]
    public void The_name_tells_the_style(string baseFont, string name, bool isBold, bool isItalic) =>
        Assert.That(
            Create(Dictionary(("Subtype", "/TrueType"), ("BaseFont", baseFont))).Font.Details,
            Is.EqualTo(new FontDetails(name, isBold, isItalic)));

    [TestCase("Flags", 1 << 18, true, false)]
    [TestCase("Flags", 1 << 6, false, true)]
    [TestCase("FontWeight", 700, true, false)]
    [TestCase("FontWeight", 400, false, false)]
    [TestCase("ItalicAngle", -12, false, true)]
    public void The_descriptor_tells_the_style(string key, int value, bool isBold, bool isItalic) =>
        Assert.That(
            Create(Dictionary(("Subtype", "/TrueType"), ("BaseFont", "/X"), ("FontDescriptor", Dictionary((key, value))))).Font.Details,
            Is.EqualTo(new FontDetails("X", isBold, isItalic)));

    [TestCase(859, -141, 859, -141)]
    [TestCase(-859, 141, 859, -141, Description = "signs turned round")]
    [TestCase(0, 0, 950, -350, Description = "nothing said")]
    [TestCase(32768, -32768, 950, -350, Description = "absurd")]
    public void The_descriptor_tells_the_height(int ascent, int descent, double top, double bottom)
    {
        var (font, _) = Create(Dictionary(
            ("Subtype", "/TrueType"), ("BaseFont", "/X"), ("FontDescriptor", Dictionary(("Ascent", ascent), ("Descent", descent)))));
        Assert.That((font.Ascent, font.Descent), Is.EqualTo((top, bottom)));
    }

    [Test]
    public void A_standard_font_that_is_not_embedded_has_its_own_height()
    {
        var (font, _) = Create(Dictionary(
            ("Subtype", "/TrueType"), ("BaseFont", "/Arial"), ("FontDescriptor", Dictionary(("Ascent", 905), ("Descent", -212)))));
        Assert.That((font.Ascent, font.Descent), Is.EqualTo((718, -207)));
    }
}
