using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>Where a document was published.</summary>
internal static class ProvenanceJson
{
    public static void Write(JsonOutput json, Provenance provenance)
    {
        json.WriteStartObject();
        json.Member("province", provenance.Province);
        json.Member("city", provenance.City);
        json.Member("department", provenance.Department);
        json.Member("url", provenance.Url);
        json.Member("published", provenance.Published);
        json.WriteEndObject();
    }

    public static Provenance Read(ref JsonCursor json)
    {
        var provenance = new Provenance(null, null, null, null, null);
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            provenance = member switch
            {
                "province" => provenance with { Province = json.String() },
                "city" => provenance with { City = json.String() },
                "department" => provenance with { Department = json.String() },
                "url" => provenance with { Url = json.String() },
                "published" => provenance with { Published = json.String() },
                _ => throw json.Unknown(member),
            };
        }

        return provenance;
    }
}
