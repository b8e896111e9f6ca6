using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A line of the contents.</summary>
internal static class ContentsJson
{
    public static void Write(JsonOutput json, ContentsEntry entry)
    {
        json.WriteStartObject();
        json.Member("number", entry.PrintedNumber);
        json.Member("title", entry.Title);
        if (entry.Page is { } page) json.Member("page", page);
        EvidenceJson.Member(json, "evidence", entry.Evidence);
        json.WriteEndObject();
    }

    public static ContentsEntry Read(ref JsonCursor json)
    {
        string? number = null, title = null;
        int? page = null;
        Evidence? evidence = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "number": number = json.String(); break;
                case "title": title = json.String(); break;
                case "page": page = json.Integer(); break;
                case "evidence": evidence = EvidenceJson.Read(ref json); break;
                default: throw json.Unknown(member);
            }
        }

        return new ContentsEntry(json.Required(number, "number"), json.Required(title, "title"), json.Required(evidence, "evidence")) { Page = page };
    }
}
