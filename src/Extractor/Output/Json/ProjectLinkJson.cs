using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A part of the disclosure that speaks of a project, and how its name fits.</summary>
internal static class ProjectLinkJson
{
    public static void Write(JsonOutput json, ProjectLink link) => json.OnOneLine(link, WriteMembers);

    public static ProjectLink Read(ref JsonCursor json)
    {
        ProjectPart? part = null;
        ProjectMatch? match = null;
        int? number = null;
        string? name = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "part": part = Words.Part.Read(ref json); break;
                case "number": number = json.Integer(); break;
                case "name": name = json.String(); break;
                case "match": match = Words.Match.Read(ref json); break;
                default: throw json.Unknown(member);
            }
        }

        return new ProjectLink(json.Required(part, "part"), json.Required(number, "number"), json.Required(name, "name"), json.Required(match, "match"));
    }

    private static void WriteMembers(ref JsonLine json, ProjectLink link)
    {
        json.Member("part", Words.Part.Write(link.Part));
        json.Member("number", link.Number);
        json.Member("name", link.Name);
        json.Member("match", Words.Match.Write(link.Match));
    }
}
