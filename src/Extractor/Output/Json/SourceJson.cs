using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>The file that a disclosure was read from.</summary>
internal static class SourceJson
{
    private const int LongestHash = 64;

    public static void Write(JsonOutput json, DocumentSource source)
    {
        json.WriteStartObject();
        json.Member("name", source.Name);
        json.Member("sha256", source.Sha256);
        json.Member("page_count", source.PageCount);
        json.Member("producer", source.Producer);
        json.Member("title", source.Title);
        if (source.RecognizedPages.Count > 0) json.Integers("recognized_pages", source.RecognizedPages);
        json.WriteEndObject();
    }

    /// <summary>Files are called after it.</summary>
    private static string Hash(ref JsonCursor json)
    {
        var text = json.String();
        return text.Length <= LongestHash && text.All(char.IsAsciiHexDigitLower) ? text
            : throw json.Error("expected a SHA-256 in hexadecimal digits");
    }

    public static DocumentSource Read(ref JsonCursor json)
    {
        string? name = null, sha256 = null, producer = null, title = null;
        int? pageCount = null;
        IReadOnlyList<int> recognized = [];
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "name": name = json.String(); break;
                case "sha256": sha256 = Hash(ref json); break;
                case "page_count": pageCount = json.Integer(); break;
                case "producer": producer = json.String(); break;
                case "title": title = json.String(); break;
                case "recognized_pages": recognized = json.List(static (ref JsonCursor item) => item.Integer()); break;
                default: throw json.Unknown(member);
            }
        }

        return new DocumentSource(
            json.Required(name, "name"),
            json.Required(sha256, "sha256"),
            json.Required(pageCount, "page_count"),
            producer,
            title)
        {
            RecognizedPages = recognized,
        };
    }
}
