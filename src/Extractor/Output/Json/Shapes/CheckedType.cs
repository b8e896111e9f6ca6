using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

/// <summary>A kind of value that is held to something when it is read.</summary>
/// <param name="check">Gives the value, or throws with the reader's place.</param>
internal sealed class CheckedType<T>(JsonSchemaPart schema, JsonType<T> inner, CheckedType<T>.Checking check) : JsonType<T>
{
    public delegate T Checking(ref JsonCursor json, T value);

    public override JsonSchemaPart Schema { get; } = schema;

    public override void Write(JsonOutput json, string name, T value) => inner.Write(json, name, value);

    public override void Write(ref JsonLine line, string name, T value) => inner.Write(ref line, name, value);

    public override T Read(ref JsonCursor json) => check(ref json, inner.Read(ref json));
}
