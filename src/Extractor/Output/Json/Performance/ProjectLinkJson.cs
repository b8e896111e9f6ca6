using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Performance;

/// <summary>A part of the disclosure that speaks of a project, and how its name fits.</summary>
internal static class ProjectLinkJson
{
    public static readonly JsonShape<ProjectLink> Shape = new JsonShape<ProjectLink, Parts>(
        "project_link", "A part of the disclosure that speaks of a project.", Build)
        .Required("part", JsonTypes.Word(EnumWords.Part), l => l.Part, (ref p, v) => p.Part = v,
            "A statement of kind performance-project, a form, or a report.")
        .Required("number", JsonTypes.FromOne, l => l.Number, (ref p, v) => p.Number = v,
            "The statement's number, or that of the form or report counted from 1.")
        .Required("name", JsonTypes.Text, l => l.Name, (ref p, v) => p.Name = v, "The project's name as printed there; empty where none is.")
        .Required("match", JsonTypes.Word(EnumWords.Match), l => l.Match, (ref p, v) => p.Match = v,
            "How the name fits the project's: spelled the same, the same without marks and words like 项目, close to it and to no other; or told by the "
            + "form's figures.")
        .OnOneLine();

    private static ProjectLink Build(ref JsonCursor json, Parts parts) => new(parts.Part!.Value, parts.Number!.Value, parts.Name!, parts.Match!.Value);

    private struct Parts
    {
        public ProjectPart? Part;
        public int? Number;
        public string? Name;
        public ProjectMatch? Match;
    }
}
