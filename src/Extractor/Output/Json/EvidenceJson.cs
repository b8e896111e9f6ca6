using System.Globalization;
using Extractor.Domain;
using Extractor.Output.Json.Writing;
using Extractor.Pdf;

namespace Extractor.Output.Json;

/// <summary>A place in the document: <c>{"page":3,"box":[x0,y0,x1,y1],"text":"…"}</c>, the box in hundredths of a point.</summary>
internal static class EvidenceJson
{
    public static void Write(JsonOutput json, Evidence evidence) => json.OnOneLine(evidence, WriteMembers);

    public static void Member(JsonOutput json, string name, Evidence? evidence)
    {
        if (evidence is { } value) json.Member(name, value, Write);
    }

    public static void Member(ref JsonLine json, string name, Evidence? evidence)
    {
        if (evidence is { } value) json.Member(name, value, WriteMembers);
    }

    public static Evidence Read(ref JsonCursor json)
    {
        int? page = null;
        Box? box = null;
        string? text = null;
        var recognition = (Recognition?)null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "page": page = json.Integer(); break;
                case "box": box = ReadBox(ref json); break;
                case "text": text = json.String(); break;
                default: recognition = RecognitionJson.Read(ref json, member, recognition); break;
            }
        }

        return new Evidence(json.Required(page, "page"), json.Required(box, "box"), json.Required(text, "text"))
        {
            Recognition = recognition,
        };
    }

    private static void WriteMembers(ref JsonLine json, Evidence evidence)
    {
        json.Member("page", evidence.Page);
        json.Points("box", evidence.Box.X0, evidence.Box.Y0, evidence.Box.X1, evidence.Box.Y1);
        json.Member("text", evidence.Text);
        RecognitionJson.Write(ref json, evidence.Recognition);
    }

    private static Box ReadBox(ref JsonCursor json)
    {
        Span<double> sides = stackalloc double[4];
        var count = json.Numbers(sides);
        return count == sides.Length
            ? new Box(sides[0], sides[1], sides[2], sides[3])
            : throw json.Error($"expected four numbers in a box, found {count.ToString(CultureInfo.InvariantCulture)}");
    }
}
