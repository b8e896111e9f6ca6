using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Tests.Domain;

public sealed class MoneyUnitParserTests
{
    [TestCase("单位：万元", MoneyUnit.TenThousandYuan)]
    [TestCase("金额单位：万元", MoneyUnit.TenThousandYuan)]
    [TestCase("单位：单位：万元", MoneyUnit.TenThousandYuan)]
    [TestCase("单位:元", MoneyUnit.Yuan)]
    [TestCase("单位：人民币万元", MoneyUnit.TenThousandYuan)]
    [TestCase("单位：人民币元", MoneyUnit.Yuan)]
    [TestCase("（单位：万元）", MoneyUnit.TenThousandYuan)]
    [TestCase("单 位 ： 万 元", MoneyUnit.TenThousandYuan)]
    [TestCase("单位：亿元", MoneyUnit.HundredMillionYuan)]
    [TestCase("编制单位：新乡市人才发展集团　　金额单位：万元", MoneyUnit.TenThousandYuan)]
    [TestCase("编制单位：元氏县财政局 单位：元", MoneyUnit.Yuan)]
    [TestCase("单位名称：上海市普陀区教育局 单位：元", MoneyUnit.Yuan)]
    [TestCase("单位：万元（保留两位小数）", MoneyUnit.TenThousandYuan)]
    [TestCase("万元", MoneyUnit.TenThousandYuan)]
    [TestCase("单位：万", MoneyUnit.TenThousandYuan)]
    public void The_unit_of_a_unit_line_is_read(string line, MoneyUnit unit)
    {
        Assert.That(MoneyUnitParser.TryParse(line, out var read), Is.True);
        Assert.That(read, Is.EqualTo(unit));
    }

    [TestCase("编制单位：元氏县财政局")]
    [TestCase("单位：千元")]
    [TestCase("单位名称：河南省信访局")]
    [TestCase("我单位万元以上设备")]
    [TestCase("本表金额转换为万元时，因四舍五入可能存在尾差。")]
    public void Other_lines_tell_no_unit(string line) =>
        Assert.That(MoneyUnitParser.TryParse(line, out _), Is.False);
}
