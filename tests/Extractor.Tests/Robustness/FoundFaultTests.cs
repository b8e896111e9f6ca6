using System.Text;
using Extractor.Fuzz.Targets;
using Extractor.Output.Json;

namespace Extractor.Tests.Robustness;

/// <summary>What exploration found, cut down to what it takes; each brought a part of the program down.</summary>
internal sealed class FoundFaultTests
{
    private const string HalvesThenRows = """
        t 230 80 16 支出决算表
        t 159.0 134 9 科目名称
        t 255.0 134 9 合计
        t 351.0 134 9 基本支出
        t 447.0 134 9 项目支出
        t 63.0 154 9 20100
        t 159.0 154 9 其中：教育支出
        p
        t 230 80 16 支出决算表
        t 60 110 9 公开01表
        l 60 180 540 180
        l 252.0 120 252.0 240
        l 348.0 120 348.0 240
        l 444.0 120 444.0 240
        t 447.0 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 134 9 项目支出
        t 447.0 154 9 41,101.45
        t 255.0 214 9 150,104.25
        t 351.0 174 9 77,102.35
        l 156.0 120 156.0 240
        t 63.0 194 9 20300
        t 159.0 194 9 一般公共服务支出
        t 255.0 194 9 113,103.25
        t 351.0 194 9 114,103.35
        t 351.0 254 9 225,106.35
        t 63.0 214 9 20400
        t 63.0 234 9 20500
        t 159.0 234 9 合计
        t 351.0 234 9 188,105.35
        """;

    [TestCase("2147483647")]
    [TestCase("-1")]
    [TestCase("13")]
    public void Decimals_that_no_number_has(string decimals)
    {
        var example = Encoding.UTF8.GetString(FuzzTarget.Of("json").Examples()
            .Single(e => Encoding.UTF8.GetString(e).Contains("printed_value", StringComparison.Ordinal) && e.Length > 10_000));
        var (at, member) = (example.IndexOf("\"decimals\":2", StringComparison.Ordinal), "\"decimals\":");
        var error = Assert.Throws<DisclosureFormatException>(
            () => DisclosureReader.ReadText(example[..at] + member + decimals + example[(at + member.Length + 1)..]));
        Assert.That(error!.Message,
            Does.Match($@"^line \d+, position \d+ in narrative\.[a-z0-9.\[\]]+\.decimals: expected a number of decimals from 0 to 12, found {decimals}$"));
    }

    [Test]
    public void Rows_under_a_head_that_a_right_half_made_wider() => Assert.DoesNotThrow(() => LayoutTarget.Read(Encoding.UTF8.GetBytes(HalvesThenRows)));
}
