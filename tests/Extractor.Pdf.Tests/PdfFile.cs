using System.Globalization;
using System.Text;

namespace Extractor.Pdf.Tests;

/// <summary>Writes small PDF files for tests; object n is the n-th text given.</summary>
internal static class PdfFile
{
    public const string Catalog = "<</Type/Catalog/Pages 2 0 R>>";

    public const string OnePageTree = "<</Type/Pages/Kids[3 0 R]/Count 1>>";

    public const string Helvetica = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";

    /// <summary>A file of one page of 200 by 100 points with the font /F1.</summary>
    /// <param name="resources">Further entries of the resource dictionary.</param>
    /// <param name="page">Further entries of the page.</param>
    /// <param name="more">Objects from number 6 on.</param>
    public static byte[] WithPage(string content, string resources = "", string page = "", params string[] more) =>
        Build([Catalog, OnePageTree, PageOf(resources, page), Stream(content), Helvetica, .. more]);

    /// <summary>Reads the only page of such a file.</summary>
    public static PdfPage Page(string content, string resources = "", string page = "", params string[] more)
    {
        using var document = PdfDocument.Open(WithPage(content, resources, page, more));
        return document.GetPage(1);
    }

    public static string PageOf(string resources = "", string page = "") =>
        $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>{resources}>>{page}>>";

    public static string Stream(string content, string entries = "") =>
        string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Length {content.Length}>>\nstream\n{content}\nendstream");

    /// <summary>Objects, a cross-reference table and a trailer.</summary>
    public static byte[] Build(params string[] objects)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        return Bytes(text + Table(text.Length, offsets));
    }

    /// <summary>A table for objects from number 1 on, its trailer, and where it begins.</summary>
    public static string Table(int start, IReadOnlyList<int> offsets, string trailer = "")
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {offsets.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return text.ToString();
    }

    public static byte[] Bytes(string latin1) => Encoding.Latin1.GetBytes(latin1);

    public static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    /// <summary>All that shows of a page, in the order of painting.</summary>
    public static string TextOf(PdfPage page) => string.Concat(page.Letters.Select(letter => letter.Text));
}
