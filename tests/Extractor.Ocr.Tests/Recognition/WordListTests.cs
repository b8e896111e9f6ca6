using Extractor.Ocr.Recognition;

namespace Extractor.Ocr.Tests.Recognition;

public class WordListTests
{
    private static readonly WordList Words = new(["一般公共预算财政拨款收入", "农林水支出", "外交支出", "科目编码", "一般公共预算财政拨款", "经营收入", "事业收入"]);

    [TestCase("科目漏码", "漏", "科目编码")]
    [TestCase("十二农林水支出", "", "十二、农林水支出", Description = "the mark is lost")]
    [TestCase("二·外交支出", "", "二、外交支出", Description = "the mark is another")]
    [TestCase("一一般公共预算财政拨款收入", "", "一、一般公共预算财政拨款收入")]
    [TestCase("一一、般公共预算财政拨款收入", "", "一、一般公共预算财政拨款收入", Description = "the mark is a place too late")]
    [TestCase("-、一般公共预算财政拨款收入", "", "一、一般公共预算财政拨款收入", Description = "the numeral is a dash")]
    [TestCase("一般公共预算财政授款", "授", "一般公共预算财政拨款", Description = "the numeral belongs to the name")]
    [TestCase("-一、外交支出", "", "一、外交支出", Description = "the end of a ruling stands before it")]
    [TestCase("'-一般公共预算财政拨款", "", "一、一般公共预算财政拨款", Description = "what is left of a ruling, the numeral a dash, the mark lost")]
    [TestCase("一般公共预算财政授款收人", "授人", "一般公共预算财政拨款收入")]
    public void An_unsure_line_is_the_name_that_it_comes_near(string read, string unsure, string name) =>
        Assert.That(Glyphs.Text(Words.Nearest(Glyphs.Of(read, unsure))), Is.EqualTo(name));

    [TestCase("一般公共预算财政拨款", Description = "the numeral belongs to the name")]
    [TestCase("一般公共算财政拨款", Description = "a character is missing, and no room is left for it")]
    [TestCase("科目漏码", Description = "every character is sure")]
    [TestCase("营业收入", Description = "two names are as near")]
    [TestCase("收入", Description = "too short")]
    [TestCase("2024年度", Description = "no name")]
    public void What_is_sure_or_far_from_all_names_stays(string read) =>
        Assert.That(Glyphs.Text(Words.Nearest(Glyphs.Of(read))), Is.EqualTo(read));

    [Test]
    public void A_character_that_left_room_is_put_in()
    {
        RecognizedGlyph[] read = [.. Glyphs.Of("一般公共预算财政拨款").Where((_, i) => i != 4)];
        Assert.That(Glyphs.Text(Words.Nearest(read)), Is.EqualTo("一般公共预算财政拨款"));
    }
}
