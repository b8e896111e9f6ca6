using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>The narrative: sections, statements, unbound figures, glossary.</summary>
internal static class NarrativeJson
{
    public static void Write(JsonOutput json, NarrativeText narrative)
    {
        json.WriteStartObject();
        if (narrative.Counts is { All: > 0 } counts) json.Member("counts", counts, NarrativeCountsJson.Write);
        json.List("sections", narrative.Sections, SectionJson.Write);
        json.List("statements", narrative.Statements, StatementJson.Write);
        json.List("unbound", narrative.Unbound, UnboundJson.Write);
        json.OptionalList("contents", narrative.Contents, ContentsJson.Write);
        json.OptionalList("glossary", narrative.Glossary, GlossaryJson.Write);
        json.WriteEndObject();
    }

    public static NarrativeText Read(ref JsonCursor json)
    {
        var narrative = NarrativeText.Empty;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "counts": NarrativeCountsJson.Skip(ref json); break;
                case "sections": narrative = narrative with { Sections = json.List(SectionJson.Read) }; break;
                case "statements": narrative = narrative with { Statements = json.List(StatementJson.Read) }; break;
                case "unbound": narrative = narrative with { Unbound = json.List(UnboundJson.Read) }; break;
                case "contents": narrative = narrative with { Contents = json.List(ContentsJson.Read) }; break;
                case "glossary": narrative = narrative with { Glossary = json.List(GlossaryJson.Read) }; break;
                default: throw json.Unknown(member);
            }
        }

        return narrative;
    }
}
