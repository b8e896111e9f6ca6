using System.Globalization;
using System.Text;

namespace Extractor.Cli.Tests;

/// <summary>PDFs of one page, written out here.</summary>
internal static class TinyPdf
{
    public static byte[] WithText(string text) => Of($"BT /F1 12 Tf 72 700 Td ({text}) Tj ET", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");

    /// <summary>A page filled by a picture, as a scanner makes it.</summary>
    public static byte[] Scanned() => Of(
        "612 0 0 792 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0001 EI",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");

    private static byte[] Of(string content, string font)
    {
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            string.Create(CultureInfo.InvariantCulture, $"<</Length {content.Length}>>stream\n{content}\nendstream"),
            font,
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        foreach (var (body, number) in objects.Select((o, i) => (o, i + 1)))
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
