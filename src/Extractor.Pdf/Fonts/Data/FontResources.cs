using System.IO.Compression;

namespace Extractor.Pdf.Fonts.Data;

/// <summary>The font data that the assembly carries; each piece is opened only when a font asks for it.</summary>
internal static class FontResources
{
    public static byte[] Read(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>An entry of cmaps.zip; null where there is none of that name.</summary>
    public static byte[]? ReadCMap(string name)
    {
        using var archive = new ZipArchive(Open("cmaps.zip"), ZipArchiveMode.Read);
        if (archive.GetEntry(name) is not { } entry)
        {
            return null;
        }

        var bytes = new byte[entry.Length];
        using var content = entry.Open();
        content.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string name) =>
        typeof(FontResources).Assembly.GetManifestResourceStream("Extractor.Pdf.Fonts.Data." + name)
        ?? throw new InvalidOperationException($"The assembly lacks its font data '{name}'.");
}
