using Extractor.Narrative.Text;

namespace Extractor.Tests.Narrative;

internal sealed class FigureScannerTests
{
    [TestCase("总计2,973.79万元", "2,973.79 万元")]
    [TestCase("总计2 973. 79 万 元", "2973.79 万元")]
    [TestCase("总计 1，234.56 万元", "1，234.56 万元")]
    [TestCase("支出１２．５０万元", "１２．５０ 万元")]
    [TestCase("支出0.123456万元", "0.123456 万元")]
    [TestCase("支出12亿元，3元", "12 亿元; 3 元")]
    [TestCase("国内公务接待支出0.39万（含外宾）", "0.39 万元")]
    [TestCase("占3.8 %，占95.7％，占 100 %", "3.8 %; 95.7 %; 100 %")]
    [TestCase("提高1.5个百分点", "1.5 个百分点")]
    [TestCase("得分94.7分，用时5分钟", "94.7 分; 5 分钟")]
    [TestCase("批次10个，1300人次，4辆，0台（套），9.02万人次", "10 个; 1300 人次; 4 辆; 0 台（套）; 9.02 万人次")]
    [TestCase("稿件280余篇，约600人", "280 篇; 600 人")]
    [TestCase("增长13.95。", "13.95 ")]
    [TestCase("增加-5.2万元", "-5.2 万元")]
    [TestCase("14.9→5.21", "14.9 ; 5.21 ")]
    [TestCase("为10，支出为20万元", "10 ; 20 万元")]
    [TestCase("占98.88，其他", "98.88 ")]
    [TestCase("支出12\u200b34.5\u00ad6万元", "1234.56 万元")]
    [TestCase("为12.50，13.40万元", "12.50 万元; 13.40 万元")]
    public void Reads_numbers_with_their_units(string text, string expected) => Assert.That(Scan(text), Is.EqualTo(expected));

    [TestCase("2024年度")]
    [TestCase("22017年")]
    [TestCase("202年度")]
    [TestCase("截至2024年12月31日")]
    [TestCase("2021-2025年")]
    [TestCase("2021—2023年度")]
    [TestCase("2024.12.31")]
    [TestCase("1—12月")]
    [TestCase("与2023相比")]
    [TestCase("单价100万元（含）以上设备")]
    [TestCase("单价100 万元以上设备")]
    [TestCase("50万元（不含）以下")]
    [TestCase("1.教育支出")]
    [TestCase("1.2024年度")]
    [TestCase("。2、公务用车")]
    [TestCase("（1）因公出国")]
    [TestCase("11“.其他")]
    [TestCase("公开01表")]
    [TestCase("图 1 收入")]
    [TestCase("详见附件3")]
    [TestCase("第7次会议")]
    [TestCase("国发〔1998〕23号")]
    [TestCase("12345热线")]
    [TestCase("0371-65808888")]
    [TestCase("电话65808888")]
    [TestCase("“211工程”和“985工程”")]
    [TestCase("5G网络，H5页面")]
    [TestCase("2024级新生")]
    [TestCase("2031-39-99")]
    [TestCase("每次5~10万元，每人5～10万元")]
    public void Leaves_out_what_is_no_figure(string text) => Assert.That(Scan(text), Is.Empty);

    [TestCase("小学教育（2050202），", "2050202")]
    [TestCase("2050202小学教育支出", "2050202")]
    [TestCase("教育支出（205）", "205")]
    [TestCase("1.2080505机关事业单位", "2080505")]
    public void Keeps_codes_apart(string text, string code)
    {
        var figures = FigureScanner.Scan(Flow(text).Text);
        Assert.That(figures.Single().Kind, Is.EqualTo(FigureKind.Code));
        Assert.That(figures.Single().Number.Text, Is.EqualTo(code));
    }

    [Test]
    public void Does_not_take_an_amount_without_unit_for_a_code() => Assert.That(Scan("年初预算为10210，支出"), Is.EqualTo("10210 "));

    [Test]
    public void Reads_a_list_of_numbers_without_end_in_a_time_of_its_length()
    {
        var time = new DocumentTime(TimeSpan.FromSeconds(12), CancellationToken.None);
        var list = string.Concat(Enumerable.Repeat("1,2，3.", 100_000));
        Assert.That(FigureScanner.Scan(list), Is.Not.Empty);
        var misprints = new List<(int Start, int End)>();
        FigureScanner.Scan(list + "5万元", misprints);
        Assert.That(misprints, Has.Count.EqualTo(1), "what is close to the unit is no number");
        Assert.DoesNotThrow(time.Limit.Check);
    }

    private static FlowText Flow(string text) => FlowText.Join(LiteralPages.Of(text)[0].Lines);

    private static string Scan(string text)
    {
        var flow = Flow(text);
        return string.Join("; ", FigureScanner.Scan(flow.Text).Where(f => f.Kind != FigureKind.Code)
            .Select(f => $"{flow.Printed[f.Start..f.NumberEnd]} {f.Unit}"));
    }
}
