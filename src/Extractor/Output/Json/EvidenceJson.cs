using System.Globalization;
using Extractor.Domain;
using Extractor.Pdf;
using Newtonsoft.Json;

namespace Extractor.Output.Json;

/// <summary>A place in the document: <c>{"page":3,"box":[x0,y0,x1,y1],"text":"…"}</c>, the box in hundredths of a point.</summary>
internal static class EvidenceJson
{
    public static void Write(JsonTextWriter json, Evidence evidence) => json.OnOneLine(evidence, WriteMembers);

    public static void Member(JsonTextWriter json, string name, Evidence? evidence)
    {
        if (evidence is { } value) json.Member(name, value, Write);
    }

    public static Evidence Read(JsonCursor json)
    {
        int? page = null;
        Box? box = null;
        string? text = null;
        foreach (var member in json.Members())
        {
            switch (member)
            {
                case "page": page = json.Integer(); break;
                case "box": box = ReadBox(json); break;
                case "text": text = json.String(); break;
                default: throw json.Unknown(member);
            }
        }

        return new Evidence(json.Required(page, "page"), json.Required(box, "box"), json.Required(text, "text"));
    }

    private static void WriteMembers(JsonTextWriter json, Evidence evidence)
    {
        json.Member("page", evidence.Page);
        json.Member("box", evidence.Box, WriteBox);
        json.Member("text", evidence.Text);
    }

    private static void WriteBox(JsonTextWriter json, Box box)
    {
        json.WriteStartArray();
        json.WriteRawValue(Points(box.X0));
        json.WriteRawValue(Points(box.Y0));
        json.WriteRawValue(Points(box.X1));
        json.WriteRawValue(Points(box.Y1));
        json.WriteEndArray();
    }

    private static Box ReadBox(JsonCursor json)
    {
        var sides = json.List(j => (double)j.Number());
        return sides is [var x0, var y0, var x1, var y1]
            ? new Box(x0, y0, x1, y1)
            : throw json.Error($"expected four numbers in a box, found {sides.Count.ToString(CultureInfo.InvariantCulture)}");
    }

    /// <remarks>A negative zero prints as zero.</remarks>
    private static string Points(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
}
