using Extractor.Pdf.Fonts.Encodings;
using Extractor.Pdf.Fonts.Metrics;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts;

/// <summary>Reads a Type1, MMType1 or TrueType font (ISO 32000-2, 9.6).</summary>
internal static class SimpleFontReader
{
    private static readonly string[] ProgramKeys = ["FontFile", "FontFile2", "FontFile3"];

    public static IPdfFont Read(PdfDictionary font)
    {
        var descriptor = font.Dictionary("FontDescriptor");
        var details = FontNames.Details(font, descriptor);
        var standard = StandardFontNames.Find(details.Name);
        var isEmbedded = ProgramKeys.Any(k => descriptor?.Stream(k) is not null);
        var encoding = SimpleEncoding.Of(font["Encoding"], () => BaseEncoding(font, standard), standard?.Name == "ZapfDingbats");
        return new SimpleFont(
            details,
            Extent(standard, isEmbedded, descriptor),
            0.001,
            SimpleWidths.Of(font, descriptor) ?? (standard ?? StandardFontNames.Like(details, descriptor)).Widths(encoding),
            new SimpleText(CompositeFontReader.ToUnicode(font), encoding));
    }

    /// <summary>The descriptor of a standard font that is not embedded is not believed: what prints has the standard's metrics.</summary>
    private static VerticalExtent Extent(StandardFont? standard, bool isEmbedded, PdfDictionary? descriptor) =>
        standard is not null && !isEmbedded ? standard.Extent : VerticalExtent.Of(descriptor, standard?.Extent ?? VerticalExtent.Default);

    private static string?[] BaseEncoding(PdfDictionary font, StandardFont? standard) => standard?.Name switch
    {
        "Symbol" => NameTables.Symbol,
        "ZapfDingbats" => NameTables.ZapfDingbats,
        _ when font.Name("Subtype") == "TrueType" => NameTables.WinAnsi,
        _ => NameTables.Standard,
    };
}
