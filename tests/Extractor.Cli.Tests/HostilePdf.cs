using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Extractor.Cli.Tests;

/// <summary>Small files that ask for much.</summary>
internal static class HostilePdf
{
    /// <summary>200 MB of blanks in 200 KB.</summary>
    public static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var blanks = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var i = 0; i < 200; i++) zlib.Write(blanks);
        }

        return Of(1, "/Filter/FlateDecode", packed.ToArray());
    }

    /// <summary>A page of 100,000 letters, 10,000 times.</summary>
    public static byte[] Endless()
    {
        var line = Encoding.ASCII.GetBytes($"BT /F1 1 Tf 0 1 Td ({new string('x', 100)}) Tj ET\n");
        return Of(10_000, "", [.. Enumerable.Repeat(line, 1000).SelectMany(l => l)]);
    }

    /// <summary>A sentence of very many figures.</summary>
    public static byte[] Figures(int count)
    {
        var content = new StringBuilder("BT /F1 6 Tf 1 0 0 1 20 780 Tm 7 TL\n");
        for (var i = 0; i < count; i += 50)
            content.Append(CultureInfo.InvariantCulture, $"({string.Join(',', Enumerable.Range(i, 50).Select(n => n % 90 + 1.5))}%) Tj T*\n");
        return Of(1, "", Encoding.ASCII.GetBytes(content + "ET"));
    }

    private static byte[] Of(int pages, string filter, byte[] content)
    {
        var kids = string.Join(" 0 R ", Enumerable.Range(10, pages));
        var file = new StringBuilder("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        file.Append(CultureInfo.InvariantCulture,
            $"2 0 obj<</Type/Pages/Kids[{kids} 0 R]/Count {pages}>>endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n");
        for (var i = 0; i < pages; i++)
            file.Append(CultureInfo.InvariantCulture,
                $"{i + 10} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Root 1 0 R>>\n4 0 obj<<{filter}/Length {content.Length}>>stream\n");
        return [.. Encoding.ASCII.GetBytes(file.ToString()), .. content, .. "\nendstream endobj\n"u8];
    }
}
