using Extractor.Pdf.Fonts.Encodings;
using Extractor.Pdf.Fonts.Metrics;
using Extractor.Pdf.Fonts.Programs;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts;

/// <summary>Reads a Type1, MMType1 or TrueType font (ISO 32000-2, 9.6).</summary>
internal static class SimpleFontReader
{
    private const int SymbolicFlag = 1 << 2;

    public static IPdfFont Read(PdfDictionary font, Action<PdfProblem> report)
    {
        var descriptor = font.Dictionary("FontDescriptor");
        var details = FontNames.Details(font, descriptor);
        var standard = StandardFontNames.Find(details.Name);
        var program = FontProgram.Of(descriptor, new FontProblems(details.Name, report));
        var isEmbedded = FontProgram.IsEmbedded(descriptor);
        var isOwnCoded = isEmbedded && font["Encoding"] is null && ((descriptor?.Integer("Flags") ?? 0) & SymbolicFlag) != 0;
        var encoding = SimpleEncoding.Of(font["Encoding"], () => OwnEncoding(program) ?? BaseEncoding(font, isEmbedded ? null : standard),
            standard?.Name == "ZapfDingbats");
        var widths = SimpleWidths.Of(font, descriptor) ?? (standard ?? StandardFontNames.Like(details, descriptor)).Widths(encoding);
        var trust = new EncodingTrust(isOwnCoded, isEmbedded && !IsDingbats(details));
        var single = new SimpleFont(
            details,
            Extent(standard, isEmbedded, descriptor),
            0.001,
            widths,
            new SimpleText(CompositeFontReader.ToUnicode(font), encoding, program, trust, widths));
        return !isEmbedded && DoubleByteFont.Fits(font, details) ? new DoubleByteFont(single) : single;
    }

    /// <summary>Wingdings, Webdings and their kin, whose signs go by the names of letters and may be an em wide.</summary>
    private static bool IsDingbats(FontDetails details) => details.Name.Contains("dings", StringComparison.OrdinalIgnoreCase);

    /// <summary>The descriptor of a standard font that is not embedded is not believed: what prints has the standard's metrics.</summary>
    private static VerticalExtent Extent(StandardFont? standard, bool isEmbedded, PdfDictionary? descriptor) =>
        standard is not null && !isEmbedded ? standard.Extent : VerticalExtent.Of(descriptor, standard?.Extent ?? VerticalExtent.Default);

    /// <summary>A Type 1 or CFF program's encoding, its gaps filled from Standard as viewers do.</summary>
    private static string?[]? OwnEncoding(Lazy<IFontProgram?> program) =>
        program.Value?.Encoding is { } own ? own.Select((name, code) => name ?? NameTables.Standard[code]).ToArray() : null;

    private static string?[] BaseEncoding(PdfDictionary font, StandardFont? standard) => standard?.Name switch
    {
        "Symbol" => NameTables.Symbol,
        "ZapfDingbats" => NameTables.ZapfDingbats,
        _ when font.Name("Subtype") == "TrueType" => NameTables.WinAnsi,
        _ => NameTables.Standard,
    };
}
