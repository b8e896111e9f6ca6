using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A label of a form with what is filled in beside it.</summary>
internal static class FormEntryJson
{
    public static void Write(JsonOutput json, FormEntry entry)
    {
        json.WriteStartObject();
        json.Member("label", entry.Label);
        EvidenceJson.Member(json, "value", entry.Value);
        json.WriteEndObject();
    }

    public static FormEntry Read(ref JsonCursor json)
    {
        string? label = null;
        Evidence? value = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "label": label = json.String(); break;
                case "value": value = EvidenceJson.Read(ref json); break;
                default: throw json.Unknown(member);
            }
        }

        return new FormEntry(json.Required(label, "label"), json.Required(value, "value"));
    }
}
