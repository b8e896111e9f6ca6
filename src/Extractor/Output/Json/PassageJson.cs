using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A part of a statement with a heading of its own.</summary>
internal static class PassageJson
{
    public static void Write(JsonOutput json, Passage passage) => json.OnOneLine(passage, WriteMembers);

    public static Passage Read(ref JsonCursor json)
    {
        string? name = null;
        Evidence? evidence = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "name": name = json.String(); break;
                case "evidence": evidence = EvidenceJson.Read(ref json); break;
                default: throw json.Unknown(member);
            }
        }

        return new Passage(json.Required(name, "name"), json.Required(evidence, "evidence"));
    }

    private static void WriteMembers(ref JsonLine json, Passage passage)
    {
        json.Member("name", passage.Name);
        EvidenceJson.Member(ref json, "evidence", passage.Evidence);
    }
}
