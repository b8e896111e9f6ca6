using System.Globalization;
using System.Text;
using Extractor.Output.Json;
using Extractor.Output.Json.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Tests.Output.Json;

/// <summary>The short way to a number's value leads to the same as the long one.</summary>
public sealed class DecimalDigitsTests
{
    [Test]
    public void DecimalsAreThoseOfTheFramework() => Prop.ForAll(Numbers.ToArbitrary(), text =>
            DecimalDigits.TryDecimal(Encoding.ASCII.GetBytes(text), out var value)
            && value.ToString(CultureInfo.InvariantCulture) == decimal.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture))
                .Holds(1000);

    [Test]
    public void DoublesAreThoseOfTheFramework() => Prop.ForAll(Numbers.ToArbitrary(), text =>
            DecimalDigits.TryDouble(Encoding.ASCII.GetBytes(text), out var value) && value.Equals(double.Parse(text, CultureInfo.InvariantCulture) + 0.0))
                .Holds(1000);

    [TestCase("1e5")]
    [TestCase("1234567890123456")]
    [TestCase("0.12345678901234")]
    public void LongNumbersAndExponentsAreLeftToTheFramework(string text) =>
        Assert.That(DecimalDigits.TryDecimal(Encoding.ASCII.GetBytes(text), out _), Is.False);

    private static Gen<string> Numbers =>
        from whole in Gen.Choose(0, 99_999_999)
        from decimals in Gen.Choose(0, 6)
        from rest in Gen.Choose(0, 999_999)
        from isNegative in Gen.Elements(true, false)
        let fraction = decimals == 0 ? "" : "." + rest.ToString("000000", CultureInfo.InvariantCulture)[..decimals]
        select (isNegative ? "-" : "") + whole.ToString(CultureInfo.InvariantCulture) + fraction;
}
