using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Extractor.Tests.Robustness;

/// <summary>Writes small PDF files; object n is the n-th text given.</summary>
internal static class PdfBuilder
{
    public const string Catalog = "<</Type/Catalog/Pages 2 0 R>>";

    public const string OnePageTree = "<</Type/Pages/Kids[3 0 R]/Count 1>>";

    public const string Helvetica = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";

    /// <summary>A file of one upright A4 page with the font /F1.</summary>
    /// <param name="resources">Further entries of the resource dictionary.</param>
    /// <param name="font">Object 5.</param>
    /// <param name="more">Objects from number 6 on.</param>
    public static byte[] WithPage(string content, string resources = "", string font = Helvetica, params string[] more) =>
        Build([Catalog, OnePageTree, PageOf(resources), Stream(content), font, .. more]);

    public static string PageOf(string resources = "", string entries = "") =>
        $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>{resources}>>{entries}>>";

    public static string Stream(string content, string entries = "") =>
        string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Length {content.Length}>>\nstream\n{content}\nendstream");

    /// <summary>A stream compressed with Flate.</summary>
    public static string Deflated(string content, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal)) zip.Write(Bytes(content));
        return Stream(Encoding.Latin1.GetString(packed.ToArray()), entries + "/Filter/FlateDecode");
    }

    /// <summary>Objects, a cross-reference table and a trailer.</summary>
    public static byte[] Build(params string[] objects)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var offsets = Append(text, objects, 1);
        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {offsets.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Bytes(text.ToString());
    }

    /// <summary>The same with every object that may stand there inside an object stream, and a cross-reference stream.</summary>
    public static byte[] BuildStreamed(params string[] objects)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var held = Enumerable.Range(0, objects.Length).Where(i => !objects[i].EndsWith("endstream", StringComparison.Ordinal)).ToList();
        var (index, body, rows) = (new StringBuilder(), new StringBuilder(), new byte[objects.Length + 3][]);
        rows[0] = Row(0, 0, 0);
        for (var i = 0; i < objects.Length; i++)
        {
            var place = held.IndexOf(i);
            rows[i + 1] = place < 0 ? Row(1, text.Length, 0) : Row(2, objects.Length + 1, place);
            if (place < 0)
            {
                Append(text, [objects[i]], i + 1);
                continue;
            }

            index.Append(CultureInfo.InvariantCulture, $"{i + 1} {body.Length} ");
            body.Append(objects[i]).Append('\n');
        }

        rows[^2] = Row(1, text.Length, 0);
        Append(text, [Deflated(index + body.ToString(), $"/Type/ObjStm/N {held.Count}/First {index.Length}")], objects.Length + 1);
        var start = text.Length;
        rows[^1] = Row(1, start, 0);
        Append(text, [Deflated(Encoding.Latin1.GetString([.. rows.SelectMany(r => r)]), $"/Type/XRef/Size {rows.Length}/W[1 3 1]/Root 1 0 R")], objects.Length
            + 2);
        return Bytes(text.Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n").ToString());
    }

    public static byte[] Bytes(string latin1) => Encoding.Latin1.GetBytes(latin1);

    private static byte[] Row(int type, int second, int third) =>
        [(byte)type, (byte)(second >> 16), (byte)((second >> 8) & 0xFF), (byte)(second & 0xFF), (byte)third];

    private static List<int> Append(StringBuilder text, string[] objects, int first)
    {
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{first + i} 0 obj\n{objects[i]}\nendobj\n");
        }

        return offsets;
    }
}
