using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A cell of a form: its column, what it prints, and where.</summary>
internal static class FormCellJson
{
    public static void Write(JsonOutput json, FormCell cell) => json.OnOneLine(cell, WriteMembers);

    public static FormCell Read(ref JsonCursor json)
    {
        string? column = null, unit = null, relation = null, numberText = null;
        CellState? state = null;
        decimal? printed = null;
        int? decimals = null;
        Evidence? evidence = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "column": column = json.String(); break;
                case "state": state = Words.State.Read(ref json); break;
                case "number_text": numberText = json.String(); break;
                case "printed_value": printed = json.PrintedNumber(); break;
                case "decimals": decimals = json.Decimals(); break;
                case "unit": unit = json.String(); break;
                case "relation": relation = json.String(); break;
                case "value": json.Number(); break;
                case "evidence": evidence = EvidenceJson.Read(ref json); break;
                default: throw json.Unknown(member);
            }
        }

        PrintedNumber? number = printed is { } value
            ? new PrintedNumber(json.Required(numberText, "number_text"), value, json.Required(decimals, "decimals"))
            : null;
        return new FormCell(json.Required(column, "column"), json.Required(state, "state"), number, unit ?? "", json.Required(evidence, "evidence"), relation);
    }

    private static void WriteMembers(ref JsonLine json, FormCell cell)
    {
        json.Member("column", cell.Column);
        json.Member("state", Words.State.Write(cell.State));
        json.Member("relation", cell.Relation);
        if (cell.Number is { } number)
        {
            json.Member("number_text", number.Text);
            json.Member("printed_value", number.Value);
            json.Member("decimals", number.Decimals);
        }

        if (cell.Unit.Length > 0) json.Member("unit", cell.Unit);
        json.Member("value", cell.Value);
        EvidenceJson.Member(ref json, "evidence", cell.Evidence);
    }
}
