using Extractor.Domain;
using Extractor.Forms;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A figure cell: its column, what it prints, what exactly that is worth, and where it stands.</summary>
internal static class CellJson
{
    public static readonly JsonShape<TableCell> Shape = new JsonShape<TableCell, Parts>("cell", "A figure cell.", Build)
        .Required("column", JsonTypes.Text, c => c.Column.Text, (ref p, v) => p.Column = v, "The key of its column.")
        .Required("state", JsonTypes.Word(EnumWords.State), c => c.Amount.State, (ref p, v) => p.State = v,
            "What is printed: nothing, a dash, an amount, or something that is no amount. A blank is not a zero.")
        .Required("text", JsonTypes.Text, c => c.Amount.Text, (ref p, v) => p.Text = v,
            "As printed, spaces and line breaks inside it removed; empty for a blank.")
        .Optional("number_text", JsonTypes.Text, c => c.Amount.Number is { } n && n.Text != c.Amount.Text ? n.Text : null, (ref p, v) => p.NumberText = v,
            "The number's own text, where it differs from the cell's text.")
        .Optional("printed_value", JsonTypes.PrintedNumber, c => c.Amount.Number?.Value, (ref p, v) => p.Printed = v, NumberWords.PrintedValue)
        .Optional("decimals", JsonTypes.Decimals, c => c.Amount.Number?.Decimals, (ref p, v) => p.Decimals = v, NumberWords.Decimals)
        .Optional("unit", JsonTypes.Unit, c => c.Amount.Unit, (ref p, v) => p.Unit = v,
            "The unit of the printed value; absent where neither the table nor its document says one.")
        .Optional("amount_yuan", JsonTypes.Number, c => c.Amount.Yuan, (ref _, _) => { },
            "The amount in yuan, exact; absent unless the state is amount and the unit is known.")
        .Required("evidence", EvidenceJson.Type, c => c.Evidence, (ref p, v) => p.Evidence = v,
            "Where the cell stands: the figure's box, or the cell's where it is blank.")
        .OnOneLine();

    private static TableCell Build(ref JsonCursor json, Parts parts)
    {
        PrintedNumber? number = parts.Printed is { } value
            ? new PrintedNumber(parts.NumberText ?? parts.Text!, value, json.Required(parts.Decimals, "decimals")) : null;
        return new TableCell(KnownColumns.Of(parts.Column!), new PrintedAmount(parts.State!.Value, parts.Text!, number, parts.Unit), parts.Evidence!.Value);
    }

    private struct Parts
    {
        public string? Column;
        public CellState? State;
        public string? Text;
        public string? NumberText;
        public decimal? Printed;
        public int? Decimals;
        public MoneyUnit? Unit;
        public Evidence? Evidence;
    }
}
