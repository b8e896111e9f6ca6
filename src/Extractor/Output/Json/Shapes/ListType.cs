using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

internal class ListType<T>(Func<JsonShape<T>> shape) : JsonType<IReadOnlyList<T>?>
{
    public override JsonSchemaPart Schema => new(("type", "array"), ("items", new JsonSchemaPart { Definition = shape().Definition }));

    public override void Write(JsonOutput json, string name, IReadOnlyList<T>? value) => json.List(name, value!, shape().Writing);

    public override void Write(ref JsonLine line, string name, IReadOnlyList<T>? value) => line.List(name, value!, shape().WriteMembers);

    public override IReadOnlyList<T> Read(ref JsonCursor json) => json.List(shape().Reading);
}
