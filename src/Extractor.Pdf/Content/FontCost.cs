using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Content;

/// <summary>What reading a font counts for, in bytes of content: very many fonts may share one very long table.</summary>
internal static class FontCost
{
    private const int EmptyFont = 1024;

    /// <summary>An entry of a list of widths or names is looked at, and kept in a map.</summary>
    private const int EachEntry = 64;

    /// <summary>A packed byte stands for several of a table.</summary>
    private const int EachPackedByte = 10;

    private static readonly string[] Lists = ["W", "W2", "Widths"];
    private static readonly string[] Tables = ["ToUnicode", "Encoding", "CIDToGIDMap"];
    private static readonly string[] Programs = ["FontFile", "FontFile2", "FontFile3"];

    public static long Of(PdfDictionary font)
    {
        var descendant = (font.Array("DescendantFonts") is { Count: > 0 } array ? array[0] as PdfDictionary : font.Dictionary("DescendantFonts"))
            ?? PdfDictionary.Empty;
        var descriptor = font.Dictionary("FontDescriptor") ?? descendant.Dictionary("FontDescriptor") ?? PdfDictionary.Empty;
        var entries = Entries(font) + Entries(descendant) + (font.Dictionary("Encoding")?.Array("Differences")?.Count ?? 0L);
        var bytes = Bytes(font, Tables) + Bytes(descendant, Tables) + Bytes(descriptor, Programs);
        return EmptyFont + (EachEntry * entries) + (EachPackedByte * bytes);
    }

    private static long Entries(PdfDictionary font) => Lists.Sum(name => font.Array(name)?.Count ?? 0L);

    private static long Bytes(PdfDictionary dictionary, string[] names) => names.Sum(name => dictionary.Stream(name)?.Raw.Length ?? 0L);
}
