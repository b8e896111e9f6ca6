using Newtonsoft.Json;

namespace Extractor.Output.Json;

/// <summary>The names of members read so far: each is one string, however often it stands in the text.</summary>
internal sealed class MemberNames : JsonNameTable
{
    private readonly DefaultJsonNameTable _names = new();

    public override string Get(char[] key, int start, int length) => _names.Get(key, start, length) ?? _names.Add(new string(key, start, length));
}
