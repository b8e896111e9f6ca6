using Extractor.Domain;
using Extractor.Output.Json.Shapes;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A row with its figure cells, blanks included.</summary>
internal static class RowJson
{
    public const string SideWords = "The half of a two-sided table; absent in a table with one side.";

    public static readonly JsonShape<TableRow> Shape = new JsonShape<TableRow, Parts>(
        "row", "A row of a table, or of one side or column group of it.", Build)
        .Optional("side", JsonTypes.Word(EnumWords.Side), r => SideOf(r.Side), (ref p, v) => p.Side = v, SideWords)
        .Optional("code", JsonTypes.Text, r => r.Code, (ref p, v) => p.Code = v,
            "The printed classification code, joined where it is printed over several columns; absent where none is printed.")
        .Optional("code_recognition", JsonTypes.Object(RecognitionJson.Shape), r => r.CodeRecognition, (ref p, v) => p.CodeRecognition = v,
            "How the code was read where it was recognised in a picture; absent where the file holds the text.")
        .Required("label", JsonTypes.Text, r => r.Label, (ref p, v) => p.Label = v, "The printed label, spaces and line breaks removed.")
        .Optional("parent", JsonTypes.Text, r => r.Parent, (ref p, v) => p.Parent = v,
            "The label of the heading row above, where this row's label repeats in the table.")
        .Required("evidence", EvidenceJson.Type, r => r.Evidence, (ref p, v) => p.Evidence = v,
            "Where the label stands; the code where the row has no label.")
        .Always("cells", JsonTypes.List(CellJson.Shape), r => r.Cells, (ref p, v) => p.Cells = v,
            "The figure cells, blanks included, in the order of the columns.");

    /// <summary>Null in a table with one side.</summary>
    public static TableSide? SideOf(TableSide side) => side == TableSide.None ? null : side;

    private static TableRow Build(ref JsonCursor json, Parts parts) => new()
    {
        Side = parts.Side ?? TableSide.None,
        Code = parts.Code,
        CodeRecognition = parts.CodeRecognition,
        Label = parts.Label!,
        Parent = parts.Parent,
        Evidence = parts.Evidence!.Value,
        Cells = parts.Cells ?? [],
    };

    private struct Parts
    {
        public TableSide? Side;
        public string? Code;
        public Recognition? CodeRecognition;
        public string? Label;
        public string? Parent;
        public Evidence? Evidence;
        public IReadOnlyList<TableCell>? Cells;
    }
}
