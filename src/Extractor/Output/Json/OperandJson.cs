using Extractor.Domain;
using Extractor.Narrative.Kinds;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A figure of a statement: as printed, and what it is worth in yuan, in percent or as a count.</summary>
internal static class OperandJson
{
    public static readonly JsonShape<Operand> Shape = new JsonShape<Operand, Parts>("operand", "A printed figure of a statement.", Build)
        .Required("name", JsonTypes.Text, o => o.Key.Text, (ref p, v) => p.Name = v,
            "What the figure is: amount, change, change-rate, share, final, completion, groups …")
        .Required("text", JsonTypes.Text, o => o.Number.Text, (ref p, v) => p.Text = v, "The figure as printed, without its unit.")
        .Required("printed_value", JsonTypes.PrintedNumber, o => o.Number.Value, (ref p, v) => p.Printed = v, NumberWords.PrintedValue)
        .Required("decimals", JsonTypes.Decimals, o => o.Number.Decimals, (ref p, v) => p.Decimals = v, NumberWords.Decimals)
        .Required("unit", JsonTypes.Text, o => o.Unit, (ref p, v) => p.Unit = v,
            "万元, 元, 亿元, %, 分, or the count's own word (个, 辆, 批次 …); empty where none is printed or known.")
        .Optional("unit_printed", JsonTypes.OnlyFalse, o => o.IsUnitPrinted ? null : false, (ref p, v) => p.IsUnitPrinted = v,
            "False where the unit is not printed but inferred; absent where it is printed.")
        .Required("value", JsonTypes.Number, o => o.Value, (ref p, v) => p.Value = v,
            "Exact, signed by its word: in yuan for an amount, in percent for a rate, in points for a score, else the count.")
        .Optional("direction_word", JsonTypes.Text, o => o.DirectionWord, (ref p, v) => p.DirectionWord = v, "The word that gave the sign (增加, 下降 …).")
        .Optional("basis", JsonTypes.TextOf(ComparisonBasis.All.Select(b => b.Text)), o => o.Basis?.Text, (ref p, v) => p.Basis = v,
            "What a change or a completion is measured against; absent for other figures, or where nothing tells.")
        .Optional("base_year", JsonTypes.Integer, o => o.BaseYear, (ref p, v) => p.BaseYear = v,
            "The year that a change is measured against, where one is printed.")
        .Required("evidence", EvidenceJson.Type, o => o.Evidence, (ref p, v) => p.Evidence = v, "Where the figure stands.")
        .OnOneLine();

    private static Operand Build(ref JsonCursor json, Parts parts) => new(
        KnownOperands.Of(parts.Name!),
        new PrintedNumber(parts.Text!, parts.Printed!.Value, parts.Decimals!.Value),
        parts.Unit!,
        parts.Value!.Value,
        parts.Evidence!.Value,
        parts.DirectionWord,
        parts.IsUnitPrinted ?? true,
        parts.Basis is { } basis ? ComparisonBasis.Of(basis) : null,
        parts.BaseYear);

    private struct Parts
    {
        public string? Name;
        public string? Text;
        public decimal? Printed;
        public int? Decimals;
        public string? Unit;
        public bool? IsUnitPrinted;
        public decimal? Value;
        public string? DirectionWord;
        public string? Basis;
        public int? BaseYear;
        public Evidence? Evidence;
    }
}
