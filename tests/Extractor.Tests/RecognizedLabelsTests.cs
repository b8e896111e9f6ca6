using Extractor.Domain;
using Extractor.Pdf;

namespace Extractor.Tests;

public sealed class RecognizedLabelsTests
{
    [TestCase("E八、社会保障和就业支出", "八、社会保障和就业支出")]
    [TestCase("11本年支出合计", "本年支出合计")]
    [TestCase("年初结转和结余EK理", "年初结转和结余")]
    [TestCase("一、一般公共服务支出1", "一、一般公共服务支出")]
    [TestCase("1本年支出合计k", "本年支出合计")]
    [TestCase("本年支出合计", "本年支出合计", Description = "nothing to take away")]
    [TestCase("1.基本支出合计", "1.基本支出合计", Description = "a number with its mark")]
    [TestCase("区本年支出合计", "区本年支出合计", Description = "a word before it")]
    [TestCase("A4纸采购", "A4纸采购", Description = "no name of a form")]
    public void What_a_ruling_was_read_as_is_taken_from_a_known_name(string label, string freed) =>
        Assert.That(RecognizedLabels.Freed(Row(label, new Recognition(0.9))).Label, Is.EqualTo(freed));

    [Test]
    public void What_is_text_stays() => Assert.That(RecognizedLabels.Freed(Row("11本年支出合计", null)).Label, Is.EqualTo("11本年支出合计"));

    private static TableRow Row(string label, Recognition? recognition) =>
        new() { Label = label, Evidence = new Evidence(1, new Box(0, 0, 1, 1), label) { Recognition = recognition }, Cells = [] };
}
