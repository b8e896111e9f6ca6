using System.Globalization;
using System.Numerics;

namespace Extractor.Domain.Arithmetic;

/// <summary>An exact fraction. Its denominator is positive; it is not always in lowest terms.</summary>
internal readonly struct Rational : IComparable<Rational>, IEquatable<Rational>
{
    private static readonly BigInteger[] PowersOfTen = [.. Enumerable.Range(0, 29).Select(n => BigInteger.Pow(10, n))];

    private readonly BigInteger _denominator;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominator = denominator;
    }

    public static Rational Zero => default;

    public static Rational One => new(BigInteger.One, BigInteger.One);

    public BigInteger Numerator { get; }

    /// <summary>One for the default value, which is zero.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    public int Sign => Numerator.Sign;

    public static implicit operator Rational(int value) => new(value, BigInteger.One);

    public static implicit operator Rational(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = (new BigInteger(unchecked((uint)bits[2])) << 64) + (new BigInteger(unchecked((uint)bits[1])) << 32) + unchecked((uint)bits[0]);
        return new Rational(bits[3] < 0 ? -magnitude : magnitude, PowersOfTen[(bits[3] >> 16) & 0x7F]);
    }

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator +(Rational a, Rational b)
    {
        if (a.Denominator == b.Denominator)
            return new Rational(a.Numerator + b.Numerator, a.Denominator);
        var shared = BigInteger.GreatestCommonDivisor(a.Denominator, b.Denominator);
        var scale = b.Denominator / shared;
        return new Rational((a.Numerator * scale) + (b.Numerator * (a.Denominator / shared)), a.Denominator * scale);
    }

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator *(Rational a, Rational b) => Reduced(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <exception cref="DivideByZeroException"><paramref name="b"/> is zero.</exception>
    public static Rational operator /(Rational a, Rational b)
    {
        if (b.Sign == 0)
            throw new DivideByZeroException();
        var numerator = a.Numerator * b.Denominator * b.Sign;
        return Reduced(numerator, a.Denominator * BigInteger.Abs(b.Numerator));
    }

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public static Rational Min(Rational a, Rational b) => a <= b ? a : b;

    public static Rational Max(Rational a, Rational b) => a >= b ? a : b;

    public static Rational Abs(Rational a) => a.Sign < 0 ? -a : a;

    public int CompareTo(Rational other) => Denominator == other.Denominator
        ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode()
    {
        var reduced = Reduced(Numerator, Denominator);
        return HashCode.Combine(reduced.Numerator, reduced.Denominator);
    }

    /// <summary>In decimal digits, rounded half away from zero: <c>35.9431</c>.</summary>
    public string ToString(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        var doubled = BigInteger.Abs(Numerator) * scale * 2 / Denominator;
        var digits = ((doubled + 1) / 2).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var sign = Sign < 0 && digits.Any(c => c != '0') ? "-" : "";
        return decimals == 0 ? sign + digits : sign + digits[..^decimals] + "." + digits[^decimals..];
    }

    public override string ToString() => ToString(6);

    private static Rational Reduced(BigInteger numerator, BigInteger denominator)
    {
        var shared = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new Rational(numerator / shared, denominator / shared);
    }
}
