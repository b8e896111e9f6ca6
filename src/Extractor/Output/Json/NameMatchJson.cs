using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A name of the narrative and the table row that it stands for.</summary>
internal static class NameMatchJson
{
    public static void Write(JsonOutput json, NameMatch match) => json.OnOneLine(match, WriteMembers);

    public static NameMatch Read(ref JsonCursor json)
    {
        string? level = null, printed = null, label = null, code = null;
        bool? isExact = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "level": level = json.String(); break;
                case "printed": printed = json.String(); break;
                case "label": label = json.String(); break;
                case "code": code = json.String(); break;
                case "exact": isExact = json.Boolean(); break;
                default: throw json.Unknown(member);
            }
        }

        return new NameMatch(json.Required(level, "level"), json.Required(printed, "printed"), label, code, json.Required(isExact, "exact"));
    }

    private static void WriteMembers(ref JsonLine json, NameMatch match)
    {
        json.Member("level", match.Level);
        json.Member("printed", match.Printed);
        json.Member("label", match.Label);
        json.Member("code", match.Code);
        json.Member("exact", match.IsExact);
    }
}
