using Extractor.Domain;
using Extractor.Pdf;

namespace Extractor.Tests;

public sealed class RecognizedNumeralsTests
{
    [TestCase("一般公共预算财政拨款收入|二、政府性基金预算财政拨款收入", "一、一般公共预算财政拨款收入|二、政府性基金预算财政拨款收入",
        Description = "the first")]
    [TestCase("-一般公共预算财政拨款|二、政府性基金预算财政拨款", "一、一般公共预算财政拨款|二、政府性基金预算财政拨款", Description = "a stroke is left of it")]
    [TestCase("十一、城乡社区支出|1、农林水支出|十三、交通运输支出", "十一、城乡社区支出|十二、农林水支出|十三、交通运输支出", Description = "one that is another")]
    [TestCase("七、其他收入|其中：其他收入|八、其他收入", "七、其他收入|其中：其他收入|八、其他收入", Description = "none is missing")]
    [TestCase("七、其他收入|其中：事业收入|九、其他收入", "七、其他收入|其中：事业收入|九、其他收入", Description = "no name of a form")]
    [TestCase("农林水支出|交通运输支出", "农林水支出|交通运输支出", Description = "a list without numerals")]
    public void A_numeral_that_the_rows_around_tell_is_put_in(string labels, string restored) =>
        Assert.That(string.Join('|', RecognizedNumerals.Restored(Rows(labels, new Recognition(0.99))).Select(row => row.Label)), Is.EqualTo(restored));

    [Test]
    public void What_is_text_stays() =>
        Assert.That(RecognizedNumerals.Restored(Rows("农林水支出|二、交通运输支出", null))[0].Label, Is.EqualTo("农林水支出"));

    private static List<TableRow> Rows(string labels, Recognition? recognition) => [.. labels.Split('|').Select(label =>
        new TableRow { Label = label, Evidence = new Evidence(1, new Box(0, 0, 1, 1), label) { Recognition = recognition }, Cells = [] })];
}
