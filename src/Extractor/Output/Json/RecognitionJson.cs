using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>How a value was recognised, as members beside its place: <c>"source":"ocr","confidence":0.98</c>; what is text says nothing.</summary>
internal static class RecognitionJson
{
    private const string Recognised = "ocr";

    public static void Write(ref JsonLine json, Recognition? recognition)
    {
        if (recognition is null) return;
        json.Member("source", Recognised);
        if (recognition.Confidence is { } confidence) json.Member("confidence", (decimal)confidence);
        json.Member("alternative", recognition.Alternative);
        if (recognition.IsDoubtful) json.Member("doubtful", true);
    }

    public static Recognition Read(ref JsonCursor json)
    {
        var read = new Recognition(null);
        json.StartObject();
        while (json.NextMember() is { } member) read = Read(ref json, member, read);
        return read;
    }

    /// <summary>What was read so far, with a further member.</summary>
    public static Recognition Read(ref JsonCursor json, string member, Recognition? read)
    {
        read ??= new Recognition(null);
        switch (member)
        {
            case "source": json.String(); return read;
            case "confidence": return read with { Confidence = (double)json.Number() };
            case "alternative": return read with { Alternative = json.String() };
            case "doubtful": return read with { IsDoubtful = json.Boolean() };
            default: throw json.Unknown(member);
        }
    }
}
