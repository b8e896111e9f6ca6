using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Performance;

/// <summary>A row of a form with the labels around it.</summary>
internal static class SelfEvaluationRowJson
{
    public static readonly JsonShape<SelfEvaluationRow> Shape = new JsonShape<SelfEvaluationRow, Parts>("form_row", "A row of a self-evaluation form.", Build)
        .Required("label", JsonTypes.Text, r => r.Label, (ref p, v) => p.Label = v, "The printed label, spaces and line breaks removed.")
        .Optional("parents", JsonTypes.Texts, r => r.Parents.IfAny(), (ref p, v) => p.Parents = v,
            "The labels around it, from the outermost: 一级指标 and 二级指标 of an indicator.")
        .Required("evidence", EvidenceJson.Type, r => r.Evidence, (ref p, v) => p.Evidence = v, "Where the label stands.")
        .Required("cells", JsonTypes.List(SelfEvaluationCellJson.Shape), r => r.Cells, (ref p, v) => p.Cells = v, "The cells in the order of the columns.");

    private static SelfEvaluationRow Build(ref JsonCursor json, Parts parts) =>
        new() { Label = parts.Label!, Parents = parts.Parents ?? [], Evidence = parts.Evidence!.Value, Cells = parts.Cells! };

    private struct Parts
    {
        public string? Label;
        public IReadOnlyList<string>? Parents;
        public Evidence? Evidence;
        public IReadOnlyList<SelfEvaluationCell>? Cells;
    }
}
