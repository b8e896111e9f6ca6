using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A figure column with its printed head.</summary>
internal static class ColumnJson
{
    public static void Write(JsonOutput json, TableColumn column) => json.OnOneLine(column, WriteMembers);

    public static TableColumn Read(ref JsonCursor json)
    {
        var side = TableSide.None;
        string? key = null;
        Evidence? head = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "side": side = Words.Side.Read(ref json); break;
                case "key": key = json.String(); break;
                case "head": head = EvidenceJson.Read(ref json); break;
                default: throw json.Unknown(member);
            }
        }

        return new TableColumn(side, json.Required(key, "key"), json.Required(head, "head"));
    }

    private static void WriteMembers(ref JsonLine json, TableColumn column)
    {
        if (column.Side != TableSide.None) json.Member("side", Words.Side.Write(column.Side));
        json.Member("key", column.Key);
        EvidenceJson.Member(ref json, "head", column.Head);
    }
}
