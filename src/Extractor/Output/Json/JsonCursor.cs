using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;

namespace Extractor.Output.Json;

/// <summary>Reads the values of a JSON text one after the other; anything unexpected is an error with its place.</summary>
internal sealed class JsonCursor(TextReader input)
{
    private readonly JsonTextReader _reader = new(input)
    {
        CloseInput = false,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        MaxDepth = 128,
        PropertyNameTable = new MemberNames(),
    };

    private bool _isPeeked;

    /// <summary>Enters an object and gives the name of each member; the caller reads its value before it asks for the next.</summary>
    public JsonMembers Members()
    {
        Expect(JsonToken.StartObject, "an object");
        return new JsonMembers(this);
    }

    /// <summary>The name of the next member, null at the end of the object.</summary>
    public string? NextMember() => Advance() == JsonToken.PropertyName ? (string)_reader.Value! : null;

    public List<T> List<T>(Func<JsonCursor, T> element)
    {
        Expect(JsonToken.StartArray, "a list");
        var values = new List<T>();
        while (Peek() != JsonToken.EndArray) values.Add(element(this));
        Advance();
        return values;
    }

    /// <summary>A list of numbers; how many it holds, of which the first are put into <paramref name="values"/>.</summary>
    public int Numbers(Span<double> values)
    {
        Expect(JsonToken.StartArray, "a list");
        var count = 0;
        for (; Peek() != JsonToken.EndArray; count++)
        {
            var value = Advance() == JsonToken.Integer && _reader.Value is long whole ? whole : (double)CurrentNumber();
            if (count < values.Length) values[count] = value;
        }

        Advance();
        return count;
    }

    public string String() => (string)Expect(JsonToken.String, "a string")!;

    public bool Boolean() => (bool)Expect(JsonToken.Boolean, "true or false")!;

    public int Integer()
    {
        if (Advance() == JsonToken.Integer && _reader.Value is long and >= -int.MaxValue and <= int.MaxValue and var whole) return (int)whole;
        return CurrentNumber() is var number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue
            ? (int)number
            : throw Unexpected("a whole number");
    }

    /// <summary>Exact: the digits as they stand, zeros at the end included.</summary>
    public decimal Number()
    {
        Advance();
        return CurrentNumber();
    }

    private decimal CurrentNumber() => (_reader.TokenType, _reader.Value) switch
    {
        (JsonToken.Float, decimal value) => value,
        (JsonToken.Integer, long value) => value,
        (JsonToken.Integer, BigInteger value) when BigInteger.Abs(value) <= (BigInteger)decimal.MaxValue => (decimal)value,
        _ => throw Unexpected("a number"),
    };

    /// <summary>Nothing but white space may follow.</summary>
    public void End() => Read();

    public DisclosureFormatException Unknown(string member) => Error($"the member \"{member}\" is not part of the format");

    public T Required<T>(T? value, string member)
        where T : class => value ?? throw Error($"the member \"{member}\" is missing");

    public T Required<T>(T? value, string member)
        where T : struct => value ?? throw Error($"the member \"{member}\" is missing");

    public DisclosureFormatException Error(string what)
    {
        var path = _reader.Path.Length == 0 ? "" : " in " + _reader.Path;
        var place = string.Create(CultureInfo.InvariantCulture, $"line {_reader.LineNumber}, position {_reader.LinePosition}{path}");
        return new DisclosureFormatException($"{place}: {what}");
    }

    private object? Expect(JsonToken token, string expected) =>
        Advance() == token ? _reader.Value : throw Unexpected(expected);

    private JsonToken Peek()
    {
        var token = Advance();
        _isPeeked = true;
        return token;
    }

    private JsonToken Advance()
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
        catch (JsonReaderException exception)
        {
            throw new DisclosureFormatException("no valid JSON: " + exception.Message.TrimEnd('.'), exception);
        }
    }

    private DisclosureFormatException Unexpected(string expected) => Error($"expected {expected}, found {Found()}");

    private string Found() => _reader.TokenType switch
    {
        JsonToken.StartObject => "an object",
        JsonToken.StartArray => "a list",
        JsonToken.Null => "null",
        JsonToken.None or JsonToken.EndArray or JsonToken.EndObject => "nothing",
        _ => JsonConvert.ToString(_reader.Value),
    };
}
