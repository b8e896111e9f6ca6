using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

/// <summary>A member of an object that stands among the members of another one.</summary>
internal sealed class InlinedMember<T, TParts, TInner>(
    JsonMember<TInner, TInner> member, Func<T, TInner?> get, InlinedMember<T, TParts, TInner>.Part part, Func<TInner> start)
    : JsonMember<T, TParts>(member.Name)
    where TInner : class
{
    public delegate ref TInner? Part(ref TParts parts);

    public override JsonMemberSchema Schema => member.Schema with { IsAlways = false };

    public override void Write(JsonOutput json, T value)
    {
        if (get(value) is { } inner) member.Write(json, inner);
    }

    public override void Write(ref JsonLine line, T value)
    {
        if (get(value) is { } inner) member.Write(ref line, inner);
    }

    public override void Read(ref JsonCursor json, ref TParts parts)
    {
        ref var inner = ref part(ref parts);
        inner ??= start();
        member.Read(ref json, ref inner);
    }
}
