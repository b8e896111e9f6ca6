using System.Globalization;
using Extractor.Domain;
using Extractor.Pdf;

namespace Extractor.Output.Json;

/// <summary>A place in the document: <c>{"page":3,"box":[x0,y0,x1,y1],"text":"…"}</c>, the box in hundredths of a point.</summary>
internal static class EvidenceJson
{
    /// <summary>The source of what was recognised; what is text says nothing.</summary>
    private const string Recognised = "ocr";

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
        string? text = null, alternative = null;
        double? confidence = null;
        var isDoubtful = false;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "page": page = json.Integer(); break;
                case "box": box = ReadBox(ref json); break;
                case "text": text = json.String(); break;
                case "source": json.String(); break;
                case "confidence": confidence = (double)json.Number(); break;
                case "alternative": alternative = json.String(); break;
                case "doubtful": isDoubtful = json.Boolean(); break;
                default: throw json.Unknown(member);
            }
        }

        return new Evidence(json.Required(page, "page"), json.Required(box, "box"), json.Required(text, "text"))
        {
            Recognition = confidence is { } sure ? new Recognition(sure, alternative, isDoubtful) : null,
        };
    }

    private static void WriteMembers(ref JsonLine json, Evidence evidence)
    {
        json.Member("page", evidence.Page);
        json.Points("box", evidence.Box.X0, evidence.Box.Y0, evidence.Box.X1, evidence.Box.Y1);
        json.Member("text", evidence.Text);
        if (evidence.Recognition is not { } recognition) return;
        json.Member("source", Recognised);
        json.Member("confidence", (decimal)recognition.Confidence);
        json.Member("alternative", recognition.Alternative);
        if (recognition.IsDoubtful) json.Member("doubtful", true);
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
