using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Performance;

/// <summary>A project with what is printed about it.</summary>
internal static class PerformanceProjectJson
{
    public static readonly JsonShape<PerformanceProject> Shape = new JsonShape<PerformanceProject, Parts>(
        "performance_project", "A project with what the disclosure prints about its performance.", Build)
        .Required("name", JsonTypes.Text, p => p.Name, (ref p, v) => p.Name = v, "The project's name.")
        .Required("links", JsonTypes.List(ProjectLinkJson.Shape), p => p.Links, (ref p, v) => p.Links = v, "Where the disclosure speaks of it.");

    private static PerformanceProject Build(ref JsonCursor json, Parts parts) => new(parts.Name!, parts.Links!);

    private struct Parts
    {
        public string? Name;
        public IReadOnlyList<ProjectLink>? Links;
    }
}
