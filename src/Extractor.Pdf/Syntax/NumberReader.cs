using System.Runtime.CompilerServices;

namespace Extractor.Pdf.Syntax;

/// <summary>Gathers a number digit by digit; what viewers overlook (a second point, a sign between digits) ends its value, not its token.</summary>
internal ref struct NumberReader()
{
    private const long Full = long.MaxValue / 100;

    /// <summary>No entry of a real file comes near; fits a long, and leaves room for sums and products.</summary>
    private const double Highest = 1e15;

    private static readonly double[] Powers =
        [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19];

    private long _digits;
    private int _decimals = -1;
    private bool _dropped;
    private bool _ended;

    public readonly bool IsInteger => _decimals < 0;

    public readonly double Value => _dropped
        ? Highest
        : Math.Min(_decimals > 0 ? _digits / Powers[_decimals] : _digits, Highest);

    /// <param name="exponent">0 to 19.</param>
    public static double PowerOfTen(int exponent) => Powers[exponent];

    /// <summary>False when the byte is no part of a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Take(byte value)
    {
        if (ByteClass.IsDigit(value))
        {
            if (_ended) return true;
            if (_digits < Full && _decimals < Powers.Length - 1)
            {
                _digits = (_digits * 10) + (value - '0');
                if (_decimals >= 0) _decimals++;
            }
            else if (_decimals < 0)
            {
                _dropped = true;
            }

            return true;
        }

        if (value == '.') return TakePoint();
        if (value != '-') return false;
        _ended = true;
        return true;
    }

    private bool TakePoint()
    {
        if (_decimals >= 0) _ended = true;
        else _decimals = 0;
        return true;
    }
}
