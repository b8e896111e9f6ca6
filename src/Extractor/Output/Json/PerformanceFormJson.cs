using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A self-evaluation form: what its head fills in, its rows, and what no place was found for.</summary>
internal static class PerformanceFormJson
{
    public static void Write(JsonOutput json, PerformanceForm form)
    {
        json.WriteStartObject();
        json.Member("key", form.Key);
        EvidenceJson.Member(json, "title", form.Title);
        EvidenceJson.Member(json, "project", form.Project);
        EvidenceJson.Member(json, "department", form.Department);
        EvidenceJson.Member(json, "implementing_unit", form.ImplementingUnit);
        EvidenceJson.Member(json, "date", form.Date);
        if (form.Unit is { } unit) json.Member("unit", Words.Unit.Write(unit));
        json.Integers("pages", form.Pages);
        json.Integers("tables", form.Tables);
        json.OptionalList("tasks", form.Tasks, FormRowJson.Write);
        json.List("funds", form.Funds, FormRowJson.Write);
        if (form.ManagementWeight is { } weight) json.Member("management_weight", weight, FormCellJson.Write);
        json.OptionalList("management", form.Management, FormRowJson.Write);
        EvidenceJson.Member(json, "expected_goals", form.ExpectedGoals);
        EvidenceJson.Member(json, "reached_goals", form.ReachedGoals);
        json.List("indicators", form.Indicators, FormRowJson.Write);
        if (form.Total is { } total) json.Member("total", total, FormRowJson.Write);
        json.OptionalList("entries", form.Entries, FormEntryJson.Write);
        json.OptionalList("unplaced", form.Unplaced, EvidenceJson.Write);
        json.WriteEndObject();
    }

    public static PerformanceForm Read(ref JsonCursor json)
    {
        List<int>? pages = null, tables = null;
        var form = new PerformanceForm { Pages = [], Tables = [] };
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "key": form = form with { Key = json.String() }; break;
                case "title": form = form with { Title = EvidenceJson.Read(ref json) }; break;
                case "project": form = form with { Project = EvidenceJson.Read(ref json) }; break;
                case "department": form = form with { Department = EvidenceJson.Read(ref json) }; break;
                case "implementing_unit": form = form with { ImplementingUnit = EvidenceJson.Read(ref json) }; break;
                case "date": form = form with { Date = EvidenceJson.Read(ref json) }; break;
                case "unit": form = form with { Unit = Words.Unit.Read(ref json) }; break;
                case "pages": pages = json.List((ref j) => j.Integer()); break;
                case "tables": tables = json.List((ref j) => j.Integer()); break;
                case "tasks": form = form with { Tasks = json.List(FormRowJson.Read) }; break;
                case "funds": form = form with { Funds = json.List(FormRowJson.Read) }; break;
                case "management_weight": form = form with { ManagementWeight = FormCellJson.Read(ref json) }; break;
                case "management": form = form with { Management = json.List(FormRowJson.Read) }; break;
                case "expected_goals": form = form with { ExpectedGoals = EvidenceJson.Read(ref json) }; break;
                case "reached_goals": form = form with { ReachedGoals = EvidenceJson.Read(ref json) }; break;
                case "indicators": form = form with { Indicators = json.List(FormRowJson.Read) }; break;
                case "total": form = form with { Total = FormRowJson.Read(ref json) }; break;
                case "entries": form = form with { Entries = json.List(FormEntryJson.Read) }; break;
                case "unplaced": form = form with { Unplaced = json.List(EvidenceJson.Read) }; break;
                default: throw json.Unknown(member);
            }
        }

        return form with { Pages = json.Required(pages, "pages"), Tables = json.Required(tables, "tables") };
    }
}
