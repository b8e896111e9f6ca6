namespace Extractor.Output.Json;

/// <summary>The names of an object's members, one after the other, for a foreach that reads each value.</summary>
internal struct JsonMembers(JsonCursor json)
{
    public string Current { get; private set; } = "";

    public readonly JsonMembers GetEnumerator() => this;

    public bool MoveNext()
    {
        if (json.NextMember() is not { } name) return false;
        Current = name;
        return true;
    }
}
