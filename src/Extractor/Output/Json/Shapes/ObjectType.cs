using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

internal sealed class ObjectType<T>(JsonShape<T> shape) : JsonType<T?>
    where T : class
{
    public override JsonSchemaPart Schema => new() { Definition = shape.Definition };

    public override void Write(JsonOutput json, string name, T? value) => json.Member(name, value!, shape.Writing);

    public override void Write(ref JsonLine line, string name, T? value) => line.Member(name, value!, shape.WriteMembers);

    public override T Read(ref JsonCursor json) => shape.Read(ref json);
}
