using Extractor.Domain;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A figure that no statement took.</summary>
internal static class UnboundJson
{
    public static readonly JsonShape<UnboundFigure> Shape = new JsonShape<UnboundFigure, Parts>(
        "unbound", "A figure of the narrative that no statement took.", Build)
        .Required("text", JsonTypes.Text, f => f.Number.Text, (ref p, v) => p.Text = v, "The figure as printed, without its unit.")
        .Required("printed_value", JsonTypes.PrintedNumber, f => f.Number.Value, (ref p, v) => p.Printed = v, NumberWords.PrintedValue)
        .Required("decimals", JsonTypes.Decimals, f => f.Number.Decimals, (ref p, v) => p.Decimals = v, NumberWords.Decimals)
        .Required("unit", JsonTypes.Text, f => f.Unit, (ref p, v) => p.Unit = v, "The unit as printed; empty where none is.")
        .Required("evidence", EvidenceJson.Type, f => f.Evidence, (ref p, v) => p.Evidence = v, "Where the figure stands.")
        .OnOneLine();

    private static UnboundFigure Build(ref JsonCursor json, Parts parts) =>
        new(new PrintedNumber(parts.Text!, parts.Printed!.Value, parts.Decimals!.Value), parts.Unit!, parts.Evidence!.Value);

    private struct Parts
    {
        public string? Text;
        public decimal? Printed;
        public int? Decimals;
        public string? Unit;
        public Evidence? Evidence;
    }
}
