using Extractor.Domain;
using Extractor.Domain.Parsing;
using FsCheck.Fluent;

namespace Extractor.Tests.Domain;

public sealed class NumberParserTests
{
    [TestCase("2,973.79", "2,973.79", 2973.79, 2)]
    [TestCase("59.20", "59.20", 59.20, 2)]
    [TestCase("0", "0", 0, 0)]
    [TestCase("0.00", "0.00", 0, 2)]
    [TestCase("12345.678901", "12345.678901", 12345.678901, 6)]
    [TestCase("10,66,1.51", "10,66,1.51", 10661.51, 2, Description = "sloppy separators")]
    [TestCase("2,904", "2,904", 2904, 0)]
    [TestCase("２，９７３．７９", "2,973.79", 2973.79, 2, Description = "full-width")]
    [TestCase("-0.50", "-0.50", -0.50, 2)]
    [TestCase("－1.5", "-1.5", -1.5, 1)]
    [TestCase("−3", "-3", -3, 0)]
    [TestCase("(1.00)", "(1.00)", -1, 2)]
    [TestCase("（1.00）", "(1.00)", -1, 2)]
    [TestCase("2, 973. 79", "2,973.79", 2973.79, 2)]
    [TestCase("2,973.\n79", "2,973.79", 2973.79, 2)]
    [TestCase(".50", ".50", 0.5, 2)]
    public void A_printed_number_keeps_its_text_value_and_decimals(string text, string printed, decimal value, int decimals)
    {
        Assert.That(NumberParser.TryParse(text, out var number), Is.True);
        Assert.That(number, Is.EqualTo(new PrintedNumber(printed, value, decimals)));
    }

    [TestCase("")]
    [TestCase("-")]
    [TestCase("1.234.56")]
    [TestCase("1,23")]
    [TestCase("1,,234.00")]
    [TestCase("1,2,3,4.5")]
    [TestCase("1e30")]
    [TestCase("12345678901234567.00")]
    [TestCase(",5")]
    [TestCase("12.")]
    [TestCase("3.8%")]
    [TestCase("12万")]
    [TestCase("#REF!")]
    [TestCase("1-2")]
    [TestCase("()")]
    [TestCase("123456789012345678901")]
    public void What_would_have_to_be_guessed_is_no_number(string text) =>
        Assert.That(NumberParser.TryParse(text, out _), Is.False);

    [Test]
    public void Any_amount_reads_back_with_or_without_separators()
    {
        Prop.ForAll<int, FsCheck.NonNegativeInt>((whole, fraction) =>
        {
            var value = whole + (fraction.Get % 100 / 100m * (whole < 0 ? -1 : 1));
            var grouped = value.ToString("#,##0.00", System.Globalization.CultureInfo.InvariantCulture);
            var plain = value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
            return NumberParser.TryParse(grouped, out var a) && NumberParser.TryParse(plain, out var b)
                && a.Value == value && b.Value == value && a.Decimals == 2;
        }).Holds();
    }
}
