using Extractor.Ocr.Recognition;
using Extractor.Ocr.Scans;

namespace Extractor.Ocr.Tests.Recognition;

public class FiguresTests
{
    [TestCase("2.871.89", "2,871.89", Description = "the last separator before two digits is the point")]
    [TestCase("2,871,89", "2,871.89")]
    [TestCase("1，234，567.00", "1,234,567.00")]
    [TestCase("59,20", "59.20")]
    [TestCase("占9。82%", "占9.82%")]
    [TestCase("S61.17", "561.17", Description = "a letter among digits")]
    [TestCase("1O0.00", "100.00")]
    [TestCase("I", "1")]
    [TestCase("收入〇万元", "收入0万元")]
    [TestCase("二〇个", "二〇个")]
    [TestCase("二〇二四年", "二〇二四年")]
    [TestCase("1,234", "1,234")]
    [TestCase("1.234", "1.234", Description = "a point before three digits may be one")]
    [TestCase("2024.1", "2024.1")]
    [TestCase("1.2.3", "1.2.3")]
    [TestCase("3、其他", "3、其他")]
    [TestCase("12:30", "12.30", Description = "no times of day are printed in these documents")]
    public void Separators_are_put_right(string read, string figure) =>
        Assert.That(Glyphs.Text(Figures.Repaired(Glyphs.Of(read))), Is.EqualTo(figure));

    [TestCase("9746.500", 7, "9746.50")]
    [TestCase("9746.550", 5, "9746.50")]
    [TestCase("746.500", 6, "746.500", Description = "the point may part thousands")]
    [TestCase("9746.520", 7, "9746.520", Description = "no two are alike")]
    [TestCase("9746.500", -1, "9746.500", Description = "every digit is sure")]
    public void A_digit_seen_twice_stands_once(string read, int unsure, string figure) => Assert.That(
        Glyphs.Text(Figures.Repaired([.. Glyphs.Of(read).Select((glyph, i) => i == unsure ? glyph with { Confidence = 0.5 } : glyph)])), Is.EqualTo(figure));

    [TestCase("-1,234.50", true)]
    [TestCase("98.77%", true)]
    [TestCase("2024年", false)]
    [TestCase("合计", false)]
    public void What_a_figure_is(string text, bool isFigure) => Assert.That(Figures.IsFigure(Glyphs.Of(text)), Is.EqualTo(isFigure));

    [TestCase(".", 12, 3, "-", Description = "a dash, read as what is as low")]
    [TestCase(".", 3, 3, "", Description = "dirt")]
    [TestCase("-", 12, 3, "-")]
    [TestCase("1.5", 12, 12, "1.5")]
    public void A_mark_alone_is_a_dash_or_none(string read, int width, int height, string text) =>
        Assert.That(Glyphs.Text(Figures.Lone(Glyphs.Of(read), new PixelBox(0, 0, width, height))), Is.EqualTo(text));
}
