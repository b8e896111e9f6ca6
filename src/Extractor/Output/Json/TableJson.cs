using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A table with its columns, rows, notes and, where it is not recognised, its grid.</summary>
internal static class TableJson
{
    public static void Write(JsonOutput json, AccountTable table)
    {
        json.WriteStartObject();
        json.Member("key", table.Key);
        EvidenceJson.Member(json, "label", table.Label);
        EvidenceJson.Member(json, "title", table.Title);
        EvidenceJson.Member(json, "body", table.Body);
        EvidenceJson.Member(json, "unit_text", table.UnitText);
        if (table.Unit is { } unit) json.Member("unit", Words.Unit.Write(unit));
        json.Integers("pages", table.Pages);
        json.OptionalList("columns", table.Columns, ColumnJson.Write);
        json.List("rows", table.Rows, RowJson.Write);
        json.OptionalList("line_numbers", table.LineNumbers, EvidenceJson.Write);
        json.OptionalList("notes", table.Notes, EvidenceJson.Write);
        EvidenceJson.Member(json, "empty_statement", table.EmptyStatement);
        json.OptionalList("grid", table.Grid, RawCellJson.Write);
        json.WriteEndObject();
    }

    public static AccountTable Read(ref JsonCursor json)
    {
        string? key = null;
        List<int>? pages = null;
        var table = new AccountTable { Key = "", Pages = [] };
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "key": key = json.String(); break;
                case "label": table = table with { Label = EvidenceJson.Read(ref json) }; break;
                case "title": table = table with { Title = EvidenceJson.Read(ref json) }; break;
                case "body": table = table with { Body = EvidenceJson.Read(ref json) }; break;
                case "unit_text": table = table with { UnitText = EvidenceJson.Read(ref json) }; break;
                case "unit": table = table with { Unit = Words.Unit.Read(ref json) }; break;
                case "pages": pages = json.List((ref j) => j.Integer()); break;
                case "columns": table = table with { Columns = json.List(ColumnJson.Read) }; break;
                case "rows": table = table with { Rows = json.List(RowJson.Read) }; break;
                case "line_numbers": table = table with { LineNumbers = json.List(EvidenceJson.Read) }; break;
                case "notes": table = table with { Notes = json.List(EvidenceJson.Read) }; break;
                case "empty_statement": table = table with { EmptyStatement = EvidenceJson.Read(ref json) }; break;
                case "grid": table = table with { Grid = json.List(RawCellJson.Read) }; break;
                default: throw json.Unknown(member);
            }
        }

        return table with { Key = json.Required(key, "key"), Pages = json.Required(pages, "pages") };
    }
}
