namespace Extractor.Tests.Forms;

/// <summary>Rows printed upon each other, whose names were read as one, are told.</summary>
public sealed class JoinedLabelTests
{
    [TestCase("二、政府性基金预算财政拨款收入三、国有资本经营预算财政拨款收入", true)]
    [TestCase("二、政府性基金预算财政拨款收入", false)]
    [TestCase("二十三、其他支出", false)]
    [TestCase("八、支持第一、二产业收入", false)]
    public void A_label_with_two_numbers_holds_two_rows(string label, bool isTold)
    {
        var reading = PageBuilder.Start("收入支出决算总表", "单位：万元").Grid($"""
            收入|<|支出|<
            项目|决算数|项目|决算数
            一、一般公共预算财政拨款收入|1.00|一、一般公共服务支出|3.00
            {label}|2.00|二、外交支出|0.00
            总计|3.00|总计|3.00
            """).Read();
        Assert.That(reading.Problems.Where(p => p.Code == "joined-labels").Select(p => p.Message),
            Is.EqualTo(isTold ? new[] { $"“{label}” holds the names of two rows." } : []));
    }
}
