using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A cell of a grid as it stands; a span of one is left out.</summary>
internal static class RawCellJson
{
    public static void Write(JsonOutput json, RawCell cell) => json.OnOneLine(cell, WriteMembers);

    public static RawCell Read(ref JsonCursor json)
    {
        int? row = null, column = null;
        int rowSpan = 1, columnSpan = 1;
        Evidence? evidence = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "row": row = json.Integer(); break;
                case "column": column = json.Integer(); break;
                case "row_span": rowSpan = json.Integer(); break;
                case "column_span": columnSpan = json.Integer(); break;
                case "evidence": evidence = EvidenceJson.Read(ref json); break;
                default: throw json.Unknown(member);
            }
        }

        return new RawCell(json.Required(row, "row"), json.Required(column, "column"), rowSpan, columnSpan, json.Required(evidence, "evidence"));
    }

    private static void WriteMembers(ref JsonLine json, RawCell cell)
    {
        json.Member("row", cell.Row);
        json.Member("column", cell.Column);
        if (cell.RowSpan != 1) json.Member("row_span", cell.RowSpan);
        if (cell.ColumnSpan != 1) json.Member("column_span", cell.ColumnSpan);
        EvidenceJson.Member(ref json, "evidence", cell.Evidence);
    }
}
