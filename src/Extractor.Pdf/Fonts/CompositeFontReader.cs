using Extractor.Pdf.Fonts.CMaps;
using Extractor.Pdf.Fonts.Metrics;
using Extractor.Pdf.Fonts.Programs;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts;

/// <summary>Reads a Type0 font and its one descendant (ISO 32000-2, 9.7).</summary>
internal static class CompositeFontReader
{
    private const int DeepestCMap = 8;

    public static IPdfFont Read(PdfDictionary font, Action<PdfProblem> report)
    {
        var descendant = Descendant(font);
        var cidFont = descendant ?? PdfDictionary.Empty;
        var descriptor = cidFont.Dictionary("FontDescriptor");
        var details = FontNames.Details(font, descriptor);
        var problems = new FontProblems(details.Name, report);
        if (descendant is null)
        {
            problems.Report("font-no-descendant", "is a composite font without a descendant; its codes have no widths.");
        }

        var encoding = Encoding(font["Encoding"], problems);
        var (toUnicode, widths) = (CompositeToUnicode(font), CidWidths.Of(cidFont));
        var glyphs = new CidGlyphs(FontProgram.Of(descriptor, problems), cidFont.Stream("CIDToGIDMap"));
        return new CompositeFont(
            details,
            VerticalExtent.Of(descriptor, VerticalExtent.Default),
            encoding,
            widths,
            CidVerticalMetrics.Of(cidFont),
            new CompositeText(
                toUnicode,
                CodeCharset.Of(encoding),
                PredefinedCMaps.TextOf(Collection(cidFont)) ?? PredefinedCMaps.TextOf(encoding.Collection ?? ""),
                glyphs,
                ToUnicodeDamage.Of(toUnicode, encoding, widths, glyphs)));
    }

    public static ToUnicodeMap ToUnicode(PdfDictionary font) =>
        font.Stream("ToUnicode") is { } stream ? ToUnicodeParser.Parse(stream.Decode().Span) : ToUnicodeMap.Empty;

    /// <summary>Some producers name an identity CMap here: the codes are the text.</summary>
    private static ToUnicodeMap CompositeToUnicode(PdfDictionary font) =>
        font.Name("ToUnicode") is "Identity-H" or "Identity-V" ? ToUnicodeMap.Identity : ToUnicode(font);

    private static PdfDictionary? Descendant(PdfDictionary font) =>
        font.Array("DescendantFonts") is { Count: > 0 } array ? array[0] as PdfDictionary : font.Dictionary("DescendantFonts");

    private static CMap Encoding(PdfObject? entry, FontProblems problems, int depth = 0)
    {
        if (entry is PdfStream stream && depth < DeepestCMap)
        {
            var parent = stream.Dictionary["UseCMap"] is { } used ? Encoding(used, problems, depth + 1) : null;
            bool? isVertical = stream.Dictionary.Integer("WMode") is { } mode ? mode == 1 : null;
            return CMapParser.Parse(stream.Decode().Span, parent, isVertical, PredefinedCMaps.Find);
        }

        var name = (entry as PdfName)?.Value ?? "";
        if (PredefinedCMaps.Find(name) is { } found)
        {
            return found;
        }

        problems.Report("font-unknown-cmap", $"names the unknown encoding '{name}'; its codes are read as two bytes each.");
        return name.EndsWith('V') ? CMap.IdentityV : CMap.IdentityH;
    }

    private static string Collection(PdfDictionary cidFont)
    {
        var info = cidFont.Dictionary("CIDSystemInfo");
        var registry = Ascii(info?["Registry"]);
        return (registry.Length > 0 ? registry : "Adobe") + "-" + Ascii(info?["Ordering"]);
    }

    private static string Ascii(PdfObject? value) => value is PdfString text ? System.Text.Encoding.Latin1.GetString(text.Bytes).Trim() : "";
}
