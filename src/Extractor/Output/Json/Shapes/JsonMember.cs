using System.Text;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

/// <summary>A member of an object: written where it is there, read into what becomes the object.</summary>
internal abstract class JsonMember<T, TParts>(string name)
{
    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public abstract JsonMemberSchema Schema { get; }

    public abstract void Write(JsonOutput json, T value);

    public abstract void Write(ref JsonLine line, T value);

    public abstract void Read(ref JsonCursor json, ref TParts parts);
}

/// <inheritdoc/>
/// <param name="isAlways">It is written whatever it holds.</param>
/// <param name="description">Null where what the value is defined as says it.</param>
internal sealed class JsonMember<T, TParts, TValue>(
    string name, bool isAlways, JsonType<TValue> type, Func<T, TValue> get, JsonMember<T, TParts, TValue>.Setting set, string? description)
    : JsonMember<T, TParts>(name)
{
    public delegate void Setting(ref TParts parts, TValue value);

    public override JsonMemberSchema Schema => new(Name, description, isAlways, type.Schema);

    public override void Write(JsonOutput json, T value)
    {
        if (get(value) is { } present) type.Write(json, Name, present);
    }

    public override void Write(ref JsonLine line, T value)
    {
        if (get(value) is { } present) type.Write(ref line, Name, present);
    }

    public override void Read(ref JsonCursor json, ref TParts parts) => set(ref parts, type.Read(ref json));
}
