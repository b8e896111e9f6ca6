using System.Buffers;

namespace Extractor.Pdf.Fonts.CMaps;

/// <summary>Cuts the PostScript of a CMap into tokens, as leniently as viewers do: nothing in it is an error.</summary>
internal ref struct CMapLexer(ReadOnlySpan<byte> program)
{
    private static readonly SearchValues<byte> Delimiters = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);
    private static readonly SearchValues<byte> HexEnds = SearchValues.Create("<>"u8);

    private readonly ReadOnlySpan<byte> _program = program;
    private int _position;

    public CMapToken Next()
    {
        SkipSpaceAndComments();
        if (_position >= _program.Length)
        {
            return new CMapToken(CMapTokenKind.End, default);
        }

        var start = _position++;
        return _program[start] switch
        {
            (byte)'<' => HexOrDictionary(),
            (byte)'[' => new CMapToken(CMapTokenKind.ArrayOpen, default),
            (byte)']' => new CMapToken(CMapTokenKind.ArrayClose, default),
            (byte)'(' => Literal(),
            (byte)'/' => new CMapToken(CMapTokenKind.Name, Regular(_position)),
            (byte)'>' or (byte)')' or (byte)'{' or (byte)'}' => new CMapToken(CMapTokenKind.Other, default),
            _ => WordOrNumber(Regular(start)),
        };
    }

    /// <summary>Hex digits as a number, other bytes between them left out; the last eight digits where there are more.</summary>
    public static uint HexValue(ReadOnlySpan<byte> digits)
    {
        var value = 0u;
        foreach (var digit in digits)
        {
            var nibble = HexDigit(digit);
            value = nibble < 0 ? value : (value << 4) | (uint)nibble;
        }

        return value;
    }

    public static int HexDigit(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        _ => -1,
    };

    /// <summary>How many hex digits there are, other bytes left out.</summary>
    public static int HexLength(ReadOnlySpan<byte> digits)
    {
        var count = 0;
        foreach (var digit in digits)
        {
            count += HexDigit(digit) >= 0 ? 1 : 0;
        }

        return count;
    }

    private static CMapToken WordOrNumber(ReadOnlySpan<byte> text) =>
        new(text[0] is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' ? CMapTokenKind.Number : CMapTokenKind.Word, text);

    private ReadOnlySpan<byte> Regular(int start)
    {
        var length = _program[_position..].IndexOfAny(Delimiters);
        _position = length < 0 ? _program.Length : _position + length;
        return _program[start.._position];
    }

    private CMapToken HexOrDictionary()
    {
        if (_position < _program.Length && _program[_position] == '<')
        {
            _position++;
            return new CMapToken(CMapTokenKind.Other, default);
        }

        var length = _program[_position..].IndexOfAny(HexEnds);
        var digits = length < 0 ? _program[_position..] : _program.Slice(_position, length);
        _position += digits.Length;
        if (_position < _program.Length && _program[_position] == '>')
        {
            _position++;
        }

        return new CMapToken(CMapTokenKind.Hex, digits);
    }

    private CMapToken Literal()
    {
        var start = _position;
        for (var depth = 1; _position < _program.Length && depth > 0; _position++)
        {
            switch (_program[_position])
            {
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')':
                    depth--;
                    break;
                case (byte)'\\':
                    _position++;
                    break;
            }
        }

        _position = Math.Min(_position, _program.Length);
        return new CMapToken(CMapTokenKind.Other, _program[start.._position]);
    }

    private void SkipSpaceAndComments()
    {
        while (_position < _program.Length)
        {
            if (_program[_position] == '%')
            {
                var end = _program[_position..].IndexOfAny((byte)'\n', (byte)'\r');
                _position = end < 0 ? _program.Length : _position + end;
            }
            else if (_program[_position] is 0 or 9 or 10 or 12 or 13 or 32)
            {
                _position++;
            }
            else
            {
                return;
            }
        }
    }
}
