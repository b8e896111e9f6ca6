using Extractor.Domain;

namespace Extractor.Tests.Forms;

/// <summary>A row whose code is none, or that has none among rows that have, is told.</summary>
public sealed class UncodedRowTests
{
    private const string Head = "科目编码|科目名称|本年支出合计|基本支出|项目支出|经营支出\n合计|<|9.00|9.00||\n";

    [TestCase("2080|抚恤|1.00|1.00||", "“2080” is no code of the classification.", Description = "a part of one")]
    [TestCase("208050|抚恤|1.00|1.00||", "“208050” is no code of the classification.", Description = "too many digits, or too few")]
    [TestCase("2O8|抚恤|1.00|1.00||", "“2O8抚恤” stands among rows with codes, and has none.", Description = "a letter in it")]
    [TestCase("|抚恤|1.00|1.00||", "“抚恤” stands among rows with codes, and has none.", Description = "nothing")]
    public void It_is_a_loss(string row, string said) => Assert.That(Problems(row), Is.EqualTo(new[] { ("code-missing", ProblemSeverity.Loss, said) }));

    [TestCase("2031-39-99|抚恤|1.00|1.00||", Description = "a misprint is kept as printed")]
    [TestCase("|本年支出合计|1.00|1.00||", Description = "a total")]
    [TestCase("|年末结转和结余|1.00|1.00||", Description = "a row that never has a code")]
    [TestCase("|……||||", Description = "no figure")]
    [TestCase("20808|抚恤|1.00|1.00||", Description = "a code")]
    public void What_is_usual_is_not(string row) => Assert.That(Problems(row), Is.Empty);

    /// <summary>Numbers of bodies stand in the code's column, or most rows have no code.</summary>
    [TestCase("301001|某局|4.00|4.00||\n301002|某中心|5.00|5.00||")]
    [TestCase("201|一般公共服务支出|4.00|4.00||\n|某项目|1.00|1.00||\n|某工程|3.00|3.00||")]
    public void Nor_is_a_table_of_other_rows(string rows) =>
        Assert.That(PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + rows).Read().Problems.Where(p => p.Code == "code-missing"), Is.Empty);

    private static (string, ProblemSeverity, string)[] Problems(string row)
    {
        var reading = PageBuilder.Start("支出决算表", "单位：万元").Grid(Head + "201|一般公共服务支出|4.00|4.00||\n20103|政府事务|4.00|4.00||\n"
            + $"205|教育支出|4.00|4.00||\n20502|普通教育|4.00|4.00||\n{row}").Read();
        return [.. reading.Problems.Select(p => (p.Code, p.Severity, p.Message))];
    }
}
