using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Extractor.Output.Json.Writing;

/// <summary>Reads the values of a JSON text one after the other; anything unexpected is an error with its place.</summary>
/// <param name="text">In UTF-8. It may be the beginning of a longer one: only <see cref="End"/> asks for all of it.</param>
internal ref struct JsonCursor(ReadOnlySpan<byte> text)
{
    /// <summary>More than any number that is printed; in hundreds of millions, and summed up, such numbers stay within a decimal.</summary>
    private const decimal MostPrinted = 1e16m;

    /// <summary>What the largest printed number comes to in yuan.</summary>
    private const decimal MostNumber = MostPrinted * 1e8m;

    private const int MostDecimals = 12;

    /// <summary>Of a value that is quoted in a message.</summary>
    private const int LongestFound = 60;

    private readonly ReadOnlySpan<byte> _text = text;
    private readonly JsonStrings _strings = new();
    private Utf8JsonReader _reader = new(text, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = 128 }));
    private bool _isPeeked;

    /// <summary>Whether the cells of tables that are not recognised are passed over.</summary>
    public bool SkipsGrids { get; init; }

    /// <summary>Reads one value.</summary>
    public delegate T Reading<T>(ref JsonCursor json);

    /// <summary>Enters an object; its members follow with <see cref="NextMember()"/>.</summary>
    public void StartObject() => Expect(JsonTokenType.StartObject, "an object");

    /// <summary>The name of the next member, whose value the caller reads before it asks again; null at the end of the object.</summary>
    public string? NextMember() => Advance() == JsonTokenType.PropertyName ? Text() : null;

    /// <summary>Which of the names the next member has, looked for from the one expected on; -1 at the end of the object.</summary>
    public int NextMember(byte[][] names, int expected)
    {
        if (Advance() != JsonTokenType.PropertyName) return -1;
        var name = _reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(Text()) : _reader.ValueSpan;
        for (var i = 0; i < names.Length; i++)
        {
            var at = expected + i < names.Length ? expected + i : expected + i - names.Length;
            if (name.SequenceEqual(names[at])) return at;
        }

        throw Unknown(Text());
    }

    public List<T> List<T>(Reading<T> element)
    {
        Expect(JsonTokenType.StartArray, "a list");
        var values = new List<T>();
        while (Peek() != JsonTokenType.EndArray) values.Add(element(ref this));
        Advance();
        return values;
    }

    /// <summary>A list of numbers; how many it holds, of which the first are put into <paramref name="values"/>.</summary>
    public int Numbers(scoped Span<double> values)
    {
        Expect(JsonTokenType.StartArray, "a list");
        var count = 0;
        for (; Advance() != JsonTokenType.EndArray; count++)
        {
            var value = _reader.TokenType == JsonTokenType.Number && DecimalDigits.TryDouble(_reader.ValueSpan, out var plain)
                ? plain : (double)CurrentNumber();
            if (count < values.Length) values[count] = value;
        }

        return count;
    }

    public string String()
    {
        Expect(JsonTokenType.String, "a string");
        return Text();
    }

    public bool Boolean() => Advance() switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected("true or false"),
    };

    public int Integer()
    {
        if (Advance() == JsonTokenType.Number && _reader.TryGetInt32(out var whole) && whole >= -int.MaxValue) return whole;
        return CurrentNumber() is var number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue
            ? (int)number
            : throw Unexpected("a whole number");
    }

    /// <summary>Exact: the digits as they stand, zeros at the end included.</summary>
    public decimal Number() => Number(MostNumber);

    /// <summary>A number as a document prints it.</summary>
    /// <inheritdoc cref="Number()"/>
    public decimal PrintedNumber() => Number(MostPrinted);

    /// <summary>Passes over one value, of which no more is seen than that it is JSON.</summary>
    public void Skip()
    {
        Advance();
        try
        {
            if (!_reader.TrySkip()) throw Error("the text ends too early");
        }
        catch (JsonException exception)
        {
            throw Error(JsonPlace.Position(_text, exception), "no valid JSON");
        }
    }

    /// <summary>Nothing but white space may follow.</summary>
    public void End() => Read();

    public DisclosureFormatException Unknown(string member) => Error($"the member \"{Shortened(member)}\" is not part of the format");

    public DisclosureFormatException Missing(string member) => Error($"the member \"{member}\" is missing");

    public T Required<T>(T? value, string member)
        where T : class => value ?? throw Missing(member);

    public T Required<T>(T? value, string member)
        where T : struct => value ?? throw Missing(member);

    public DisclosureFormatException Error(string what) => Error((int)_reader.BytesConsumed, what);

    private DisclosureFormatException Error(int position, string what) => new($"{JsonPlace.Of(_text, position)}: {what}");

    private void Expect(JsonTokenType token, string expected)
    {
        if (Advance() != token) throw Unexpected(expected);
    }

    private JsonTokenType Peek()
    {
        var token = Advance();
        _isPeeked = true;
        return token;
    }

    private JsonTokenType Advance()
    {
        if (!_isPeeked && !Read()) throw Error("the text ends too early");
        _isPeeked = false;
        return _reader.TokenType;
    }

    private bool Read()
    {
        try
        {
            return _reader.Read();
        }
        catch (JsonException exception)
        {
            throw Error(JsonPlace.Position(_text, exception), "no valid JSON");
        }
    }

    private decimal Number(decimal most)
    {
        Advance();
        var number = CurrentNumber();
        return Math.Abs(number) < most && number.Scale <= MostDecimals
            ? number
            : throw Unexpected(string.Create(CultureInfo.InvariantCulture, $"a number below {most:0} with {MostDecimals} decimals at most"));
    }

    /// <summary>How many decimals a number is printed with.</summary>
    public int Decimals() => Integer() is >= 0 and <= MostDecimals and var decimals
        ? decimals
        : throw Unexpected(string.Create(CultureInfo.InvariantCulture, $"a number of decimals from 0 to {MostDecimals}"));

    private decimal CurrentNumber()
    {
        if (_reader.TokenType != JsonTokenType.Number) throw Unexpected("a number");
        if (DecimalDigits.TryDecimal(_reader.ValueSpan, out var plain)) return plain;
        return _reader.TryGetDecimal(out plain) ? plain : throw Unexpected("a number");
    }

    /// <summary>The string that stands here.</summary>
    private string Text()
    {
        try
        {
            return _reader.ValueIsEscaped ? _reader.GetString()! : _strings.Get(_text, (int)_reader.TokenStartIndex + 1, _reader.ValueSpan.Length);
        }
        catch (InvalidOperationException)
        {
            throw Error("half a character in a string");
        }
    }

    private DisclosureFormatException Unexpected(string expected) => Error($"expected {expected}, found {Found()}");

    private static string Shortened(string found) => found.Length <= LongestFound ? found : found[..LongestFound] + "…";

    private string Found() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Null => "null",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Number => Shortened(Encoding.UTF8.GetString(_reader.ValueSpan)),
        JsonTokenType.String or JsonTokenType.PropertyName => JsonQuote.Of(Shortened(Text())),
        _ => "nothing",
    };
}
