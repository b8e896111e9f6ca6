using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>A section with its heading, its paragraphs and the sections inside it.</summary>
internal static class SectionJson
{
    public static void Write(JsonOutput json, Section section)
    {
        json.WriteStartObject();
        json.Member("level", section.Level);
        json.Member("printed_number", section.PrintedNumber);
        json.Member("title", section.Title);
        json.Member("path", section.Path);
        EvidenceJson.Member(json, "heading", section.Heading);
        json.OptionalList("paragraphs", section.Paragraphs, ParagraphJson.Write);
        json.OptionalList("sections", section.Sections, Write);
        json.WriteEndObject();
    }

    public static Section Read(ref JsonCursor json)
    {
        int? level = null;
        string? printedNumber = null, title = null, path = null;
        Evidence? heading = null;
        IReadOnlyList<NarrativeParagraph> paragraphs = [];
        IReadOnlyList<Section> sections = [];
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "level": level = json.Integer(); break;
                case "printed_number": printedNumber = json.String(); break;
                case "title": title = json.String(); break;
                case "path": path = json.String(); break;
                case "heading": heading = EvidenceJson.Read(ref json); break;
                case "paragraphs": paragraphs = json.List(ParagraphJson.Read); break;
                case "sections": sections = json.List(Read); break;
                default: throw json.Unknown(member);
            }
        }

        return new Section
        {
            Level = json.Required(level, "level"),
            PrintedNumber = json.Required(printedNumber, "printed_number"),
            Title = json.Required(title, "title"),
            Path = json.Required(path, "path"),
            Heading = json.Required(heading, "heading"),
            Paragraphs = paragraphs,
            Sections = sections,
        };
    }
}
