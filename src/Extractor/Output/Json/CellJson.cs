using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A figure cell: its column, what it prints, what exactly that is worth, and where it stands.</summary>
internal static class CellJson
{
    public static void Write(JsonOutput json, TableCell cell) => json.OnOneLine(cell, WriteMembers);

    public static TableCell Read(ref JsonCursor json)
    {
        string? column = null, text = null, numberText = null;
        CellState? state = null;
        MoneyUnit? unit = null;
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
                case "text": text = json.String(); break;
                case "number_text": numberText = json.String(); break;
                case "printed_value": printed = json.PrintedNumber(); break;
                case "decimals": decimals = json.Decimals(); break;
                case "unit": unit = Words.Unit.Read(ref json); break;
                case "amount_yuan": json.Number(); break;
                case "evidence": evidence = EvidenceJson.Read(ref json); break;
                default: throw json.Unknown(member);
            }
        }

        var printedText = json.Required(text, "text");
        PrintedNumber? number = printed is { } value
            ? new PrintedNumber(numberText ?? printedText, value, json.Required(decimals, "decimals"))
            : null;
        var amount = new PrintedAmount(json.Required(state, "state"), printedText, number, unit);
        return new TableCell(json.Required(column, "column"), amount, json.Required(evidence, "evidence"));
    }

    private static void WriteMembers(ref JsonLine json, TableCell cell)
    {
        var amount = cell.Amount;
        json.Member("column", cell.Column);
        json.Member("state", Words.State.Write(amount.State));
        json.Member("text", amount.Text);
        if (amount.Number is { } number)
        {
            if (number.Text != amount.Text) json.Member("number_text", number.Text);
            json.Member("printed_value", number.Value);
            json.Member("decimals", number.Decimals);
        }

        if (amount.Unit is { } unit) json.Member("unit", Words.Unit.Write(unit));
        json.Member("amount_yuan", amount.Yuan);
        EvidenceJson.Member(ref json, "evidence", cell.Evidence);
    }
}
