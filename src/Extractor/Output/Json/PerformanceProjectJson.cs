using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A project with what is printed about it.</summary>
internal static class PerformanceProjectJson
{
    public static void Write(JsonOutput json, PerformanceProject project)
    {
        json.WriteStartObject();
        json.Member("name", project.Name);
        json.List("links", project.Links, ProjectLinkJson.Write);
        json.WriteEndObject();
    }

    public static PerformanceProject Read(ref JsonCursor json)
    {
        string? name = null;
        List<ProjectLink>? links = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "name": name = json.String(); break;
                case "links": links = json.List(ProjectLinkJson.Read); break;
                default: throw json.Unknown(member);
            }
        }

        return new PerformanceProject(json.Required(name, "name"), json.Required(links, "links"));
    }
}
