using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts;

/// <summary>Makes the reader of a font's strings from its dictionary.</summary>
internal static class FontFactory
{
    /// <param name="font">The dictionary that a page's resources name.</param>
    /// <param name="report">Gets what is wrong with the font, each kind of problem once.</param>
    public static IPdfFont Create(PdfDictionary font, Action<PdfProblem> report) => font.Name("Subtype") switch
    {
        "Type0" => CompositeFontReader.Read(font, report),
        _ when font.Array("DescendantFonts") is not null => CompositeFontReader.Read(font, report),
        "Type3" => Type3FontReader.Read(font),
        _ => SimpleFontReader.Read(font, report),
    };
}
