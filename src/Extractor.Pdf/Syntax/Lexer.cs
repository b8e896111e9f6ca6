using System.Runtime.CompilerServices;

namespace Extractor.Pdf.Syntax;

/// <summary>
/// Cuts PDF syntax into tokens without copying: a token is a stretch of the data, and a number its value besides.
/// Never fails: what is no token is skipped.
/// </summary>
internal ref struct Lexer(ReadOnlySpan<byte> data, int position = 0)
{
    /// <summary>So many digits fit an Int32 for certain.</summary>
    private const int MostPlainDigits = 9;

    private readonly ReadOnlySpan<byte> _data = data;

    /// <summary>Where the next token is looked for.</summary>
    public int Position = Math.Clamp(position, 0, data.Length);

    /// <summary>First byte of the last token.</summary>
    public int Start;

    /// <summary>A number token's value.</summary>
    public double Number;

    /// <summary>A number token without a decimal point.</summary>
    public bool IsInteger;

    /// <summary>The last token as written, with its delimiters.</summary>
    public readonly ReadOnlySpan<byte> Token => _data[Start..Position];

    public readonly bool IsKeyword(ReadOnlySpan<byte> keyword) => Token.SequenceEqual(keyword);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public TokenKind Next()
    {
        while (true)
        {
            SkipWhite();
            Start = Position;
            if ((uint)Position >= (uint)_data.Length) return TokenKind.End;
            var b = _data[Position];
            if (ByteClass.BeginsNumber(b)) return ReadNumber();
            if (ByteClass.IsRegular(b)) return ReadRegular(TokenKind.Keyword);
            Position++;
            switch (b)
            {
                case (byte)'/':
                    return ReadRegular(TokenKind.Name);
                case (byte)'(':
                    return ReadLiteral();
                case (byte)'[':
                    return TokenKind.ArrayStart;
                case (byte)']':
                    return TokenKind.ArrayEnd;
                case (byte)'<':
                    return ReadHexOrDictionary();
                case (byte)'>' when Position < _data.Length && _data[Position] == '>':
                    Position++;
                    return TokenKind.DictionaryEnd;
                case (byte)'{' or (byte)'}':
                    return TokenKind.Keyword;
            }
        }
    }

    public void SkipWhite()
    {
        SkipBlanks();
        while ((uint)Position < (uint)_data.Length && _data[Position] == '%')
        {
            var end = _data[Position..].IndexOfAny((byte)'\r', (byte)'\n');
            Position = end < 0 ? _data.Length : Position + end;
            SkipBlanks();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipBlanks()
    {
        var data = _data;
        var at = Position;
        while ((uint)at < (uint)data.Length && ByteClass.IsWhite(data[at])) at++;
        Position = at;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private TokenKind ReadRegular(TokenKind kind)
    {
        var at = Position;
        while ((uint)at < (uint)_data.Length && ByteClass.IsRegular(_data[at])) at++;
        Position = at;
        return kind;
    }

    private TokenKind ReadHexOrDictionary()
    {
        if (Position < _data.Length && _data[Position] == '<')
        {
            Position++;
            return TokenKind.DictionaryStart;
        }

        var end = _data[Position..].IndexOf((byte)'>');
        Position = end < 0 ? _data.Length : Position + end + 1;
        return TokenKind.HexString;
    }

    private TokenKind ReadLiteral()
    {
        for (var depth = 1; Position < _data.Length;)
        {
            var next = _data[Position..].IndexOfAny((byte)'\\', (byte)'(', (byte)')');
            if (next < 0) break;
            Position += next + 1;
            var b = _data[Position - 1];
            if (b == '\\') Position++;
            else if (b == '(') depth++;
            else if (--depth == 0) return TokenKind.LiteralString;
        }

        Position = _data.Length;
        return TokenKind.LiteralString;
    }

    private TokenKind ReadNumber()
    {
        if (!ReadPlainNumber() && !ReadAnyNumber()) return TokenKind.Keyword;
        return TokenKind.Number;
    }

    /// <summary>The usual case: few digits, a sign in front and a point among them at most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ReadPlainNumber()
    {
        var data = _data;
        var at = Position;
        var negative = data[at] == '-';
        if (negative) at++;
        var first = at;
        var digits = ReadDigits(data, 0, ref at);
        var count = at - first;
        var decimals = 0;
        IsInteger = (uint)at >= (uint)data.Length || data[at] != '.';
        if (!IsInteger)
        {
            first = ++at;
            digits = ReadDigits(data, digits, ref at);
            decimals = at - first;
            count += decimals;
        }

        if (count is 0 or >= MostPlainDigits) return false;
        if ((uint)at < (uint)data.Length && data[at] is (byte)'.' or (byte)'-') return false;
        var value = decimals == 0 ? digits : digits / NumberReader.PowerOfTen(decimals);
        Number = negative ? -value : value;
        Position = at;
        return true;
    }

    /// <remarks>More digits than an Int32 holds leave a value of no meaning; who reads them counts them.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ReadDigits(ReadOnlySpan<byte> data, int value, ref int position)
    {
        var at = position;
        unchecked
        {
            for (uint digit; (uint)at < (uint)data.Length && (digit = (uint)(data[at] - '0')) <= 9; at++) value = (value * 10) + (int)digit;
        }

        position = at;
        return value;
    }

    private bool ReadAnyNumber()
    {
        var at = Position;
        var negative = false;
        while (at < _data.Length && _data[at] is (byte)'-' or (byte)'+') negative |= _data[at++] == '-';
        var number = new NumberReader();
        while ((uint)at < (uint)_data.Length && number.Take(_data[at])) at++;
        if (at == Position)
        {
            Position++;
            return false;
        }

        Position = at;
        Number = negative ? -number.Value : number.Value;
        IsInteger = number.IsInteger;
        return true;
    }
}
