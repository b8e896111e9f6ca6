using Extractor.Domain;

namespace Extractor.Tests.Forms;

/// <summary>A label of which the file holds only what its cell had room for is said to be cut.</summary>
public sealed class CutLabelTests
{
    private const string Head = "科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出\n合计|<|12.00|7.00|5.00|\n";

    [TestCase("机关事业单位职业年金缴", "12.00", Description = "the beginning of a usual name")]
    [TestCase("某地各类专门人才引进培养及其工作条件改善补助安排", "12.00", Description = "over its border")]
    [TestCase("出", "12.00", Description = "the last letter of one")]
    public void What_is_cut_is_said(string label, string beside)
    {
        Assert.That(Problems(label, beside), Is.EqualTo(new[]
        {
            ("cut-label", ProblemSeverity.Loss, $"“{label}” is cut at the edge of its cell."),
        }));
    }

    [TestCase("机关事业单位职业年金缴费支出", "12.00", Description = "whole")]
    [TestCase("机关事业单位职业年金", "12.00", Description = "a shorter name of a place's own")]
    [TestCase("某地各类专门人才引进培养及其工作条件改善补助安排", "", Description = "over a blank cell all of it is printed")]
    public void What_may_be_whole_is_not(string label, string beside) => Assert.That(Problems(label, beside), Is.Empty);

    private static (string, ProblemSeverity, string)[] Problems(string label, string beside)
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + $"213|{label}|{beside}|7.00|5.00|").Read();
        return [.. reading.Problems.Select(p => (p.Code, p.Severity, p.Message))];
    }
}
