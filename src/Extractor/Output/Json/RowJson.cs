using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A row with its figure cells, blanks included.</summary>
internal static class RowJson
{
    public static void Write(JsonOutput json, TableRow row)
    {
        json.WriteStartObject();
        if (row.Side != TableSide.None) json.Member("side", Words.Side.Write(row.Side));
        json.Member("code", row.Code);
        if (row.CodeRecognition is not null)
            json.Member("code_recognition", row.CodeRecognition, static (output, read) => output.OnOneLine(read, RecognitionJson.Write));
        json.Member("label", row.Label);
        json.Member("parent", row.Parent);
        EvidenceJson.Member(json, "evidence", row.Evidence);
        json.List("cells", row.Cells, CellJson.Write);
        json.WriteEndObject();
    }

    public static TableRow Read(ref JsonCursor json)
    {
        var side = TableSide.None;
        string? code = null, label = null, parent = null;
        Evidence? evidence = null;
        Recognition? recognition = null;
        IReadOnlyList<TableCell> cells = [];
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "side": side = Words.Side.Read(ref json); break;
                case "code": code = json.String(); break;
                case "code_recognition": recognition = RecognitionJson.Read(ref json); break;
                case "label": label = json.String(); break;
                case "parent": parent = json.String(); break;
                case "evidence": evidence = EvidenceJson.Read(ref json); break;
                case "cells": cells = json.List(CellJson.Read); break;
                default: throw json.Unknown(member);
            }
        }

        return new TableRow
        {
            Side = side,
            Code = code,
            CodeRecognition = recognition,
            Label = json.Required(label, "label"),
            Parent = parent,
            Evidence = json.Required(evidence, "evidence"),
            Cells = cells,
        };
    }
}
