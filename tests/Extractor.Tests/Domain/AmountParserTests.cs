using Extractor.Domain;

namespace Extractor.Tests.Domain;

public sealed class AmountParserTests
{
    [TestCase("", CellState.Blank)]
    [TestCase(" 　\n", CellState.Blank)]
    [TestCase("-", CellState.Dash)]
    [TestCase("——", CellState.Dash)]
    [TestCase("－", CellState.Dash)]
    [TestCase("/", CellState.Dash)]
    [TestCase("0", CellState.Amount)]
    [TestCase("1,234.50", CellState.Amount)]
    [TestCase("12#4", CellState.Unreadable)]
    [TestCase("－１．００", CellState.Amount)]
    public void A_cell_is_blank_a_dash_an_amount_or_unreadable(string text, CellState state) =>
        Assert.That(AmountParser.Parse(text, MoneyUnit.TenThousandYuan).State, Is.EqualTo(state));

    [Test]
    public void Ten_thousand_yuan_come_out_exact_in_yuan() =>
        Assert.That(AmountParser.Parse("2,871.89", MoneyUnit.TenThousandYuan).Yuan, Is.EqualTo(28718900.00m));

    [Test]
    public void Without_a_unit_there_is_no_amount_in_yuan() =>
        Assert.That(AmountParser.Parse("2,871.89", null).Yuan, Is.Null);

    [TestCase("")]
    [TestCase("-")]
    [TestCase("12#4")]
    public void Only_a_number_has_an_amount_in_yuan(string text) =>
        Assert.That(AmountParser.Parse(text, MoneyUnit.Yuan).Yuan, Is.Null);
}
