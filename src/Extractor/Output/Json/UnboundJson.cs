using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A figure that no statement took.</summary>
internal static class UnboundJson
{
    public static void Write(JsonOutput json, UnboundFigure figure) => json.OnOneLine(figure, WriteMembers);

    public static UnboundFigure Read(ref JsonCursor json)
    {
        string? text = null, unit = null;
        decimal? printed = null;
        int? decimals = null;
        Evidence? evidence = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "text": text = json.String(); break;
                case "printed_value": printed = json.PrintedNumber(); break;
                case "decimals": decimals = json.Decimals(); break;
                case "unit": unit = json.String(); break;
                case "evidence": evidence = EvidenceJson.Read(ref json); break;
                default: throw json.Unknown(member);
            }
        }

        var number = new PrintedNumber(json.Required(text, "text"), json.Required(printed, "printed_value"), json.Required(decimals, "decimals"));
        return new UnboundFigure(number, json.Required(unit, "unit"), json.Required(evidence, "evidence"));
    }

    private static void WriteMembers(ref JsonLine json, UnboundFigure figure)
    {
        json.Member("text", figure.Number.Text);
        json.Member("printed_value", figure.Number.Value);
        json.Member("decimals", figure.Number.Decimals);
        json.Member("unit", figure.Unit);
        EvidenceJson.Member(ref json, "evidence", figure.Evidence);
    }
}
