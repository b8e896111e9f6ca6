using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>Something that could not be read, with its place.</summary>
internal static class ProblemJson
{
    public static readonly JsonShape<Problem> Shape = new JsonShape<Problem, Parts>(
        "problem", "Something that could not be read, or was repaired.", Build)
        .Required("code", JsonTypes.TextOf(ProblemBook.All.Select(kind => kind.Code)), p => p.Code, (ref p, v) => p.Code = v,
            "What kind of problem; docs/problems.md explains each.")
        .Required("message", JsonTypes.Text, p => p.Message, (ref p, v) => p.Message = v, "A sentence for the user.")
        .Required("severity", JsonTypes.Word(EnumWords.Severity), p => p.Severity, (ref p, v) => p.Severity = v,
            "note: nothing printed is lost; loss: something printed is missing from this file; failure: nothing could be read.")
        .Optional("page", JsonTypes.FromOne, p => p.Page, (ref p, v) => p.Page = v, "The page, counted from 1; absent where it concerns the whole file.")
        .Optional("evidence", EvidenceJson.Type, p => p.Evidence, (ref p, v) => p.Evidence = v, "The place on the page.");

    private static Problem Build(ref JsonCursor json, Parts parts) => new(parts.Code!, parts.Message!, parts.Severity!.Value, parts.Page, parts.Evidence);

    private struct Parts
    {
        public string? Code;
        public string? Message;
        public ProblemSeverity? Severity;
        public int? Page;
        public Evidence? Evidence;
    }
}
