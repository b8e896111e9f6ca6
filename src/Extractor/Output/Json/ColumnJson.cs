using Extractor.Domain;
using Extractor.Forms;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A figure column with its printed head.</summary>
internal static class ColumnJson
{
    public static readonly JsonShape<TableColumn> Shape = new JsonShape<TableColumn, Parts>("column", "A figure column.", Build)
        .Optional("side", JsonTypes.Word(EnumWords.Side), c => RowJson.SideOf(c.Side), (ref p, v) => p.Side = v, RowJson.SideWords)
        .Required("key", JsonTypes.Text, c => c.Key.Text, (ref p, v) => p.Key = v, "The column's key, such as final, total, basic or budget.abroad.")
        .Required("head", EvidenceJson.Type, c => c.Head, (ref p, v) => p.Head = v, "The printed head, the rows of a head joined from top to bottom.")
        .OnOneLine();

    private static TableColumn Build(ref JsonCursor json, Parts parts) => new(parts.Side ?? TableSide.None, KnownColumns.Of(parts.Key!), parts.Head!.Value);

    private struct Parts
    {
        public TableSide? Side;
        public string? Key;
        public Evidence? Head;
    }
}
