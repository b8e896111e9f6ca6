using Extractor.Domain;
using Extractor.Pdf;
using Extractor.Reconciliation;
using Extractor.Reconciliation.Figures;

namespace Extractor.Tests.Reconciliation;

/// <summary>Arithmetic is written as a person would: money with its unit where the units differ, an equation only of what is equal.</summary>
public sealed class ArithmeticWritingTests
{
    private static readonly RuleDescriptor Rule = new("999", "title", "compares", "why", "example", Severity.Contradiction);

    [TestCase("15.74元", "15.74万元", "15.74万元 = 157,400.00元 ≠ 15.74元")]
    [TestCase("15.74万元", "157400.00元", "157400.00元 = 15.74万元")]
    [TestCase("15.75万元", "157400.00元", "157400.00元 = 15.74万元 ≠ 15.75万元")]
    [TestCase("1.2亿元", "12000.37万元", "12000.37万元 = 1.2亿元")]
    [TestCase("5377.64万元", "5364.75万元", "5364.75万元 ≠ 5377.64万元")]
    [TestCase("5377.64万元", "5377.64万元", "5377.64万元 = 5377.64万元")]
    [TestCase("5377.6万元", "5377.64万元", "5377.64万元 ≈ 5377.6万元")]
    [TestCase("-0.50万元", "0.50万元", "0.50万元 ≠ -0.50万元")]
    public void OfTwoFiguresOfTheSameThing(string stated, string other, string written) =>
        Assert.That(Judge.Equal(Rule, "x", Money(stated), Money(other))!.Arithmetic, Is.EqualTo(written));

    [TestCase("15.74元", "15.74万元", "x 分别为 15.74元、15.74万元，相差 157,384.26元；正好相差一万倍，疑似单位错误")]
    [TestCase("5377.64万元", "5364.75万元", "x 分别为 5377.64万元、5364.75万元，相差 12.89万元")]
    public void TheMessageGroupsALongDifference(string stated, string other, string said) =>
        Assert.That(Judge.Equal(Rule, "x", Money(stated), Money(other))!.Message.Chinese, Is.EqualTo(said));

    /// <summary>What is divided by what is named as the sentence has it, whichever average it is.</summary>
    [TestCase("vehicle-operation final=40.00万元 vehicles-kept=10辆 per-vehicle=5.00万元", "运行维护费 40.00 ÷ 保有量 10")]
    [TestCase("vehicle-purchase final=40.00万元 vehicles-bought=2辆 per-vehicle-bought=21.00万元", "购置费 40.00 ÷ 购置数 2")]
    [TestCase("reception final=2.00万元 persons=200人次 per-person=110.00元", "接待费 2.00万元 ÷ 人次 200")]
    public void AnAverageNamesItsTerms(string said, string terms) =>
        Assert.That(Reconciler.Check(DisclosureText.Read("say three-public " + said)).Verdicts.Single(v => v is { Rule: "412", Outcome: Outcome.Disagrees })
            .Message.Chinese, Does.Contain($"：{terms} = "));

    [TestCase("2973.80万元", "2902.79万元 71.01万元", "2902.79 + 71.01 = 2973.80万元")]
    [TestCase("2,973.81万元", "2902.79万元 71.01万元", "2902.79 + 71.01 = 2,973.80万元 ≈ 2,973.81万元")]
    [TestCase("3000.00万元", "2902.79万元 71.01万元", "2902.79 + 71.01 = 2973.80万元 ≠ 3000.00万元")]
    [TestCase("3000.00万元", "2902.79万元 710100.00元", "2902.79万元 + 710100.00元 = 2,973.80万元 ≠ 3000.00万元")]
    [TestCase("100.00元", "1.00万元 -2.00万元", "1.00万元 + -2.00万元 = -10,000.00元 ≠ 100.00元")]
    public void OfASum(string stated, string terms, string written) =>
        Assert.That(Judge.Equal(Rule, "x", Money(stated), Combination.Sum(terms.Split(' ').Select(Money)))!.Arithmetic, Is.EqualTo(written));

    [TestCase("12.50万元", "12.00万元", "12.50 > 12.00")]
    [TestCase("12.50万元", "12.00亿元", "12.50万元 ≤ 12.00亿元")]
    public void OfABound(string part, string whole, string written) =>
        Assert.That(Judge.AtMost(Rule, "x", Combination.Of(Money(part)), Money(whole), "y")!.Arithmetic, Is.EqualTo(written));

    [TestCase("80.23", "120.34万元", "150.00万元", "120.34 ÷ 150.00 = 80.23%")]
    [TestCase("80.00", "1203400.00元", "150.00万元", "1203400.00元 ÷ 150.00万元 = 80.23% ≠ 80.00%")]
    public void OfARate(string stated, string part, string whole, string written)
    {
        var rate = new Figure("r", Place(stated), CellState.Amount, FigureMeasure.Percentage, decimal.Parse(stated), 1, 2);
        Assert.That(Judge.Quotient(Rule, "x", rate, Formula.Completion, Money(part), Money(whole)).Arithmetic, Is.EqualTo(written));
    }

    [TestCase("157400.00", "157,400.00")]
    [TestCase("-1574", "-1,574")]
    [TestCase("-157.4", "-157.4")]
    [TestCase("1234567890.1234", "1,234,567,890.1234")]
    public void DigitsAreGrouped(string digits, string grouped) => Assert.That(Writing.Grouped(digits), Is.EqualTo(grouped));

    private static Figure Money(string printed)
    {
        var unit = printed.TrimStart("-0123456789.,".ToCharArray());
        var (text, scale) = (printed[..^unit.Length], unit switch { "元" => 1m, "万元" => 10_000m, _ => 100_000_000m });
        var value = decimal.Parse(text) * scale;
        return new Figure("r", Place(text), CellState.Amount, FigureMeasure.Money, value, scale, text.Contains('.') ? text.Length - text.IndexOf('.') - 1 : 0);
    }

    private static Evidence Place(string text) => new(1, new Box(0, 0, 1, 1), text);
}
