using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

/// <summary>An object whose record is a structure.</summary>
internal sealed class ValueType<T>(JsonShape<T> shape) : JsonType<T?>
    where T : struct
{
    public override JsonSchemaPart Schema => new() { Definition = shape.Definition };

    public override void Write(JsonOutput json, string name, T? value) => json.Member(name, value!.Value, shape.Writing);

    public override void Write(ref JsonLine line, string name, T? value) => line.Member(name, value!.Value, shape.WriteMembers);

    public override T? Read(ref JsonCursor json) => shape.Read(ref json);
}
