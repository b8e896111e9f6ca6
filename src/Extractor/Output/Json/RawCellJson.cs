using Extractor.Domain;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A cell of a grid as it stands; a span of one is left out.</summary>
internal static class RawCellJson
{
    public static readonly JsonShape<RawCell> Shape = new JsonShape<RawCell, Parts>("raw_cell", "A cell of a grid as it stands.", Build)
        .Required("row", JsonTypes.FromZero, c => c.Row, (ref p, v) => p.Row = v, "Counted from 0 over all pages of the table.")
        .Required("column", JsonTypes.FromZero, c => c.Column, (ref p, v) => p.Column = v, "Counted from 0.")
        .Optional("row_span", JsonTypes.FromOne, c => Span(c.RowSpan), (ref p, v) => p.RowSpan = v, "Rows covered; 1 where absent.")
        .Optional("column_span", JsonTypes.FromOne, c => Span(c.ColumnSpan), (ref p, v) => p.ColumnSpan = v, "Columns covered; 1 where absent.")
        .Required("evidence", EvidenceJson.Type, c => c.Evidence, (ref p, v) => p.Evidence = v, "The cell's text and where it stands.")
        .OnOneLine();

    /// <summary>The cells of a table; none from who passes over them.</summary>
    public static JsonType<IReadOnlyList<RawCell>?> Grid { get; } = new GridType();

    private static int? Span(int span) => span == 1 ? null : span;

    private static RawCell Build(ref JsonCursor json, Parts parts) =>
        new(parts.Row!.Value, parts.Column!.Value, parts.RowSpan ?? 1, parts.ColumnSpan ?? 1, parts.Evidence!.Value);

    private sealed class GridType() : ListType<RawCell>(() => Shape)
    {
        public override IReadOnlyList<RawCell> Read(ref JsonCursor json)
        {
            if (!json.SkipsGrids) return base.Read(ref json);
            json.Skip();
            return [];
        }
    }

    private struct Parts
    {
        public int? Row;
        public int? Column;
        public int? RowSpan;
        public int? ColumnSpan;
        public Evidence? Evidence;
    }
}
