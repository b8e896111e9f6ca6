using System.Globalization;
using System.Text;

namespace Extractor.Pdf.Tests.Structure;

/// <summary>Files in which many parts lead through one long run of white space: a reader that begins anew for each goes through it as often.</summary>
internal static class Overlap
{
    private const int RunPerPart = 200;

    private const string Pages = "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";

    /// <summary>Each of many sections names another place in the run as where the objects in streams are listed.</summary>
    public static byte[] Sections(int count)
    {
        var text = new StringBuilder("%PDF-1.7\n" + Pages + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n");
        var run = text.Length;
        text.Append(' ', count * RunPerPart).Append("xref 0 0 trailer<<>>\n");
        var previous = "";
        for (var i = 0; i < count; i++)
        {
            var start = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"xref 0 0 trailer<</Root 1 0 R/XRefStm {run + i}{previous}>>\n");
            previous = string.Create(CultureInfo.InvariantCulture, $"/Prev {start}");
        }

        return End(text, previous["/Prev ".Length..]);
    }

    public static byte[] Objects(int count)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var run = text.Length;
        text.Append(' ', count * RunPerPart);
        return WithKids(text, [.. Enumerable.Range(run, count)]);
    }

    public static byte[] Streams(int count)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < count; i++)
        {
            offsets.Add(text.Length);
            // The lengths of all end near the beginning of the run behind the last of them.
            text.Append(CultureInfo.InvariantCulture, $"{i + 3:D6} 0 obj<</Length {(count - i - 1) * StreamHead:D9}>>stream\n");
        }

        text.Append(' ', count * RunPerPart);
        return WithKids(text, offsets);
    }

    /// <summary>The length of the head of a stream, as <see cref="Streams"/> writes it.</summary>
    private const int StreamHead = 40;

    /// <summary>The offsets are those of the objects from number 3 on, all of them pages by what the tree says.</summary>
    private static byte[] WithKids(StringBuilder text, IReadOnlyList<int> offsets)
    {
        var catalog = text.Length;
        text.Append(Pages);
        var tree = text.Length;
        text.Append(CultureInfo.InvariantCulture,
            $"2 0 obj<</Type/Pages/Kids[{string.Join(' ', Enumerable.Range(3, offsets.Count).Select(n => $"{n} 0 R"))}]/Count {offsets.Count}>>endobj\n");
        return PdfFile.Bytes(text + PdfFile.Table(text.Length, [catalog, tree, .. offsets]));
    }

    private static byte[] End(StringBuilder text, string start) =>
        PdfFile.Bytes(text.Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n").ToString());
}
