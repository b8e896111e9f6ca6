using Extractor.Ocr.Images.Jbig2;

namespace Extractor.Ocr.Images.Jpeg2000;

/// <summary>The values of a code block, bit plane by bit plane in three passes (ITU-T T.800, annex D).</summary>
internal sealed class BlockDecoder
{
    private const byte Significant = 1;
    private const byte Negative = 2;
    private const byte Visited = 4;
    private const byte Refined = 8;

    private const int FirstSign = 9;
    private const int FirstRefinement = 14;
    private const int RunLength = 17;
    private const int Uniform = 18;
    private const int Count = 19;
    private const int Stripe = 4;
    private const int MostPlanes = 30;

    private readonly int _width;
    private readonly int _height;
    private readonly int _kind;

    /// <summary>With a border of one around.</summary>
    private readonly byte[] _flags;
    private readonly int[] _values;
    private readonly byte[] _contexts = new byte[Count];
    private readonly ArithmeticDecoder _bits;
    private int _plane;

    private BlockDecoder(CodeBlock block, int kind)
    {
        (_width, _height, _kind) = (block.Area.Width, block.Area.Height, kind);
        _flags = new byte[(_width + 2) * (_height + 2)];
        _values = new int[_width * _height];
        _bits = new ArithmeticDecoder(block.Joined());
        Reset();
    }

    /// <summary>Lays the block's values on its band.</summary>
    public static void Decode(CodeBlock block, Band band, BlockStyle style, bool isReversible, Action<int, int, float> put)
    {
        var planes = band.Planes - block.ZeroPlanes;
        if (planes is <= 0 or > MostPlanes || block.Passes == 0) return;
        var decoder = new BlockDecoder(block, band.Kind);
        var last = decoder.Decode(planes, block.Passes, style);

        // What was not told of a value lies in the middle of what it may be.
        var middle = last == 0 && isReversible ? 0 : (1 << last) / 2f;
        for (var y = 0; y < decoder._height; y++)
        {
            for (var x = 0; x < decoder._width; x++)
            {
                var value = decoder._values[(y * decoder._width) + x];
                if (value == 0) continue;
                var worth = (value + middle) * band.Step;
                put(block.Area.Left + x, block.Area.Top + y, (decoder._flags[decoder.At(x, y)] & Negative) != 0 ? -worth : worth);
            }
        }
    }

    /// <summary>The first plane has the last pass only. Gives the last plane that was begun.</summary>
    private int Decode(int planes, int passes, BlockStyle style)
    {
        _plane = planes - 1;
        for (var pass = 2; pass < passes + 2 && _plane >= 0; pass++)
        {
            switch (pass % 3)
            {
                case 0: Pass(Spread); break;
                case 1: Pass(Refine); break;
                default:
                    CleanUp();
                    if ((style & BlockStyle.Marked) != BlockStyle.None) for (var i = 0; i < 4; i++) _bits.Bit(_contexts, Uniform);
                    break;
            }

            if ((style & BlockStyle.Reset) != BlockStyle.None) Reset();
            if (pass % 3 == 2) _plane--;
        }

        return Math.Max(0, (passes + 1) % 3 == 2 ? _plane + 1 : _plane);
    }

    private void Reset()
    {
        Array.Clear(_contexts);
        (_contexts[0], _contexts[RunLength], _contexts[Uniform]) = (4 << 1, 3 << 1, 46 << 1);
    }

    private void Pass(Action<int, int, int> visit)
    {
        for (var top = 0; top < _height; top += Stripe)
        {
            for (var x = 0; x < _width; x++)
            {
                for (var y = top; y < Math.Min(_height, top + Stripe); y++) visit(x, y, At(x, y));
            }
        }
    }

    /// <summary>What has a neighbour with a value may have one.</summary>
    private void Spread(int x, int y, int at)
    {
        if ((_flags[at] & Significant) != 0 || Surroundings(at) is not (> 0 and var context)) return;
        if (_bits.Bit(_contexts, context) == 1) Begin(x, y, at);
        _flags[at] |= Visited;
    }

    private void Refine(int x, int y, int at)
    {
        if ((_flags[at] & (Significant | Visited)) != Significant) return;
        var context = (_flags[at] & Refined) != 0 ? FirstRefinement + 2 : Surroundings(at) > 0 ? FirstRefinement + 1 : FirstRefinement;
        _values[(y * _width) + x] |= _bits.Bit(_contexts, context) << _plane;
        _flags[at] |= Refined;
    }

    private void CleanUp()
    {
        for (var top = 0; top < _height; top += Stripe)
        {
            for (var x = 0; x < _width; x++)
            {
                var y = top;
                if (IsQuiet(x, top))
                {
                    if (_bits.Bit(_contexts, RunLength) == 0) continue;
                    y += (_bits.Bit(_contexts, Uniform) << 1) | _bits.Bit(_contexts, Uniform);
                    Begin(x, y, At(x, y));
                    y++;
                }

                for (; y < Math.Min(_height, top + Stripe); y++) CleanUp(x, y, At(x, y));
            }
        }

        for (var i = 0; i < _flags.Length; i++) _flags[i] &= unchecked((byte)~Visited);
    }

    private void CleanUp(int x, int y, int at)
    {
        if ((_flags[at] & (Significant | Visited)) == 0 && _bits.Bit(_contexts, Surroundings(at)) == 1) Begin(x, y, at);
    }

    /// <summary>Four in a column of which nothing is known, nor of what is around.</summary>
    private bool IsQuiet(int x, int top)
    {
        if (top + Stripe > _height) return false;
        for (var y = top; y < top + Stripe; y++)
        {
            var at = At(x, y);
            if ((_flags[at] & (Significant | Visited)) != 0 || Surroundings(at) != 0) return false;
        }

        return true;
    }

    /// <summary>A value has its first bit: its sign follows (table D.3).</summary>
    private void Begin(int x, int y, int at)
    {
        var row = _width + 2;
        var (across, down) = (Math.Clamp(Sign(at - 1) + Sign(at + 1), -1, 1), Math.Clamp(Sign(at - row) + Sign(at + row), -1, 1));
        var turned = across < 0 || (across == 0 && down < 0);
        if (turned) (across, down) = (-across, -down);
        var bit = _bits.Bit(_contexts, FirstSign + (3 * across) + down) ^ (turned ? 1 : 0);
        _flags[at] |= (byte)(Significant | (bit == 1 ? Negative : 0));
        _values[(y * _width) + x] = 1 << _plane;
    }

    private int Sign(int at) => (_flags[at] & Significant) == 0 ? 0 : (_flags[at] & Negative) != 0 ? -1 : 1;

    /// <summary>The context that the neighbours with a value make (table D.1).</summary>
    private int Surroundings(int at)
    {
        var row = _width + 2;
        var across = (_flags[at - 1] & 1) + (_flags[at + 1] & 1);
        var down = (_flags[at - row] & 1) + (_flags[at + row] & 1);
        var slanting = (_flags[at - row - 1] & 1) + (_flags[at - row + 1] & 1) + (_flags[at + row - 1] & 1) + (_flags[at + row + 1] & 1);
        return BlockContexts.Of(_kind, across, down, slanting);
    }

    private int At(int x, int y) => ((y + 1) * (_width + 2)) + x + 1;
}
