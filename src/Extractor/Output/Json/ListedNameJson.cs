using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A name of a list.</summary>
internal static class ListedNameJson
{
    public static void Write(JsonOutput json, ListedName listed) => json.OnOneLine(listed, WriteMembers);

    public static ListedName Read(ref JsonCursor json)
    {
        string? list = null;
        Evidence? evidence = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "list": list = json.String(); break;
                case "evidence": evidence = EvidenceJson.Read(ref json); break;
                default: throw json.Unknown(member);
            }
        }

        return new ListedName(json.Required(list, "list"), json.Required(evidence, "evidence"));
    }

    private static void WriteMembers(ref JsonLine json, ListedName listed)
    {
        json.Member("list", listed.List);
        EvidenceJson.Member(ref json, "evidence", listed.Evidence);
    }
}
