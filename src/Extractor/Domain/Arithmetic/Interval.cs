namespace Extractor.Domain.Arithmetic;

/// <summary>A closed interval of exact values.</summary>
/// <remarks>
/// A printed figure v with d decimals stands for [v − ½·10⁻ᵈ, v + ½·10⁻ᵈ]. Example: 2,902.79 and 71.01 stand for
/// [2902.785, 2902.795] and [71.005, 71.015], their sum for [2973.79, 2973.81]; a printed 2,973.79 stands for
/// [2973.785, 2973.795], and the two have points in common, so the sum agrees. XBRL Calculations 1.1 works the same way.
/// </remarks>
internal readonly record struct Interval
{
    private Interval(Rational low, Rational high)
    {
        Low = low;
        High = high;
    }

    public static Interval Zero => default;

    public Rational Low { get; }

    public Rational High { get; }

    public Rational Middle => (Low + High) / 2;

    public Rational HalfWidth => (High - Low) / 2;

    public bool ContainsZero => Low.Sign <= 0 && High.Sign >= 0;

    public static Interval Between(Rational a, Rational b) => new(Rational.Min(a, b), Rational.Max(a, b));

    public static Interval Exactly(Rational value) => new(value, value);

    /// <summary>What a printed number stands for, in units of <paramref name="scale"/>.</summary>
    /// <param name="value">With its sign, in the printed unit.</param>
    /// <param name="scale">What one printed unit is worth: 10,000 for 万元 when counting in yuan.</param>
    public static Interval Printed(decimal value, int decimals, decimal scale = 1m)
    {
        var half = new decimal(5, 0, 0, false, (byte)(decimals + 1));
        return new Interval((value - half) * scale, (value + half) * scale);
    }

    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    public static Interval operator -(Interval a) => new(-a.High, -a.Low);

    public static Interval operator -(Interval a, Interval b) => a + -b;

    public static Interval operator *(Interval a, Interval b) =>
        Hull([a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High]);

    public static Interval operator *(Interval a, Rational factor) => Between(a.Low * factor, a.High * factor);

    /// <summary>The quotient, or null where the divisor may be zero.</summary>
    public static Interval? Divide(Interval a, Interval b) =>
        b.ContainsZero ? null : Hull([a.Low / b.Low, a.Low / b.High, a.High / b.Low, a.High / b.High]);

    /// <summary>The smallest interval that holds all the points.</summary>
    public static Interval Hull(ReadOnlySpan<Rational> points)
    {
        var (low, high) = (points[0], points[0]);
        foreach (var point in points[1..])
            (low, high) = (Rational.Min(low, point), Rational.Max(high, point));
        return new Interval(low, high);
    }

    /// <summary>Whether the two have a point in common; intervals that touch do.</summary>
    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    public override string ToString() => $"[{Low}, {High}]";
}
