using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

/// <summary>How values of a kind are written, read and described.</summary>
/// <typeparam name="T">A type that has null, which stands for what is absent and never comes here.</typeparam>
internal abstract class JsonType<T>
{
    public abstract JsonSchemaPart Schema { get; }

    public abstract void Write(JsonOutput json, string name, T value);

    public abstract void Write(ref JsonLine line, string name, T value);

    public abstract T Read(ref JsonCursor json);
}
