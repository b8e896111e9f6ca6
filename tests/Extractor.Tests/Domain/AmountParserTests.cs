using Extractor.Domain;
using Extractor.Domain.Parsing;

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

    [TestCase("－１，２３４．５６", "-1,234.56", "-1234.56")]
    [TestCase("2, 973.\n79", "2,973.79", "2973.79")]
    [TestCase("−3.00", "-3.00", "-3.00")]
    public void The_text_is_as_printed_without_spaces_and_the_number_in_plain_digits(string text, string number, string value)
    {
        var amount = AmountParser.Parse(text, MoneyUnit.Yuan);
        Assert.That((amount.Text, amount.Number!.Value.Text, amount.Number.Value.Value),
            Is.EqualTo((string.Concat(text.Where(c => !char.IsWhiteSpace(c))), number,
            decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))));
    }

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
