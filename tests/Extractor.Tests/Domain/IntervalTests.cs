using Extractor.Domain;
using Extractor.Domain.Arithmetic;
using FsCheck;
using FsCheck.Fluent;
using Interval = Extractor.Domain.Arithmetic.Interval;

namespace Extractor.Tests.Domain;

internal sealed class IntervalTests
{
    [Test]
    public void A_printed_figure_is_half_a_unit_of_its_last_place_either_way()
    {
        var interval = Interval.Printed(2902.79m, 2, 10_000m);
        Assert.That((interval.Low, interval.High), Is.EqualTo(((Rational)29_027_850m, (Rational)29_027_950m)));
        Assert.That(Interval.Printed(200m, 0).Low, Is.EqualTo((Rational)199.5m));
    }

    [Test]
    public void Intervals_that_touch_agree()
    {
        Assert.That(Interval.Printed(1.00m, 2).Meets(Interval.Printed(1.01m, 2)), Is.True);
        Assert.That(Interval.Printed(1.00m, 2).Meets(Interval.Printed(1.02m, 2)), Is.False);
    }

    [Test]
    public void A_quotient_by_what_may_be_zero_is_none()
    {
        Assert.That(Interval.Divide(Interval.Exactly(1), Interval.Printed(0.00m, 2)), Is.Null);
        Assert.That(Rates.Growth(Interval.Printed(307.82m, 2), Interval.Printed(307.82m, 2)), Is.Null);
    }

    [TestCase("22066.59", "5834.37", "35.9431", "35.9432")]
    [TestCase("2973.79", "-323.85", "-9.8208", "-9.8205")]
    public void Growth_is_the_change_over_last_year(string amount, string change, string low, string high)
    {
        var growth = Rates.Growth(Printed(amount), Printed(change))!.Value;
        Assert.That((growth.Low.ToString(4), growth.High.ToString(4)), Is.EqualTo((low, high)));
    }

    [TestCase("0.5", 0, "1")]
    [TestCase("-0.005", 2, "-0.01")]
    [TestCase("-0.004", 2, "0.00")]
    [TestCase("9.996", 2, "10.00")]
    [TestCase("79228162514264337593543950335", 1, "79228162514264337593543950335.0")]
    public void A_fraction_prints_rounded_half_away_from_zero(string value, int decimals, string expected) =>
        Assert.That(((Rational)decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ToString(decimals), Is.EqualTo(expected));

    [Test]
    public void Whatever_the_operands_stand_for_the_result_holds_it() => Prop.ForAll(
        Amounts(), Offsets(),
        (amounts, offsets) =>
        {
            var (a, b, c) = amounts;
            var (x, y, z) = (Interval.Printed(a, 2), Interval.Printed(b, 2), Interval.Printed(c, 2));
            var (p, q, r) = (a + (offsets.Item1 / 1000m), b + (offsets.Item2 / 1000m), c + (offsets.Item3 / 1000m));
            var sum = x + y - z;
            var product = x * y;
            return Holds(sum, p + q - r) && Holds(product, (Rational)p * q)
                && (Interval.Divide(x, z) is not { } quotient || Holds(quotient, (Rational)p / r))
                && (Rates.Growth(x, y) is not { } growth || Holds(growth, (Rational)q * 100 / (p - q)));
        }).Holds();

    [Test]
    public void More_decimals_never_make_two_sides_agree_that_disagreed() => Prop.ForAll(
        Amounts(), x => Interval.Printed(x.Item1, 2).Meets(Interval.Printed(x.Item2, 2)) || !Interval.Printed(x.Item1, 3).Meets(Interval.Printed(x.Item2, 3)))
            .Holds();

    [Test]
    public void The_unit_makes_no_difference() => Prop.ForAll(
        Amounts(), amounts =>
        {
            var (a, b, sum) = amounts;
            var inTenThousands = (Interval.Printed(a, 2) + Interval.Printed(b, 2)).Meets(Interval.Printed(sum, 2));
            var inYuan = (Interval.Printed(a, 2, 10_000m) + Interval.Printed(b, 2, 10_000m)).Meets(Interval.Printed(sum, 2, 10_000m));
            return inTenThousands == inYuan;
        }).Holds();

    private static Interval Printed(string text) => Interval.Printed(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture), 2);

    private static bool Holds(Interval interval, Rational value) => interval.Low <= value && value <= interval.High;

    private static Arbitrary<(decimal, decimal, decimal)> Amounts()
    {
        var cents = Gen.Choose(-2_000, 2_000).Select(n => n / 100m);
        return (from a in cents from b in cents from c in Gen.OneOf(cents, Gen.Constant(a + b)) select (a, b, c)).ToArbitrary();
    }

    /// <summary>Thousandths, up to the half cent that rounding hides.</summary>
    private static Arbitrary<(int, int, int)> Offsets() =>
        (from a in Gen.Choose(-5, 5) from b in Gen.Choose(-5, 5) from c in Gen.Choose(-5, 5) select (a, b, c)).ToArbitrary();
}
