using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Extractor.Pdf.Fonts.Data;

/// <summary>The font data that the assembly carries; each piece is opened only when a font asks for it.</summary>
internal static class FontResources
{
    private static readonly Lazy<string> CMapIndex = new(ReadIndex);

    public static byte[] Read(string name)
    {
        using var stream = Open(name);
        return Bytes(stream, (int)stream.Length);
    }

    /// <summary>An entry of cmaps.bin; null where there is none of that name.</summary>
    public static byte[]? ReadCMap(string name)
    {
        var index = CMapIndex.Value;
        var at = index.IndexOf("\n" + name + " ", StringComparison.Ordinal);
        if (at < 0 || name.AsSpan().ContainsAny(' ', '\n'))
        {
            return null;
        }

        var fields = index[(at + 1)..index.IndexOf('\n', at + 1)].Split(' ');
        using var stream = Open("cmaps.bin");
        stream.Position = 4 + (index.Length - 1) + int.Parse(fields[1], CultureInfo.InvariantCulture);
        using var content = new DeflateStream(stream, CompressionMode.Decompress);
        return Bytes(content, int.Parse(fields[2], CultureInfo.InvariantCulture));
    }

    /// <summary>Lines of name, place and length, each with a line end before it as well.</summary>
    private static string ReadIndex()
    {
        using var stream = Open("cmaps.bin");
        var length = BinaryPrimitives.ReadInt32BigEndian(Bytes(stream, 4));
        return "\n" + Encoding.ASCII.GetString(Bytes(stream, length));
    }

    private static byte[] Bytes(Stream stream, int count)
    {
        var bytes = new byte[count];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string name) =>
        typeof(FontResources).Assembly.GetManifestResourceStream("Extractor.Pdf.Fonts.Data." + name)
        ?? throw new InvalidOperationException($"The assembly lacks its font data '{name}'.");
}
