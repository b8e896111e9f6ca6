using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A figure of a statement: as printed, and what it is worth in yuan, in percent or as a count.</summary>
internal static class OperandJson
{
    public static void Write(JsonOutput json, Operand operand) => json.OnOneLine(operand, WriteMembers);

    public static Operand Read(ref JsonCursor json)
    {
        string? name = null, text = null, unit = null, direction = null, basis = null;
        decimal? printed = null, value = null;
        int? decimals = null, baseYear = null;
        var isUnitPrinted = true;
        Evidence? evidence = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "name": name = json.String(); break;
                case "text": text = json.String(); break;
                case "printed_value": printed = json.PrintedNumber(); break;
                case "decimals": decimals = json.Decimals(); break;
                case "unit": unit = json.String(); break;
                case "unit_printed": isUnitPrinted = json.Boolean(); break;
                case "value": value = json.Number(); break;
                case "direction_word": direction = json.String(); break;
                case "basis": basis = json.String(); break;
                case "base_year": baseYear = json.Integer(); break;
                case "evidence": evidence = EvidenceJson.Read(ref json); break;
                default: throw json.Unknown(member);
            }
        }

        return new Operand(
            json.Required(name, "name"),
            new PrintedNumber(json.Required(text, "text"), json.Required(printed, "printed_value"), json.Required(decimals, "decimals")),
            json.Required(unit, "unit"),
            json.Required(value, "value"),
            json.Required(evidence, "evidence"),
            direction,
            isUnitPrinted,
            basis,
            baseYear);
    }

    private static void WriteMembers(ref JsonLine json, Operand operand)
    {
        json.Member("name", operand.Name);
        json.Member("text", operand.Number.Text);
        json.Member("printed_value", operand.Number.Value);
        json.Member("decimals", operand.Number.Decimals);
        json.Member("unit", operand.Unit);
        if (!operand.IsUnitPrinted) json.Member("unit_printed", false);
        json.Member("value", operand.Value);
        json.Member("direction_word", operand.DirectionWord);
        json.Member("basis", operand.Basis);
        json.Member("base_year", operand.BaseYear);
        EvidenceJson.Member(ref json, "evidence", operand.Evidence);
    }
}
