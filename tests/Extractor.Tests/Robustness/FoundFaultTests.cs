using System.Text;
using Extractor.Fuzz.Targets;

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

    [Test]
    public void Rows_under_a_head_that_a_right_half_made_wider() => Assert.DoesNotThrow(() => LayoutTarget.Read(Encoding.UTF8.GetBytes(HalvesThenRows)));
}
