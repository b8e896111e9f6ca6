using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A term of the glossary.</summary>
internal static class GlossaryJson
{
    public static void Write(JsonOutput json, GlossaryTerm term)
    {
        json.WriteStartObject();
        json.Member("term", term.Term);
        json.Member("definition", term.Definition);
        EvidenceJson.Member(json, "evidence", term.Evidence);
        json.WriteEndObject();
    }

    public static GlossaryTerm Read(ref JsonCursor json)
    {
        string? term = null, definition = null;
        Evidence? evidence = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "term": term = json.String(); break;
                case "definition": definition = json.String(); break;
                case "evidence": evidence = EvidenceJson.Read(ref json); break;
                default: throw json.Unknown(member);
            }
        }

        return new GlossaryTerm(json.Required(term, "term"), json.Required(definition, "definition"), json.Required(evidence, "evidence"));
    }
}
