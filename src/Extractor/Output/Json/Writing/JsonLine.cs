using System.Buffers;
using System.Globalization;

namespace Extractor.Output.Json.Writing;

/// <summary>An object on one line, put together member by member: what is absent is left out, decimals keep every digit.</summary>
/// <param name="buffer">Where the line begins; a longer one goes on elsewhere.</param>
internal ref struct JsonLine(Span<char> buffer)
{
    /// <summary>Below this a double holds every hundredth, so that they can be written as whole numbers.</summary>
    private const double LongestPlain = 1e9;

    /// <summary>No number takes more.</summary>
    private const int LongestNumber = 32;

    private Span<char> _text = buffer;
    private char[]? _lent;
    private int _length;
    private bool _follows;

    public delegate void Members<T>(ref JsonLine line, T value);

    public readonly ReadOnlySpan<char> Text => _text[.._length];

    public void Object<T>(T value, Members<T> members)
    {
        Append('{');
        _follows = false;
        members(ref this, value);
        Append('}');
        _follows = true;
    }

    public void Member(string name, string? value)
    {
        if (value is null) return;
        Name(name);
        Quoted(value);
    }

    public void Member(string name, int? value)
    {
        if (value is not { } number) return;
        Name(name);
        Append(number);
    }

    public void Member(string name, decimal? value)
    {
        if (value is not { } number) return;
        Name(name);
        Append(number);
    }

    public void Member(string name, bool value) => Raw(name, value ? "true" : "false");

    public void Member<T>(string name, T value, Members<T> members)
    {
        Name(name);
        Object(value, members);
    }

    /// <summary>A member whose value is JSON already.</summary>
    public void Raw(string name, string json)
    {
        Name(name);
        Append(json);
    }

    public void List<T>(string name, IReadOnlyList<T> values, Members<T> members)
    {
        Name(name);
        Append('[');
        _follows = false;
        foreach (var value in values)
        {
            Separate();
            Object(value, members);
        }

        Append(']');
        _follows = true;
    }

    public void Strings(string name, IReadOnlyList<string> values)
    {
        Name(name);
        Append('[');
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0) Append(',');
            Quoted(values[i]);
        }

        Append(']');
    }

    /// <summary>A list of positions, in hundredths of a point.</summary>
    public void Points(string name, params ReadOnlySpan<double> values)
    {
        Name(name);
        Append('[');
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0) Append(',');
            Points(values[i]);
        }

        Append(']');
    }

    public readonly void Dispose()
    {
        if (_lent is not null) ArrayPool<char>.Shared.Return(_lent);
    }

    private void Name(string name)
    {
        Separate();
        Append('"');
        Append(name);
        Append('"');
        Append(':');
        _follows = true;
    }

    private void Separate()
    {
        if (_follows) Append(',');
    }

    private void Quoted(string value)
    {
        foreach (var c in value)
        {
            if (!JsonQuote.IsEscaped(c)) continue;
            Append(JsonQuote.Of(value));
            return;
        }

        Append('"');
        Append(value);
        Append('"');
    }

    /// <remarks>A negative zero prints as zero.</remarks>
    private void Points(double value)
    {
        if (!(Math.Abs(value) < LongestPlain))
        {
            Append((Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture));
            return;
        }

        var hundredths = (long)Math.Round(value * 100);
        if (hundredths < 0) Append('-');
        var (whole, rest) = Math.DivRem(Math.Abs(hundredths), 100);
        Append(whole);
        if (rest == 0) return;
        Append('.');
        Append((char)('0' + rest / 10));
        if (rest % 10 != 0) Append((char)('0' + rest % 10));
    }

    private void Append(char c)
    {
        if (_length == _text.Length) Grow(1);
        _text[_length++] = c;
    }

    private void Append(string text)
    {
        text.CopyTo(Free(text.Length));
        _length += text.Length;
    }

    private void Append<T>(T number)
        where T : ISpanFormattable
    {
        number.TryFormat(Free(LongestNumber), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    private Span<char> Free(int atLeast)
    {
        if (_text.Length - _length < atLeast) Grow(atLeast);
        return _text[_length..];
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + more));
        Text.CopyTo(larger);
        Dispose();
        _text = _lent = larger;
    }
}
