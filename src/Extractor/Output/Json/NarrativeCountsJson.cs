using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>How many figures of the narrative are bound; follows from its statements, so it is written and not read.</summary>
internal static class NarrativeCountsJson
{
    public static void Write(JsonOutput json, NarrativeCounts counts) => json.OnOneLine(counts, WriteMembers);

    public static void Skip(ref JsonCursor json)
    {
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            if (member is not ("bound" or "mentioned" or "unbound")) throw json.Unknown(member);
            json.Integer();
        }
    }

    private static void WriteMembers(ref JsonLine json, NarrativeCounts counts)
    {
        json.Member("bound", counts.Bound);
        json.Member("mentioned", counts.Mentioned);
        json.Member("unbound", counts.Unbound);
    }
}
