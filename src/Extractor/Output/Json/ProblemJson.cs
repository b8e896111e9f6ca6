using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>Something that could not be read, with its place.</summary>
internal static class ProblemJson
{
    public static void Write(JsonOutput json, Problem problem)
    {
        json.WriteStartObject();
        json.Member("code", problem.Code);
        json.Member("message", problem.Message);
        json.Member("severity", Words.Severity.Write(problem.Severity));
        json.Member("page", problem.Page);
        EvidenceJson.Member(json, "evidence", problem.Evidence);
        json.WriteEndObject();
    }

    public static Problem Read(ref JsonCursor json)
    {
        string? code = null, message = null;
        ProblemSeverity? severity = null;
        int? page = null;
        Evidence? evidence = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "code": code = json.String(); break;
                case "message": message = json.String(); break;
                case "severity": severity = Words.Severity.Read(ref json); break;
                case "page": page = json.Integer(); break;
                case "evidence": evidence = EvidenceJson.Read(ref json); break;
                default: throw json.Unknown(member);
            }
        }

        return new Problem(json.Required(code, "code"), json.Required(message, "message"), json.Required(severity, "severity"), page, evidence);
    }
}
