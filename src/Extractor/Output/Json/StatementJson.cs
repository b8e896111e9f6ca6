using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A statement of the narrative with every figure of it.</summary>
internal static class StatementJson
{
    public static void Write(JsonOutput json, Statement statement)
    {
        json.WriteStartObject();
        json.Member("number", statement.Number);
        json.Member("kind", statement.Kind);
        json.Member("subject", statement.Subject);
        json.Member("code", statement.Code);
        json.Member("section_path", statement.SectionPath);
        json.List("operands", statement.Operands, OperandJson.Write);
        json.Member("reason", statement.Reason);
        json.OptionalList("words", statement.Words, EvidenceJson.Write);
        json.OptionalList("names", statement.Names, NameMatchJson.Write);
        json.OptionalList("listed", statement.Listed, ListedNameJson.Write);
        json.OptionalList("passages", statement.Passages, PassageJson.Write);
        EvidenceJson.Member(json, "sentence", statement.Sentence);
        json.WriteEndObject();
    }

    public static Statement Read(ref JsonCursor json)
    {
        int? number = null;
        string? kind = null;
        Evidence? sentence = null;
        var statement = new Statement { Number = 0, Kind = "", Operands = [], Sentence = default };
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "number": number = json.Integer(); break;
                case "kind": kind = json.String(); break;
                case "subject": statement = statement with { Subject = json.String() }; break;
                case "code": statement = statement with { Code = json.String() }; break;
                case "section_path": statement = statement with { SectionPath = json.String() }; break;
                case "operands": statement = statement with { Operands = json.List(OperandJson.Read) }; break;
                case "reason": statement = statement with { Reason = json.String() }; break;
                case "words": statement = statement with { Words = json.List(EvidenceJson.Read) }; break;
                case "names": statement = statement with { Names = json.List(NameMatchJson.Read) }; break;
                case "listed": statement = statement with { Listed = json.List(ListedNameJson.Read) }; break;
                case "passages": statement = statement with { Passages = json.List(PassageJson.Read) }; break;
                case "sentence": sentence = EvidenceJson.Read(ref json); break;
                default: throw json.Unknown(member);
            }
        }

        return statement with
        {
            Number = json.Required(number, "number"),
            Kind = json.Required(kind, "kind"),
            Sentence = json.Required(sentence, "sentence"),
        };
    }
}
