using System.Globalization;
using Extractor.Domain;
using Extractor.Pdf;
using Newtonsoft.Json;

namespace Extractor.Output.Json;

/// <summary>A place in the document: <c>{"page":3,"box":[x0,y0,x1,y1],"text":"…"}</c>, the box in hundredths of a point.</summary>
internal static class EvidenceJson
{
    /// <summary>Below this a double holds every hundredth, so that they can be written as whole numbers.</summary>
    private const double LongestPlain = 1e9;

    public static void Write(JsonTextWriter json, Evidence evidence) => json.OnOneLine(evidence, WriteMembers);

    public static void Member(JsonTextWriter json, string name, Evidence? evidence)
    {
        if (evidence is { } value) json.Member(name, value, Write);
    }

    public static Evidence Read(ref JsonCursor json)
    {
        int? page = null;
        Box? box = null;
        string? text = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "page": page = json.Integer(); break;
                case "box": box = ReadBox(ref json); break;
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

    private static Box ReadBox(ref JsonCursor json)
    {
        Span<double> sides = stackalloc double[4];
        var count = json.Numbers(sides);
        return count == sides.Length
            ? new Box(sides[0], sides[1], sides[2], sides[3])
            : throw json.Error($"expected four numbers in a box, found {count.ToString(CultureInfo.InvariantCulture)}");
    }

    /// <remarks>A negative zero prints as zero.</remarks>
    private static string Points(double value)
    {
        if (!(Math.Abs(value) < LongestPlain)) return (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
        var hundredths = (long)Math.Round(value * 100);
        Span<char> text = stackalloc char[24];
        var length = 0;
        if (hundredths < 0) text[length++] = '-';
        var (whole, rest) = Math.DivRem(Math.Abs(hundredths), 100);
        whole.TryFormat(text[length..], out var digits, default, CultureInfo.InvariantCulture);
        length += digits;
        if (rest == 0) return new string(text[..length]);
        text[length++] = '.';
        text[length++] = (char)('0' + rest / 10);
        if (rest % 10 != 0) text[length++] = (char)('0' + rest % 10);
        return new string(text[..length]);
    }
}
