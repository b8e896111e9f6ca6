using System.Runtime.CompilerServices;

namespace Extractor.Pdf.Syntax;

/// <summary>
/// Cuts PDF syntax into tokens without copying: a token is a stretch of the data, and a number its value besides.
/// Never fails: what is no token is skipped.
/// </summary>
internal ref struct Lexer(ReadOnlySpan<byte> bytes, int position = 0)
{
    /// <summary>A number of so many digits, and the power of ten of its decimals, fit a double exactly.</summary>
    private const int MostPlainDigits = 15;

    private readonly ReadOnlySpan<byte> _data = bytes;

    /// <summary>Where the next token is looked for.</summary>
    public int Position = Math.Clamp(position, 0, bytes.Length);

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
    public PdfTokenKind Next()
    {
        var data = _data;
        var at = Position;
        while ((uint)at < (uint)data.Length)
        {
            var b = data[at++];
            if (ByteClass.IsWhite(b)) continue;
            Start = at - 1;
            if (ByteClass.BeginsNumber(b)) return ReadNumber();
            Position = at;
            if (ByteClass.IsRegular(b)) return ReadRegular(PdfTokenKind.Keyword);
            switch (b)
            {
                case (byte)'%':
                    at = EndOfLine(at);
                    break;
                case (byte)'/':
                    return ReadRegular(PdfTokenKind.Name);
                case (byte)'(':
                    return ReadLiteral();
                case (byte)'[':
                    return PdfTokenKind.ArrayStart;
                case (byte)']':
                    return PdfTokenKind.ArrayEnd;
                case (byte)'<':
                    return ReadHexOrDictionary();
                case (byte)'>' when at < data.Length && data[at] == '>':
                    Position++;
                    return PdfTokenKind.DictionaryEnd;
                case (byte)'{' or (byte)'}':
                    return PdfTokenKind.Keyword;
            }
        }

        Start = Position = data.Length;
        return PdfTokenKind.End;
    }

    private readonly int EndOfLine(int from)
    {
        var end = _data[from..].IndexOfAny((byte)'\r', (byte)'\n');
        return end < 0 ? _data.Length : from + end;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private PdfTokenKind ReadRegular(PdfTokenKind kind)
    {
        var at = Position;
        while ((uint)at < (uint)_data.Length && ByteClass.IsRegular(_data[at])) at++;
        Position = at;
        return kind;
    }

    private PdfTokenKind ReadHexOrDictionary()
    {
        if (Position < _data.Length && _data[Position] == '<')
        {
            Position++;
            return PdfTokenKind.DictionaryStart;
        }

        var end = _data[Position..].IndexOf((byte)'>');
        Position = end < 0 ? _data.Length : Position + end + 1;
        return PdfTokenKind.HexString;
    }

    private PdfTokenKind ReadLiteral()
    {
        for (var depth = 1; Position < _data.Length;)
        {
            var next = _data[Position..].IndexOfAny((byte)'\\', (byte)'(', (byte)')');
            if (next < 0) break;
            Position += next + 1;
            var b = _data[Position - 1];
            if (b == '\\') Position++;
            else if (b == '(') depth++;
            else if (--depth == 0) return PdfTokenKind.LiteralString;
        }

        Position = _data.Length;
        return PdfTokenKind.LiteralString;
    }

    private PdfTokenKind ReadNumber()
    {
        if (!ReadPlainNumber() && !ReadAnyNumber()) return PdfTokenKind.Keyword;
        return PdfTokenKind.Number;
    }

    /// <summary>The usual case: few digits, a sign in front and a point among them at most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ReadPlainNumber()
    {
        var data = _data;
        var at = Start;
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

        if (count is 0 or > MostPlainDigits) return false;
        if ((uint)at < (uint)data.Length && data[at] is (byte)'.' or (byte)'-') return false;
        var value = decimals == 0 ? digits : digits / NumberReader.PowerOfTen(decimals);
        Number = negative ? -value : value;
        Position = at;
        return true;
    }

    /// <remarks>More digits than an Int64 holds leave a value of no meaning; who reads them counts them.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long ReadDigits(ReadOnlySpan<byte> data, long value, ref int position)
    {
        var at = position;
        unchecked
        {
            for (uint digit; (uint)at < (uint)data.Length && (digit = (uint)(data[at] - '0')) <= 9; at++) value = (value * 10) + digit;
        }

        position = at;
        return value;
    }

    private bool ReadAnyNumber()
    {
        var at = Start;
        var negative = false;
        while (at < _data.Length && _data[at] is (byte)'-' or (byte)'+') negative |= _data[at++] == '-';
        var number = new NumberReader();
        while ((uint)at < (uint)_data.Length && number.Take(_data[at])) at++;
        Position = Math.Max(at, Start + 1);
        if (at == Start) return false;
        Number = negative ? -number.Value : number.Value;
        IsInteger = number.IsInteger;
        return true;
    }
}
