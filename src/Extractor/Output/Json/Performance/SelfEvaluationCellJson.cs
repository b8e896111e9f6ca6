using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Forms;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Performance;

/// <summary>A cell of a form: its column, what it prints, and where.</summary>
internal static class SelfEvaluationCellJson
{
    public static readonly JsonShape<SelfEvaluationCell> Shape = new JsonShape<SelfEvaluationCell, Parts>(
        "form_cell", "A cell of a self-evaluation form.", Build)
        .Required("column", JsonTypes.Text, c => c.Column.Text, (ref p, v) => p.Column = v,
            "What the column holds: initial-budget, full-year-budget, executed, weight, execution-rate, score, target, actual, deviation, reason, "
            + "description or remedies.")
        .Required("state", JsonTypes.Word(EnumWords.State), c => c.State, (ref p, v) => p.State = v,
            "What is printed: nothing, a dash, a figure, words, or something that is no figure where one belongs. A blank is not a zero.")
        .Optional("relation", JsonTypes.Text, c => c.Relation, (ref p, v) => p.Relation = v,
            "What a target asks of its figure (≥, ≤, =, ≈ …), as printed; absent where nothing is printed.")
        .Optional("number_text", JsonTypes.Text, c => c.Number?.Text, (ref p, v) => p.NumberText = v, "The number's own text.")
        .Optional("printed_value", JsonTypes.PrintedNumber, c => c.Number?.Value, (ref p, v) => p.Printed = v,
            "The number as printed, in the printed unit, every printed digit kept.")
        .Optional("decimals", JsonTypes.Decimals, c => c.Number?.Decimals, (ref p, v) => p.Decimals = v, "Digits printed after the decimal point.")
        .Optional("unit", JsonTypes.Text, c => c.Unit.Length > 0 ? c.Unit : null, (ref p, v) => p.Unit = v,
            "万元, 元 or 亿元 for money, % for a rate, 分 for weights and scores, a target's own word; absent where none is known.")
        .Optional("value", JsonTypes.Number, c => c.Value, (ref _, _) => { },
            "The figure in yuan, in percent, in points, or as the number printed, exact.")
        .Required("evidence", EvidenceJson.Type, c => c.Evidence, (ref p, v) => p.Evidence = v, "Where the cell stands, its text as printed.")
        .OnOneLine();

    private static SelfEvaluationCell Build(ref JsonCursor json, Parts parts)
    {
        PrintedNumber? number = parts.Printed is { } value
            ? new PrintedNumber(json.Required(parts.NumberText, "number_text"), value, json.Required(parts.Decimals, "decimals")) : null;
        return new SelfEvaluationCell(KnownColumns.Of(parts.Column!), parts.State!.Value, number, parts.Unit ?? "", parts.Evidence!.Value, parts.Relation);
    }

    private struct Parts
    {
        public string? Column;
        public CellState? State;
        public string? Relation;
        public string? NumberText;
        public decimal? Printed;
        public int? Decimals;
        public string? Unit;
        public Evidence? Evidence;
    }
}
