using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>What the cover prints.</summary>
internal static class CoverJson
{
    public static void Write(JsonOutput json, Cover cover)
    {
        json.WriteStartObject();
        EvidenceJson.Member(json, "title", cover.Title);
        EvidenceJson.Member(json, "body", cover.Body);
        json.Member("fiscal_year", cover.FiscalYear);
        json.Member("scope", cover.Scope);
        EvidenceJson.Member(json, "date", cover.Date);
        json.WriteEndObject();
    }

    public static Cover Read(ref JsonCursor json)
    {
        var cover = new Cover();
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "title": cover = cover with { Title = EvidenceJson.Read(ref json) }; break;
                case "body": cover = cover with { Body = EvidenceJson.Read(ref json) }; break;
                case "fiscal_year": cover = cover with { FiscalYear = json.Integer() }; break;
                case "scope": cover = cover with { Scope = json.String() }; break;
                case "date": cover = cover with { Date = EvidenceJson.Read(ref json) }; break;
                default: throw json.Unknown(member);
            }
        }

        return cover;
    }
}
