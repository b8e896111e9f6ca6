using System.Numerics;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

/// <summary>An object of the format: the one place that says what it holds, for writing, for reading and for the JSON Schema.</summary>
internal abstract class JsonShape<T>
{
    protected JsonShape()
    {
        (WriteMembers, Writing, Reading) = (WriteAll, Write, Read);
    }

    public abstract JsonSchemaDefinition Definition { get; }

    /// <summary>The members without the braces around them.</summary>
    public JsonLine.Members<T> WriteMembers { get; }

    /// <inheritdoc cref="Write"/>
    public Action<JsonOutput, T> Writing { get; }

    /// <inheritdoc cref="Read"/>
    public JsonCursor.Reading<T> Reading { get; }

    public abstract void Write(JsonOutput json, T value);

    public abstract T Read(ref JsonCursor json);

    protected abstract void WriteAll(ref JsonLine line, T value);
}

/// <inheritdoc/>
/// <typeparam name="T">The object.</typeparam>
/// <typeparam name="TParts">What the members are read into: the object itself where it can begin empty, else the arguments it is made of.</typeparam>
internal sealed class JsonShape<T, TParts>(string name, string description, JsonShape<T, TParts>.Building build, Func<TParts>? start = null)
    : JsonShape<T>
{
    private JsonMember<T, TParts>[] _members = [];
    private byte[][] _names = [];
    private ulong _required;
    private bool _isOnOneLine;
    private Func<T, bool>? _goesOn;
    private int _last;

    /// <summary>Puts the object together; what fits no object is an error at the reader's place.</summary>
    public delegate T Building(ref JsonCursor json, TParts parts);

    public override JsonSchemaDefinition Definition =>
        new(name, description, new JsonSchemaPart(("type", "object")), () => [.. _members.Select(m => m.Schema)]);

    /// <summary>Written on one line: a cell, a heading or a paragraph's line is one line of the file.</summary>
    public JsonShape<T, TParts> OnOneLine()
    {
        _isOnOneLine = true;
        return this;
    }

    /// <summary>A member without which there is no object.</summary>
    public JsonShape<T, TParts> Required<TValue>(
        string member, JsonType<TValue> type, Func<T, TValue> get, JsonMember<T, TParts, TValue>.Setting set, string? what = null)
    {
        _required |= 1UL << _members.Length;
        return Always(member, type, get, set, what);
    }

    /// <summary>A member that is always written; text that lacks it is read as if it were empty.</summary>
    public JsonShape<T, TParts> Always<TValue>(
        string member, JsonType<TValue> type, Func<T, TValue> get, JsonMember<T, TParts, TValue>.Setting set, string? what = null) =>
        Add(new JsonMember<T, TParts, TValue>(member, isAlways: true, type, get, set, what));

    /// <summary>A member that is left out where there is nothing.</summary>
    public JsonShape<T, TParts> Optional<TValue>(
        string member, JsonType<TValue> type, Func<T, TValue> get, JsonMember<T, TParts, TValue>.Setting set, string? what = null) =>
        Add(new JsonMember<T, TParts, TValue>(member, isAlways: false, type, get, set, what));

    /// <summary>The members of another object, written where there is one, behind this one's own.</summary>
    /// <param name="part">Where it is read into.</param>
    public JsonShape<T, TParts> Inline<TInner>(JsonShape<TInner, TInner> shape, Func<T, TInner?> get, InlinedMember<T, TParts, TInner>.Part part)
        where TInner : class
    {
        // They are the last, and on most lines absent: they are not looked at one by one.
        (_goesOn, _last) = (value => get(value) is not null, _members.Length);
        foreach (var member in shape._members) Add(new InlinedMember<T, TParts, TInner>(member, get, part, shape.Begin));
        return this;
    }

    public override void Write(JsonOutput json, T value)
    {
        if (_isOnOneLine)
        {
            json.OnOneLine(value, WriteMembers);
            return;
        }

        json.WriteStartObject();
        foreach (var member in _members) member.Write(json, value);
        json.WriteEndObject();
    }

    /// <remarks>Members mostly come in the order in which they are written, so the next one is looked at first.</remarks>
    public override T Read(ref JsonCursor json)
    {
        var parts = Begin();
        ulong seen = 0;
        json.StartObject();
        for (var at = json.NextMember(_names, 0); at >= 0; at = json.NextMember(_names, at + 1))
        {
            _members[at].Read(ref json, ref parts);
            seen |= 1UL << at;
        }

        if ((seen & _required) != _required) throw json.Missing(_members[BitOperations.TrailingZeroCount(_required & ~seen)].Name);
        return build(ref json, parts);
    }

    private TParts Begin() => start is null ? default! : start();

    protected override void WriteAll(ref JsonLine line, T value)
    {
        var count = _goesOn is null || _goesOn(value) ? _members.Length : _last;
        for (var i = 0; i < count; i++) _members[i].Write(ref line, value);
    }

    private JsonShape<T, TParts> Add(JsonMember<T, TParts> member)
    {
        _members = [.. _members, member];
        _names = [.. _names, member.Utf8Name];
        return this;
    }
}
