using Extractor.Domain;

namespace Extractor.Tests.Forms;

/// <summary>Names of which the file does not tell every character: what is left of one may be the end of another.</summary>
public sealed class UnreadableNameTests
{
    [Test]
    public void Figures_beside_one_are_left_out_and_said()
    {
        var reading = PageBuilder.Start("收入支出决算总表", "单位：万元")
            .Grid("收入 | < | 支出 | <\n项目 | 决算数 | 项目 | 决算数\n一、一般公共预算财政拨款收入 | 9.00 | 一、教育支出 | 5.00\n"
                + "二、政府性\uFFFD金预算财政拨款收入 | 1.00 | \uFFFD、卫生健康支出 | \n本年收入合计 | 10.00 | 本年支出合计 | 5.00").Read();
        Assert.That(TableCells.Short(reading.Tables.Single()).Where(static c => c.Contains('\uFFFD')), Is.Empty);
        Assert.That(reading.Problems.Select(static p => (p.Code, p.Severity, p.Message)), Is.EqualTo(new[]
        {
            ("unreadable-name", ProblemSeverity.Loss, "“二、政府性\uFFFD金预算财政拨款收入” cannot be read in full: 1 figure beside it is not taken."),
        }));
    }

    /// <summary>财政拨款收入 is the end of 政府性基金预算财政拨款收入; a code names its row.</summary>
    [Test]
    public void So_are_those_below_one_and_a_code_is_name_enough()
    {
        var reading = PageBuilder.Start("收入决算表", "单位：万元")
            .Grid("科目编码 | 科目名称 | 本年收入合计 | 政府性\uFFFD金预算财政拨款收入 | 事业收入\n合计 | < | 9.00 | 6.00 | 3.00\n201 | 一般公\uFFFD服务支出 | 9.00 | 6.00 | 3.00").Read();
        Assert.That(TableCells.Short(reading.Tables.Single()),
            Is.EqualTo(new[] { "合计/total=9.00", "合计/public-service=3.00", "201/total=9.00", "201/public-service=3.00" }));
        Assert.That(reading.Problems.Where(static p => p.Code == "unreadable-name").Select(static p => p.Message),
            Is.EqualTo(new[] { "“政府性\uFFFD金预算财政拨款收入” cannot be read in full: 2 figures below it are not taken." }));
    }
}
