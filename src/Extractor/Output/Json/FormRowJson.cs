using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A row of a form with the labels around it.</summary>
internal static class FormRowJson
{
    public static void Write(JsonOutput json, FormRow row)
    {
        json.WriteStartObject();
        json.Member("label", row.Label);
        json.OptionalList("parents", row.Parents, (j, parent) => j.WriteValue(parent));
        EvidenceJson.Member(json, "evidence", row.Evidence);
        json.List("cells", row.Cells, FormCellJson.Write);
        json.WriteEndObject();
    }

    public static FormRow Read(ref JsonCursor json)
    {
        string? label = null;
        Evidence? evidence = null;
        IReadOnlyList<string> parents = [];
        List<FormCell>? cells = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "label": label = json.String(); break;
                case "parents": parents = json.List((ref j) => j.String()); break;
                case "evidence": evidence = EvidenceJson.Read(ref json); break;
                case "cells": cells = json.List(FormCellJson.Read); break;
                default: throw json.Unknown(member);
            }
        }

        return new FormRow
        {
            Label = json.Required(label, "label"),
            Parents = parents,
            Evidence = json.Required(evidence, "evidence"),
            Cells = json.Required(cells, "cells"),
        };
    }
}
