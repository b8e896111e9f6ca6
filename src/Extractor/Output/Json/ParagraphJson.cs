using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A paragraph and the lines it was joined from.</summary>
internal static class ParagraphJson
{
    public static void Write(JsonOutput json, NarrativeParagraph paragraph)
    {
        json.WriteStartObject();
        json.Member("text", paragraph.Text);
        json.List("lines", paragraph.Lines, EvidenceJson.Write);
        json.WriteEndObject();
    }

    public static NarrativeParagraph Read(ref JsonCursor json)
    {
        string? text = null;
        IReadOnlyList<Evidence> lines = [];
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "text": text = json.String(); break;
                case "lines": lines = json.List(EvidenceJson.Read); break;
                default: throw json.Unknown(member);
            }
        }

        return new NarrativeParagraph(json.Required(text, "text"), lines);
    }
}
